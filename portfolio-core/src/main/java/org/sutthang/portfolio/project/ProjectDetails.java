package org.sutthang.portfolio.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.Organisation;

/**
 * What can change about a project.
 *
 * @param idea the idea that it delivers
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param organisation the organisation that delivers it
 * @param owner the person answerable for it, or null
 * @param startOn the day it starts, or null
 * @param endOn the day it ends, or null
 * @param budgetBaht its budget in baht, or null
 * @param stage where it stands between award and scale-out
 * @param approvedOn the day its plan was approved, or null
 * @param goliveOn the day it went into use, or null
 * @param nationalStrategy alignment to the national strategy, or null
 * @param masterPlan alignment to the master plan, or null
 * @param nationalPlan alignment to the national plan, or null
 * @param cabinetPolicy alignment to cabinet policy, or null
 * @param ministryPlan alignment to the ministry's plan, or null
 * @param sdg the Sustainable Development Goals it serves, or null
 */
public record ProjectDetails(
        Idea idea,
        String titleTh,
        String titleEn,
        Organisation organisation,
        User owner,
        LocalDate startOn,
        LocalDate endOn,
        BigDecimal budgetBaht,
        Stage stage,
        LocalDate approvedOn,
        LocalDate goliveOn,
        String nationalStrategy,
        String masterPlan,
        String nationalPlan,
        String cabinetPolicy,
        String ministryPlan,
        String sdg) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public ProjectDetails {
        titleTh = Texts.orNull(titleTh);
        titleEn = Texts.orNull(titleEn);
        nationalStrategy = Texts.orNull(nationalStrategy);
        masterPlan = Texts.orNull(masterPlan);
        nationalPlan = Texts.orNull(nationalPlan);
        cabinetPolicy = Texts.orNull(cabinetPolicy);
        ministryPlan = Texts.orNull(ministryPlan);
        sdg = Texts.orNull(sdg);
        budgetBaht = Decimals.normal(budgetBaht);
    }
}
