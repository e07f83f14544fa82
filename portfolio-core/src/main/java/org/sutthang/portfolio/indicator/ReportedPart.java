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

    /** @return whether any figure is given, in whatever form */
    public boolean hasFigure() {
        return value != null || numerator != null || denominator != null || met != null;
    }

    /**
     * Whether something is given in the form that the card asks for, be it only half of a ratio.
     *
     * @param card the indicator's card
     * @return false where all that is given would never be read
     */
    public boolean isReadBy(IndicatorCard card) {
        return !read(card).equals(new ReportedPart(quarter, partCode, null, null, null, null));
    }

    /**
     * Whether it comes to the same as another result, whatever stands where the card does not look.
     *
     * @param other a result of the same quarter and part
     * @param card the indicator's card
     * @return true where nothing that counts differs
     */
    public boolean countsAs(ReportedPart other, IndicatorCard card) {
        return read(card).equals(other.read(card));
    }

    private ReportedPart read(IndicatorCard card) {
        boolean ratio = !card.isMetNotMet() && card.aggregation().isRatio();
        return new ReportedPart(quarter, partCode, card.isMetNotMet() || ratio ? null : value,
                ratio ? numerator : null, ratio ? denominator : null, card.isMetNotMet() ? met : null);
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
