package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.sutthang.portfolio.standing.Status;

/**
 * One value that a restatement corrects.
 *
 * @param kind which value it is
 * @param code the indicator's or milestone's code, or null for the update itself
 * @param partCode the organisation whose part of a result it is, or null
 * @param before the value before, written as programs write it, or null where there was none
 * @param after the value after, or null where there is none any more
 */
public record Correction(Kind kind, String code, String partCode, String before, String after) {

    /** What can be corrected. */
    public enum Kind {
        /** The figure of an indicator. */
        VALUE,
        /** The numerator of a ratio. */
        NUMERATOR,
        /** The denominator of a ratio. */
        DENOMINATOR,
        /** Met or not met. */
        MET,
        /** When a milestone is expected. */
        FORECAST,
        /** When a milestone was reached. */
        ACTUAL,
        /** How much of a milestone was complete on the quarter's last day. */
        PERCENT,
        /** Baht disbursed in the fiscal year. */
        DISBURSED,
        /** How far the update came. */
        UPDATE_STATUS,
        /** The day on which the update was handed in. */
        SUBMITTED_ON,
        /** What was done, in words. */
        SUMMARY,
        /** What blocks the project. */
        OBSTACLES,
        /** The owner's own rating. */
        OWNER_RATING,
        /** The owner's reason for it. */
        OWNER_RATING_REASON,
        /** The monitor's rating. */
        MONITOR_RATING,
        /** The monitor's reason for it. */
        MONITOR_RATING_REASON
    }

    /** The correction of a value, or null where nothing differs. */
    static Correction of(Kind kind, String code, String partCode, Object before, Object after) {
        return Objects.equals(before, after) ? null
                : new Correction(kind, code, partCode, written(before), written(after));
    }

    private static String written(Object value) {
        return value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Boolean bool(String written) {
        if (!"true".equals(written) && !"false".equals(written)) {
            throw new IllegalArgumentException(written);
        }
        return Boolean.valueOf(written);
    }

    /**
     * A value as what it is.
     *
     * @param written the value before or after
     * @return a number, date, boolean, status or text, or null
     * @throws IllegalArgumentException when it is none of its kind
     * @throws java.time.DateTimeException when it is no date where it should be one
     */
    public Object read(String written) {
        if (written == null) {
            return null;
        }
        return switch (kind) {
            case VALUE, NUMERATOR, DENOMINATOR, PERCENT, DISBURSED -> new BigDecimal(written);
            case FORECAST, ACTUAL, SUBMITTED_ON -> LocalDate.parse(written);
            case MET -> bool(written);
            case UPDATE_STATUS -> UpdateStatus.valueOf(written);
            case OWNER_RATING, MONITOR_RATING -> Status.valueOf(written);
            case SUMMARY, OBSTACLES, OWNER_RATING_REASON, MONITOR_RATING_REASON -> written;
        };
    }
}
