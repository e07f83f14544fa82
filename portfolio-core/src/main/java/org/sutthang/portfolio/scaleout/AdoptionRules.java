package org.sutthang.portfolio.scaleout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.AdoptionDetails;

/** What an adoption must have. Pure: it reads no database and no clock. */
final class AdoptionRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 4_000;
    private static final int MOST_PLACES = 12;
    private static final BigDecimal TOO_LARGE = BigDecimal.ONE.movePointRight(20);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private AdoptionRules() {
    }

    /** What is wrong with it, in the order of the form. */
    static List<RuleViolation> problems(AdoptionDetails details, LocalDate today) {
        boolean figures = details.baseline() != null || details.result() != null;
        return Stream.of(day(details.adoptedOn(), today), name("benefitType", details.benefitType(), figures),
                        name("unit", details.unit(), figures), number("baseline", details.baseline()),
                        number("result", details.result()))
                .filter(Objects::nonNull).toList();
    }

    private static RuleViolation day(LocalDate adoptedOn, LocalDate today) {
        if (adoptedOn == null) {
            return new RuleViolation("adoption.adoptedOn.missing");
        }
        if (adoptedOn.isAfter(today)) {
            return new RuleViolation("adoption.adoptedOn.future", adoptedOn, today);
        }
        return adoptedOn.isBefore(EARLIEST) ? new RuleViolation("adoption.adoptedOn.range", adoptedOn) : null;
    }

    /** A figure needs to say what it is a figure of, or it could be added to anything. */
    private static RuleViolation name(String field, String text, boolean needed) {
        if (text == null) {
            return needed ? new RuleViolation("adoption." + field + ".missing") : null;
        }
        return text.length() <= LONGEST_NAME ? null
                : new RuleViolation("adoption." + field + ".long", text.length(), LONGEST_NAME);
    }

    private static RuleViolation number(String field, BigDecimal number) {
        return number == null || number.scale() <= MOST_PLACES && number.abs().compareTo(TOO_LARGE) < 0 ? null
                : new RuleViolation("adoption." + field + ".range", number);
    }

    static String reason(String reason) {
        String words = Texts.orNull(reason);
        if (words == null) {
            throw new RuleViolation("adoption.reason.missing");
        }
        if (words.length() > LONGEST_REASON) {
            throw new RuleViolation("adoption.reason.long", words.length(), LONGEST_REASON);
        }
        return words;
    }
}
