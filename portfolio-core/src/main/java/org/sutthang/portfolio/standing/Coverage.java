package org.sutthang.portfolio.standing;

import java.math.BigDecimal;

/**
 * How much an aggregate rests on.
 *
 * @param reported how many of the indicators that are due have reported
 * @param total how many are due
 * @param weight the weight that those reported carry, in percent of the weight of all that are due, or null where none
 *     of them carries any
 */
public record Coverage(int reported, int total, BigDecimal weight) {
}
