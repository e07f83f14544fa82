package org.sutthang.portfolio.organisation;

/**
 * An organisation as lists and forms show it.
 *
 * @param id the key of its row, or 0 before it is stored
 * @param version the version that was read, so that a stale edit is noticed
 * @param code the public code
 * @param nameTh its name in Thai
 * @param nameEn its name in English, or null
 * @param kind what sort of body it is
 * @param parentCode the code of the body it belongs to, or null
 * @param areaCode the code of its province or smaller area, or null
 * @param active whether it can still be chosen
 */
public record OrganisationSummary(long id, long version, String code, String nameTh, String nameEn,
        OrganisationKind kind, String parentCode, String areaCode, boolean active) {
}
