package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * What can change about a target.
 *
 * @param value the target
 */
public record TargetDetails(
        BigDecimal value) {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public TargetDetails {
        value = Decimals.normal(value);
    }
}
