package org.sutthang.portfolio.idea;

import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about a campaign.
 *
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param heldOn the day it was held
 * @param participants how many people took part, or null when not known
 */
public record CampaignDetails(
        String nameTh,
        String nameEn,
        LocalDate heldOn,
        Integer participants) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public CampaignDetails {
        nameTh = Texts.orNull(nameTh);
        nameEn = Texts.orNull(nameEn);
    }
}
