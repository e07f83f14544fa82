package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * What differs in a fiscal year; null keeps the indicator's own value.
 *
 * @param weight its weight out of 100, or null
 * @param baseline the value before the project, or null
 * @param criteria how results become scores, or null for no score
 * @param criteriaBasis whether criteria apply to the result or to the percentage of the target, or null for the result
 * @param c1 criterion 1, or null
 * @param c2 criterion 2, or null
 * @param c3 criterion 3, or null
 * @param c4 criterion 4, or null
 * @param c5 criterion 5, or null
 */
public record IndicatorYearDetails(
        BigDecimal weight,
        BigDecimal baseline,
        CriteriaKind criteria,
        CriteriaBasis criteriaBasis,
        BigDecimal c1,
        BigDecimal c2,
        BigDecimal c3,
        BigDecimal c4,
        BigDecimal c5) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public IndicatorYearDetails {
        weight = Decimals.normal(weight);
        baseline = Decimals.normal(baseline);
        c1 = Decimals.normal(c1);
        c2 = Decimals.normal(c2);
        c3 = Decimals.normal(c3);
        c4 = Decimals.normal(c4);
        c5 = Decimals.normal(c5);
    }
}
