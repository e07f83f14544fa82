package org.sutthang.portfolio.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about an adoption.
 *
 * @param adoptedOn the day of adoption
 * @param benefitType the type of benefit, or null
 * @param unit the unit of baseline and result, or null
 * @param baseline the value before, or null
 * @param result the value measured since, or null
 */
public record AdoptionDetails(
        LocalDate adoptedOn,
        String benefitType,
        String unit,
        BigDecimal baseline,
        BigDecimal result) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public AdoptionDetails {
        benefitType = Texts.orNull(benefitType);
        unit = Texts.orNull(unit);
        baseline = Decimals.normal(baseline);
        result = Decimals.normal(result);
    }
}
