package org.sutthang.portfolio.standing;

import java.math.BigDecimal;

/**
 * One part of a broken-down indicator, judged by itself.
 *
 * @param partCode the organisation whose part it is
 * @param reported whether it has a result of that very quarter
 * @param result its own result for the year so far, or null
 * @param met whether it meets the quarter's target by itself, or null when it cannot be judged
 */
public record PartStanding(String partCode, boolean reported, BigDecimal result, Boolean met) {
}
