package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.project.Stage;

/**
 * What one statement tells of every project. Its version counts the changes of everything that belongs to the project, so
 * two equal rows mean that a standing worked out for the one holds for the other.
 */
record ProjectRow(Long id, long version, String code, String titleTh, String titleEn, String organisationCode,
        String organisationNameTh, String organisationNameEn, OrganisationKind organisationKind, String areaCode,
        String ideaCode, String owner, String ownerName, Boolean ownerActive, Stage stage, LocalDate startOn,
        LocalDate endOn, LocalDate goliveOn, BigDecimal budgetBaht, LocalDate awardedOn) {

    /** Takes the columns in the order of the components. */
    static ProjectRow of(Object[] c) {
        return new ProjectRow((Long) c[0], (Long) c[1], (String) c[2], (String) c[3], (String) c[4], (String) c[5],
                (String) c[6], (String) c[7], (OrganisationKind) c[8], (String) c[9], (String) c[10], (String) c[11],
                (String) c[12], (Boolean) c[13], (Stage) c[14], (LocalDate) c[15], (LocalDate) c[16],
                (LocalDate) c[17], (BigDecimal) c[18], date(c[19]));
    }

    /** The least of several dates comes from the database as it is, without the conversion that a mapped column has. */
    static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    OrganisationName organisation() {
        return new OrganisationName(organisationCode, organisationNameTh, organisationNameEn, organisationKind,
                areaCode);
    }

    /** The day from which the project is in a quarter's portfolio, or null for always. */
    LocalDate beganOn() {
        return startOn == null ? awardedOn : startOn;
    }
}
