package org.sutthang.portfolio.period;

import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.organisation.OrganisationSummary;

/**
 * An organisation as a standing names it.
 *
 * @param code its code
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param kind what sort of body it is
 * @param areaCode the code of its province or smaller area, or null
 */
public record OrganisationName(String code, String nameTh, String nameEn, OrganisationKind kind, String areaCode) {

    static OrganisationName of(OrganisationSummary organisation) {
        return new OrganisationName(organisation.code(), organisation.nameTh(), organisation.nameEn(),
                organisation.kind(), organisation.areaCode());
    }
}
