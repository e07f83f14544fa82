package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * How the parts of a quarter become one reading, and the quarters of a year one result. Rule: indicators, aggregation.
 */
public enum Aggregation {
    /** Increments: the quarters add up. */
    SUM,
    /** A cumulative figure as reported: the latest quarter stands for the year. */
    LAST,
    /** The mean of the quarters. */
    AVERAGE,
    /** Flows: all numerators over all denominators of the year, never the mean of ratios. */
    RATIO,
    /** Positions: numerators over denominators of the latest quarter alone. */
    LAST_RATIO,
    /** The highest figure. */
    MAX,
    /** The lowest figure. */
    MIN;

    /** @return whether results are given as numerator and denominator */
    public boolean isRatio() {
        return this == RATIO || this == LAST_RATIO;
    }

    /** @return whether a target grows with the year, so that a later one is not easier than an earlier one */
    public boolean isCumulative() {
        return this == SUM || this == LAST;
    }

    /**
     * What to choose instead for an indicator whose parts this cannot combine. Rule: a percentage cannot be summed.
     *
     * @param card the card of the year
     * @return the ratio that does the same with numerators and denominators, or null where parts can be combined
     */
    public Aggregation insteadForParts(IndicatorCard card) {
        if (!isCumulative() || !card.isPercentage() || card.isMetNotMet()) {
            return null;
        }
        return this == SUM ? RATIO : LAST_RATIO;
    }

    /**
     * Combines the parts of one quarter.
     *
     * @param parts the readings of the parts, at least one
     * @return one reading of the quarter
     */
    public Reading ofParts(List<Reading> parts) {
        return switch (this) {
            case SUM, LAST -> fold(parts, BigDecimal::add);
            case AVERAGE -> mean(parts);
            case RATIO, LAST_RATIO -> ratioOfSums(parts);
            case MAX -> fold(parts, BigDecimal::max);
            case MIN -> fold(parts, BigDecimal::min);
        };
    }

    /**
     * Aggregates the quarters of a fiscal year up to the one judged.
     *
     * @param quarters the readings in the order of the quarters, at least one; the last is that of the quarter judged
     * @return one reading of the year so far
     */
    public Reading ofQuarters(List<Reading> quarters) {
        return switch (this) {
            case SUM -> fold(quarters, BigDecimal::add);
            case LAST, LAST_RATIO -> quarters.get(quarters.size() - 1);
            case AVERAGE -> mean(quarters);
            case RATIO -> ratioOfSums(quarters);
            case MAX -> fold(quarters, BigDecimal::max);
            case MIN -> fold(quarters, BigDecimal::min);
        };
    }

    private static Reading fold(List<Reading> readings, BinaryOperator<BigDecimal> operator) {
        return Reading.of(readings.stream().map(Reading::value).reduce(operator).orElseThrow());
    }

    private static Reading mean(List<Reading> readings) {
        BigDecimal sum = fold(readings, BigDecimal::add).value();
        return Reading.of(Decimals.divide(sum, BigDecimal.valueOf(readings.size())));
    }

    private static Reading ratioOfSums(List<Reading> readings) {
        return Reading.of(
                readings.stream().map(Reading::numerator).reduce(BigDecimal.ZERO, BigDecimal::add),
                readings.stream().map(Reading::denominator).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
