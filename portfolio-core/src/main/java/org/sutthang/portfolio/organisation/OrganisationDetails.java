package org.sutthang.portfolio.organisation;

import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about an organisation.
 *
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param kind what sort of body it is
 * @param parent the body it belongs to, or null
 * @param areaCode the code of its province or smaller area, or null
 * @param active whether it can still be chosen
 */
public record OrganisationDetails(
        String nameTh,
        String nameEn,
        OrganisationKind kind,
        Organisation parent,
        String areaCode,
        boolean active) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public OrganisationDetails {
        nameTh = Texts.orNull(nameTh);
        nameEn = Texts.orNull(nameEn);
        areaCode = Texts.orNull(areaCode);
    }
}
