package org.sutthang.portfolio.idea;

import java.time.LocalDate;

/**
 * A campaign as lists and its form show it.
 *
 * @param id the key of its row, or 0 before it is stored
 * @param version the version that was read, so that a stale edit is noticed
 * @param code its public code
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param heldOn the day it was held
 * @param participants how many people took part, or null when not known
 */
public record CampaignSummary(long id, long version, String code, String nameTh, String nameEn, LocalDate heldOn,
        Integer participants) {
}
