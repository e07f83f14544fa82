package org.sutthang.portfolio.project;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An adoption of an innovation by another organisation, as lists and sealed quarters show it.
 *
 * @param organisationCode the code of who adopted it
 * @param organisationTh its name in Thai
 * @param organisationEn its name in English, or null
 * @param areaCode the code of the area it lies in, or null
 * @param adoptedOn the day of adoption
 * @param benefitType the type of benefit, or null
 * @param unit the unit of baseline and result, or null
 * @param baseline the value before, or null
 * @param result the value measured since, or null
 */
public record AdoptionStanding(String organisationCode, String organisationTh, String organisationEn, String areaCode,
        LocalDate adoptedOn, String benefitType, String unit, BigDecimal baseline, BigDecimal result) {

    /** @return whether it has a result of its own */
    public boolean measured() {
        return result != null;
    }

    /** @return how the value changed, result minus baseline, or null where either is missing */
    public BigDecimal change() {
        return result == null || baseline == null ? null : result.subtract(baseline);
    }
}
