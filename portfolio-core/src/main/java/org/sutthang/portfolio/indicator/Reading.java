package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * One figure of an indicator: of a part, of a quarter, or of a year.
 *
 * @param value the figure, or null where it is a ratio
 * @param numerator the numerator of a ratio, or null
 * @param denominator the denominator of a ratio, above 0, or null
 */
public record Reading(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

    /**
     * A plain figure.
     *
     * @param value the figure
     * @return a reading that is no ratio
     */
    public static Reading of(BigDecimal value) {
        return new Reading(value, null, null);
    }

    /**
     * A ratio.
     *
     * @param numerator the numerator
     * @param denominator the denominator, above 0
     * @return a reading that is a ratio
     */
    public static Reading of(BigDecimal numerator, BigDecimal denominator) {
        return new Reading(null, numerator, denominator);
    }

    /** @return whether it is a ratio */
    public boolean isRatio() {
        return denominator != null;
    }

    /**
     * The figure, with a ratio divided.
     *
     * @param factor what a ratio is multiplied by
     * @return the figure to working precision
     */
    public BigDecimal figure(BigDecimal factor) {
        return isRatio() ? Decimals.divide(numerator.multiply(factor), denominator) : value;
    }
}
