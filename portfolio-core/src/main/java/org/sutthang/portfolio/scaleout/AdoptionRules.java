package org.sutthang.portfolio.scaleout;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** A figure needs to say what it is a figure of, or it could be added to anything. */
    static void check(AdoptionDetails details, LocalDate today) {
        if (details.adoptedOn() == null) {
            throw new RuleViolation("adoption.adoptedOn.missing");
        }
        if (details.adoptedOn().isAfter(today)) {
            throw new RuleViolation("adoption.adoptedOn.future", details.adoptedOn(), today);
        }
        if (details.adoptedOn().isBefore(EARLIEST)) {
            throw new RuleViolation("adoption.adoptedOn.range", details.adoptedOn());
        }
        boolean figures = details.baseline() != null || details.result() != null;
        if (figures && details.benefitType() == null) {
            throw new RuleViolation("adoption.benefitType.missing");
        }
        if (figures && details.unit() == null) {
            throw new RuleViolation("adoption.unit.missing");
        }
        refuseLong("benefitType", details.benefitType());
        refuseLong("unit", details.unit());
        number("baseline", details.baseline());
        number("result", details.result());
    }

    private static void refuseLong(String field, String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            throw new RuleViolation("adoption." + field + ".long", text.length(), LONGEST_NAME);
        }
    }

    private static void number(String field, BigDecimal number) {
        if (number != null && (number.scale() > MOST_PLACES || number.abs().compareTo(TOO_LARGE) >= 0)) {
            throw new RuleViolation("adoption." + field + ".range", number);
        }
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
