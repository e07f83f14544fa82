package org.sutthang.portfolio.ownership;

import org.sutthang.portfolio.project.Stage;

/**
 * A project that can be passed on.
 *
 * @param projectCode its code
 * @param version the version that the transfer must name
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param stage where it stands
 * @param organisationCode the code of the organisation that delivers it
 * @param organisationTh its name in Thai
 * @param organisationEn its name in English, or null
 * @param owner who answers for it, or null
 */
public record TransferLine(String projectCode, long version, String titleTh, String titleEn, Stage stage,
        String organisationCode, String organisationTh, String organisationEn, Person owner) {

    static TransferLine of(Object[] c) {
        Person owner = c[8] == null ? null : new Person((String) c[8], (String) c[9], (Boolean) c[10]);
        return new TransferLine((String) c[0], (Long) c[1], (String) c[2], (String) c[3], (Stage) c[4], (String) c[5],
                (String) c[6], (String) c[7], owner);
    }

    /** @return whether nobody who can sign in answers for it */
    public boolean ownerless() {
        return owner == null || !owner.active();
    }
}
