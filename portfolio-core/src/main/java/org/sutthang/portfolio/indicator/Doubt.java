package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;

/**
 * A question about a result: it is kept only with a reason.
 *
 * @param kind what is odd about it
 * @param found the result in question
 * @param comparedWith the last result, the baseline, or the bound of the unit
 * @param times how many times the larger of the two is the smaller, rounded to a whole number; null where that says nothing
 * @param correction what was probably meant, or null
 * @param factor what the entered figure (of a ratio: its numerator) is multiplied by to become the correction, or null
 */
public record Doubt(Kind kind, BigDecimal found, BigDecimal comparedWith, BigDecimal times, BigDecimal correction,
        BigDecimal factor) {

    /** What is odd about a result. */
    public enum Kind {
        /** Outside the range of its unit, such as a percentage over 100. */
        OUTSIDE_UNIT,
        /** More than ten times the last result. */
        ABOVE_LAST,
        /** Less than a tenth of the last result. */
        BELOW_LAST,
        /** More than ten times the baseline. */
        ABOVE_BASELINE,
        /** Less than a tenth of the baseline. */
        BELOW_BASELINE
    }
}
