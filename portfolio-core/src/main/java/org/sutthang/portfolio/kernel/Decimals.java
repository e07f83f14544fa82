package org.sutthang.portfolio.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The arithmetic that every rule shares. Quotients are worked out to {@link #WORKING} digits and given to {@link #GIVEN},
 * so that 1/3 + 2/3 judged against 1 is exactly 1: a rounding error never decides a status.
 */
public final class Decimals {

    /** One hundred: a whole in percent. */
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final MathContext WORKING = new MathContext(68, RoundingMode.HALF_EVEN);
    private static final MathContext GIVEN = new MathContext(34, RoundingMode.HALF_EVEN);

    private Decimals() {
    }

    /**
     * A quotient to working precision.
     *
     * @param dividend what is divided
     * @param divisor what it is divided by, not 0
     * @return the quotient to 68 digits
     * @throws ArithmeticException when the divisor is 0
     */
    public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, WORKING);
    }

    /**
     * A worked-out figure as it is judged, stored and given to others.
     *
     * @param value the figure, or null
     * @return the same to 34 digits without trailing zeros, or null
     */
    public static BigDecimal given(BigDecimal value) {
        return value == null ? null : normal(value.round(GIVEN));
    }

    /**
     * A score as it is given: four decimals, half-up.
     *
     * @param score the unrounded score, or null
     * @return the score with exactly four decimals, or null
     */
    public static BigDecimal score(BigDecimal score) {
        return score == null ? null : given(score).setScale(4, RoundingMode.HALF_UP);
    }

    /**
     * One form for equal numbers, so that 1.50 equals 1.5 and 100 is not 1E+2.
     *
     * @param value the number, or null
     * @return the same number without trailing zeros and without an exponent, or null
     */
    public static BigDecimal normal(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * A number held within two bounds.
     *
     * @param value the number
     * @param low the least it may be
     * @param high the most it may be
     * @return the nearest number within the bounds
     */
    public static BigDecimal clamp(BigDecimal value, BigDecimal low, BigDecimal high) {
        return value.max(low).min(high);
    }
}
