package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.Stage;

/** What is read of a project itself, beside its facts, to work out a standing. */
record ProjectRow(ProjectStamp stamp, String code, String titleTh, String titleEn, String organisationCode,
        String organisationNameTh, String organisationNameEn, OrganisationKind organisationKind, String areaCode,
        String ideaCode, String owner, String ownerName, Boolean ownerActive, Stage stage, LocalDate startOn,
        LocalDate endOn, LocalDate goliveOn, BigDecimal budgetBaht, ProjectFile.Alignment alignment) {

    /** Takes the columns in the order of the components, those of the stamp first. */
    static ProjectRow of(Object[] c) {
        return new ProjectRow(ProjectStamp.of(c), (String) c[5], (String) c[6], (String) c[7], (String) c[8],
                (String) c[9], (String) c[10], (OrganisationKind) c[11], (String) c[12], (String) c[13],
                (String) c[14], (String) c[15], (Boolean) c[16], (Stage) c[17], (LocalDate) c[18], (LocalDate) c[19],
                (LocalDate) c[20], (BigDecimal) c[21], new ProjectFile.Alignment((String) c[22], (String) c[23],
                        (String) c[24], (String) c[25], (String) c[26], (String) c[27]));
    }

    Long id() {
        return stamp.id();
    }

    LocalDate awardedOn() {
        return stamp.awardedOn();
    }

    OrganisationName organisation() {
        return new OrganisationName(organisationCode, organisationNameTh, organisationNameEn, organisationKind,
                areaCode);
    }

    /** The day from which the project is in a quarter's portfolio, or null for always. */
    LocalDate beganOn() {
        return startOn == null ? awardedOn() : startOn;
    }
}
