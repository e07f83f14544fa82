package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import org.sutthang.portfolio.kernel.Decimals;

/** The scale on which every score of an evaluation round is given. */
public enum ScoreScale {
    /** 1 to 5. */
    FIVE(1, 5),
    /** 0 to 100. */
    HUNDRED(0, 100);

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private final BigDecimal bottom;
    private final BigDecimal top;

    ScoreScale(long bottom, long top) {
        this.bottom = BigDecimal.valueOf(bottom);
        this.top = BigDecimal.valueOf(top);
    }

    /** @return the lowest score */
    public BigDecimal bottom() {
        return bottom;
    }

    /** @return the highest score */
    public BigDecimal top() {
        return top;
    }

    /**
     * A five-level score on this scale.
     *
     * @param level the score, 1 to 5
     * @return the same on this scale: (s − 1) ÷ 4 × 100 on a scale of a hundred
     */
    public BigDecimal ofLevel(BigDecimal level) {
        return this == FIVE ? level : Decimals.divide(level.subtract(BigDecimal.ONE).multiply(Decimals.HUNDRED), FOUR);
    }

    /**
     * Three-tier points on this scale.
     *
     * @param points the points, 0 to 100
     * @return the same on this scale: 1 + 4 × p ÷ 100 on a scale of five
     */
    public BigDecimal ofPoints(BigDecimal points) {
        return this == HUNDRED ? points
                : BigDecimal.ONE.add(Decimals.divide(points.multiply(FOUR), Decimals.HUNDRED));
    }
}
