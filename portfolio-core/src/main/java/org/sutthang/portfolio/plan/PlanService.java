package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.organisation.Organisations;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;
import org.sutthang.portfolio.project.ProjectSpan;
import org.sutthang.portfolio.project.Projects;

/** Changes what a plan says about the project itself. Its owner, stage and dates of decisions are not entered here. */
@ApplicationScoped
public class PlanService {

    /** A hundred thousand million baht: more than any one project of a ministry is given. */
    private static final BigDecimal LARGEST_BUDGET = new BigDecimal("100000000000");

    @Inject
    private PlanAccess access;
    @Inject
    private Clock clock;
    @Inject
    private Projects projects;
    @Inject
    private Organisations organisations;
    @Inject
    private PlanRows rows;
    @Inject
    private AuditTrail audit;

    /**
     * Changes the project's details.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param input the details as entered
     * @throws PlanRefused when something in them cannot be
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN})
    public void change(String code, long version, PlanInput.Details input) {
        Project project = access.lockToChange(code, version);
        ProjectDetails was = project.details();
        PlanFindings found = new PlanFindings();
        check(input, was, rows.span(project), LocalDate.now(clock), found);
        Organisation organisation = organisation(input.organisationCode(), was, found);
        found.refuse();
        PlanInput.Alignment to = input.alignment();
        project.change(new ProjectDetails(was.idea(), input.titleTh(), input.titleEn(), organisation, was.owner(),
                input.startOn(), input.endOn(), input.budgetBaht(), was.stage(), was.approvedOn(), was.goliveOn(),
                to.nationalStrategy(), to.masterPlan(), to.nationalPlan(), to.cabinetPolicy(), to.ministryPlan(),
                to.sdg()));
        if (!was.equals(project.details())) {
            audit.changed("project", code, code, was, project.details());
            projects.touch(project);
            refuseOutOfReach(code);
        }
    }

    private static void check(PlanInput.Details input, ProjectDetails was, ProjectSpan span, LocalDate today, PlanFindings found) {
        found.required("titleTh", input.titleTh());
        found.text("titleTh", input.titleTh(), PlanFindings.LONGEST_NAME);
        found.text("titleEn", input.titleEn(), PlanFindings.LONGEST_NAME);
        found.required("organisation", input.organisationCode());
        // A day that stands already, such as one that was brought in, is not asked about again.
        if (!Objects.equals(input.startOn(), was.startOn())) {
            found.ownDate("startOn", input.startOn(), span, today);
        }
        if (!Objects.equals(input.endOn(), was.endOn())) {
            found.ownDate("endOn", input.endOn(), span, today);
        }
        if (input.startOn() != null && input.endOn() != null && input.endOn().isBefore(input.startOn())) {
            found.add("endOn", "plan.end.beforeStart", input.endOn(), input.startOn());
        }
        found.number("budgetBaht", input.budgetBaht());
        if (input.budgetBaht() != null && input.budgetBaht().signum() < 0) {
            found.add("budgetBaht", "plan.budget.negative", input.budgetBaht());
        } else if (input.budgetBaht() != null && input.budgetBaht().compareTo(LARGEST_BUDGET) > 0) {
            found.add("budgetBaht", "plan.budget.large", input.budgetBaht(), LARGEST_BUDGET);
        }
        PlanInput.Alignment to = input.alignment();
        found.text("nationalStrategy", to.nationalStrategy(), PlanFindings.LONGEST_NAME);
        found.text("masterPlan", to.masterPlan(), PlanFindings.LONGEST_NAME);
        found.text("nationalPlan", to.nationalPlan(), PlanFindings.LONGEST_NAME);
        found.text("cabinetPolicy", to.cabinetPolicy(), PlanFindings.LONGEST_NAME);
        found.text("ministryPlan", to.ministryPlan(), PlanFindings.LONGEST_NAME);
        found.text("sdg", to.sdg(), PlanFindings.LONGEST_NAME);
    }

    private Organisation organisation(String code, ProjectDetails was, PlanFindings found) {
        if (code == null || code.equals(was.organisation().getCode())) {
            return was.organisation();
        }
        Organisation organisation = organisations.find(code).orElse(null);
        if (organisation == null || !organisation.details().active()) {
            found.add("organisation", "plan.organisation.unknown", code);
        }
        return organisation;
    }

    /** A monitor who is bound to an organisation cannot hand a project out of it. */
    private void refuseOutOfReach(String code) {
        if (!access.mayAsk(code)) {
            PlanFindings found = new PlanFindings();
            found.add("organisation", "plan.organisation.reach");
            found.refuse();
        }
    }
}
