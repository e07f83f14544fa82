package org.sutthang.portfolio.period;

import java.math.BigDecimal;

/**
 * What was disbursed in the fiscal year by the end of one of its quarters, as that quarter's update reported it.
 *
 * @param quarter the quarter, 1 to 4
 * @param baht baht, cumulative in the year
 */
public record YearDisbursement(int quarter, BigDecimal baht) {
}
