package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;

/**
 * What the three tiers of a {@link Criteria.ThreeTier} are worth; data of the evaluation round.
 *
 * @param base points at the base tier
 * @param standard points at the standard tier
 * @param advanced points at the advanced tier and beyond
 */
public record TierPoints(BigDecimal base, BigDecimal standard, BigDecimal advanced) {

    /** 50 / 75 / 100. */
    public static final TierPoints DEFAULT =
            new TierPoints(BigDecimal.valueOf(50), BigDecimal.valueOf(75), BigDecimal.valueOf(100));
}
