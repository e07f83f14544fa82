package org.sutthang.portfolio.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Weights out of 100 of which some may be left out: all left out are equal shares of 100, some left out are equal shares
 * of what the others leave. They are kept as exact multiples of each other, so that no rounding enters a ratio of weights.
 */
public final class Weights {

    private final List<BigDecimal> units;
    private final BigDecimal unitsPerPoint;
    private final boolean somethingLeft;

    private Weights(List<BigDecimal> units, BigDecimal unitsPerPoint, boolean somethingLeft) {
        this.units = units;
        this.unitsPerPoint = unitsPerPoint;
        this.somethingLeft = somethingLeft;
    }

    /**
     * Works out the shares.
     *
     * @param weights the weights as given, null where left out
     * @return the weights, in the same order
     */
    public static Weights of(List<BigDecimal> weights) {
        long empty = weights.stream().filter(Objects::isNull).count();
        if (empty == 0) {
            return new Weights(List.copyOf(weights), BigDecimal.ONE, true);
        }
        BigDecimal given = weights.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = Decimals.HUNDRED.subtract(given);
        BigDecimal share = left.max(BigDecimal.ZERO);
        BigDecimal count = BigDecimal.valueOf(empty);
        List<BigDecimal> units = weights.stream().map(w -> w == null ? share : w.multiply(count)).toList();
        return new Weights(units, count, left.signum() > 0);
    }

    /**
     * A weight as an exact multiple of the same unit for all.
     *
     * @param index the place in the list the weights were made of
     * @return the weight in units; only ratios of it mean anything
     */
    public BigDecimal units(int index) {
        return units.get(index);
    }

    /**
     * A weight in points out of 100.
     *
     * @param index the place in the list the weights were made of
     * @return the weight as given, or the share
     */
    public BigDecimal points(int index) {
        return pointsOf(units.get(index));
    }

    /**
     * Points of any sum of units.
     *
     * @param sumOfUnits a sum of {@link #units(int)}
     * @return the same in points out of 100
     */
    public BigDecimal pointsOf(BigDecimal sumOfUnits) {
        return Decimals.given(unitsPerPoint.equals(BigDecimal.ONE) ? sumOfUnits
                : Decimals.divide(sumOfUnits, unitsPerPoint));
    }

    /** @return false when weights were left out although the others leave nothing for them */
    public boolean leavesSomething() {
        return somethingLeft;
    }
}
