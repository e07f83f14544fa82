package org.sutthang.portfolio.project;

import java.math.BigDecimal;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * What can change about a recorded percent.
 *
 * @param percentComplete percent complete, 0 to 100
 */
public record MilestonePercentDetails(
        BigDecimal percentComplete) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public MilestonePercentDetails {
        percentComplete = Decimals.normal(percentComplete);
    }
}
