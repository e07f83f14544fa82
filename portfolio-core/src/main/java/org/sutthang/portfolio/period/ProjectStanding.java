package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;

/**
 * A project of a quarter's portfolio, with everything that dashboards, lists and reports show of it.
 *
 * @param code the project's code
 * @param titleTh its title in Thai
 * @param titleEn its title in English, or null
 * @param organisation the organisation that delivers it
 * @param ideaCode the code of the idea it delivers
 * @param owner the user name of the person answerable, or null
 * @param ownerName the name of that person, or null
 * @param ownerActive false when that person cannot sign in any more
 * @param stage the stage as of the date
 * @param awardedOn the day of the first award, or null
 * @param stalledDays days since the award when it is stalled (AWARDED for more than 90 days without a plan), or null
 * @param startOn the day it starts, or null
 * @param endOn the day it ends, or null
 * @param goliveOn the day it went into use, or null
 * @param budgetBaht its budget in baht, or null
 * @param disbursedBaht baht disbursed in the fiscal year up to the quarter, or null
 * @param update the quarterly update
 * @param standing the computed standing
 * @param context directives, adoptions, alignment and what was disbursed; empty in documents sealed before there was one
 */
public record ProjectStanding(String code, String titleTh, String titleEn, OrganisationName organisation,
        String ideaCode, String owner, String ownerName, boolean ownerActive, Stage stage, LocalDate awardedOn,
        Long stalledDays, LocalDate startOn, LocalDate endOn, LocalDate goliveOn, BigDecimal budgetBaht,
        BigDecimal disbursedBaht, UpdateStanding update, Standing standing, ProjectContext context) {

    /** Days after the award beyond which a project without a plan is stalled. */
    public static final int STALLED_AFTER_DAYS = 90;

    /** A document sealed before there was a context has none. */
    public ProjectStanding {
        context = context == null ? ProjectContext.NONE : context;
    }

    /**
     * The share of the budget that is disbursed.
     *
     * @return per cent, or null where budget or disbursement is not known
     */
    public BigDecimal disbursedPercent() {
        return Disbursement.percent(disbursedBaht, budgetBaht);
    }

    /** @return whether nobody who can sign in answers for it */
    public boolean ownerless() {
        return owner == null || !ownerActive;
    }

    /** @return the project's status */
    public Status status() {
        return standing.status();
    }

    /** @return whether it was awarded more than 90 days ago and has no plan */
    public boolean stalled() {
        return stalledDays != null;
    }

    /**
     * Whether it is late and somebody can still do something about it: silence hides nothing, so a late schedule behind a missing
     * report counts; one that was given up has nothing left to decide, and one without a plan stands among the stalled.
     *
     * @return whether it is one of the late ones that lists, dashboard and report name
     */
    public boolean late() {
        return !stalled() && stage != Stage.STOPPED && (status() == Status.RED
                || status() == Status.NOT_REPORTED && standing.schedule().status() == Status.RED);
    }

    ProjectStanding withContext(ProjectContext changed) {
        return new ProjectStanding(code, titleTh, titleEn, organisation, ideaCode, owner, ownerName, ownerActive, stage,
                awardedOn, stalledDays, startOn, endOn, goliveOn, budgetBaht, disbursedBaht, update, standing, changed);
    }

    /** The same for a reader who sees no more of it than where it stands. Rule: who may do what. */
    ProjectStanding withheld() {
        return new ProjectStanding(code, titleTh, titleEn, organisation, ideaCode, owner, ownerName, ownerActive, stage,
                awardedOn, stalledDays, startOn, endOn, goliveOn, budgetBaht, disbursedBaht, update.withheld(), standing,
                context.withheld());
    }

    /** The same project judged anew, as a correction asks for. */
    ProjectStanding judged(UpdateStanding changedUpdate, List<YearDisbursement> disbursed, Standing changedStanding) {
        BigDecimal latest = disbursed.isEmpty() ? null : disbursed.getLast().baht();
        return new ProjectStanding(code, titleTh, titleEn, organisation, ideaCode, owner, ownerName, ownerActive, stage,
                awardedOn, stalledDays, startOn, endOn, goliveOn, budgetBaht, latest, changedUpdate,
                changedStanding, context.withDisbursements(disbursed));
    }
}
