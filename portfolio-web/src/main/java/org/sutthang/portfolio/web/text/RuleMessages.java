package org.sutthang.portfolio.web.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;

/** Turns a broken rule into a sentence that names the item, the value and what is expected. */
public final class RuleMessages {

    private static final String PREFIX = "rule.";

    private static final int FIRST_GROUPED = 10_000;

    private final Messages messages;
    private final ThaiFormat format;

    /**
     * Sentences in a language.
     *
     * @param language Thai or English
     */
    public RuleMessages(UserLanguage language) {
        this.messages = new Messages(language);
        this.format = new ThaiFormat(language);
    }

    /**
     * The sentence for a broken rule.
     *
     * @param violation the key of the rule and what it concerns
     * @return the sentence under {@code rule.<key>}, with dates, quarters and numbers as the reader writes them
     */
    public String sentence(RuleViolation violation) {
        return sentence(violation.getKey(), violation.getArguments().toArray());
    }

    /**
     * The sentence for a rule's key.
     *
     * @param key without the prefix
     * @param args what it concerns
     * @return the sentence; where there is none for the whole key, that of its first part ({@code stale} for {@code stale.project})
     */
    public String sentence(String key, Object... args) {
        int dot = key.indexOf('.');
        String known = messages.has(PREFIX + key) || dot < 0 ? key : key.substring(0, dot);
        return messages.get(PREFIX + (messages.has(PREFIX + known) ? known : key), Arrays.stream(args).map(this::readable).toArray());
    }

    private Object readable(Object value) {
        return switch (value) {
            case null -> ThaiFormat.NONE;
            case LocalDate date -> format.date(date);
            case FiscalQuarter quarter -> format.quarter(quarter);
            // Years and counts; a year is never grouped.
            case Integer count when count < FIRST_GROUPED -> count.toString();
            case BigDecimal number -> format.decimal(number, 4);
            case Number number -> format.number(number);
            case Enum<?> constant -> word(constant);
            default -> value.toString();
        };
    }

    private String word(Enum<?> constant) {
        String key = constant.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + constant.name();
        return messages.has(key) ? messages.get(key) : constant.name();
    }
}
