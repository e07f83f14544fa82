package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * One stored result of one quarter: of the whole indicator, or of one part of it.
 *
 * @param quarter the quarter of the fiscal year, 1 to 4
 * @param partCode the organisation whose part it is, or null for the whole
 * @param value the figure, or null
 * @param numerator the numerator, or null
 * @param denominator the denominator, or null
 * @param met met or not met, or null
 */
public record ReportedPart(int quarter, String partCode, BigDecimal value, BigDecimal numerator,
        BigDecimal denominator, Boolean met) {

    /** Decimals lose trailing zeros, so that a result is the same whether it was typed, stored or sealed. */
    public ReportedPart {
        value = Decimals.normal(value);
        numerator = Decimals.normal(numerator);
        denominator = Decimals.normal(denominator);
    }

    /**
     * Whether there is a result in the form that the card asks for; a row with a remark alone is none.
     *
     * @param card the indicator's card
     * @return true when it can be aggregated
     */
    public boolean isResultFor(IndicatorCard card) {
        if (card.isMetNotMet()) {
            return met != null;
        }
        return card.aggregation().isRatio()
                ? numerator != null && denominator != null && denominator.signum() > 0
                : value != null;
    }

    /**
     * The figure, for the aggregation.
     *
     * @param card the indicator's card
     * @return the reading
     */
    public Reading reading(IndicatorCard card) {
        return card.aggregation().isRatio() ? Reading.of(numerator, denominator) : Reading.of(value);
    }
}
