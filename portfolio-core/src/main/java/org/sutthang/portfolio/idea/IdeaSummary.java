package org.sutthang.portfolio.idea;

import java.time.LocalDate;

/**
 * An idea as lists show it.
 *
 * @param id the key of its row
 * @param version the version that a change must name
 * @param code its public code
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param campaignCode the code of the campaign it was born in, or null
 * @param campaignTh the campaign's name in Thai, or null
 * @param campaignEn the campaign's name in English, or null
 * @param organisationCode the code of the organisation it comes from
 * @param organisationTh the organisation's name in Thai
 * @param organisationEn the organisation's name in English, or null
 * @param proposer who proposed it, or null
 * @param registeredBy the user name of who registered it, or null
 * @param status how far the selection came
 * @param withdrawnOn the day it was withdrawn, or null
 * @param shortlistings how many times it was taken onto the short list on record
 */
public record IdeaSummary(long id, long version, String code, String titleTh, String titleEn, String campaignCode,
        String campaignTh, String campaignEn, String organisationCode, String organisationTh,
        String organisationEn, String proposer, String registeredBy, IdeaStatus status, LocalDate withdrawnOn,
        long shortlistings) {

    /** @return whether it was withdrawn */
    public boolean withdrawn() {
        return withdrawnOn != null;
    }

    /** @return whether it was on the short list at any time, whatever came of it */
    public boolean wasShortlisted() {
        return shortlistings > 0 || status == IdeaStatus.SHORTLISTED || status == IdeaStatus.AWARDED;
    }
}
