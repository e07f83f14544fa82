package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of the arithmetic.
 *
 * @param step what was done; it says what the inputs mean
 * @param quarter the quarter of the fiscal year that it belongs to, 1 to 4, or null
 * @param part the organisation or the indicator that it belongs to, or null
 * @param inputs what it was worked out from
 * @param value what it gives, or null where it gives nothing
 */
public record WorkingLine(Step step, Integer quarter, String part, List<BigDecimal> inputs, BigDecimal value) {
}
