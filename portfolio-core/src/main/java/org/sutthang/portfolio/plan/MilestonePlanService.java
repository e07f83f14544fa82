package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.Plans;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectSpan;
import org.sutthang.portfolio.project.Projects;

/**
 * Changes the milestones of a plan. Before its approval the plan is a draft: weights may be unfinished, and dates are free.
 * Afterwards weights must sum to 100, and dates move by a re-baseline alone. Rule: milestones and schedule.
 */
@ApplicationScoped
public class MilestonePlanService {

    private static final String SUBJECT = "milestone";

    @Inject
    private PlanAccess access;
    @Inject
    private Projects projects;
    @Inject
    private Plans plans;
    @Inject
    private PlanRows rows;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Changes milestones and adds new ones; those not listed stay as they are.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param steps the milestones as entered
     * @throws PlanRefused when something in them cannot be
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN})
    public void change(String code, long version, List<PlanInput.Step> steps) {
        Project project = access.lockToChange(code, version);
        boolean approved = PlanSheet.isApproved(project.details().stage());
        Map<String, Milestone> stored = new LinkedHashMap<>();
        plans.milestones(code).forEach(m -> stored.put(m.getCode(), m));
        PlanFindings found = new PlanFindings();
        ProjectSpan span = rows.span(project);
        steps.forEach(step -> check(step, stored.get(step.code()), span, approved, found));
        if (approved) {
            sum(stored, steps, found);
        }
        found.refuse();
        boolean changed = false;
        int number = plans.everyMilestone(code).size();
        for (PlanInput.Step step : steps) {
            Milestone milestone = stored.get(step.code());
            if (milestone == null) {
                number = free(code, number + 1);
                add(project, String.valueOf(number), step, approved);
                changed = true;
            } else {
                changed |= change(project, milestone, step);
            }
        }
        if (changed) {
            projects.touch(project);
        }
    }

    private static void check(PlanInput.Step step, Milestone stored, ProjectSpan span, boolean approved,
            PlanFindings found) {
        String row = "m." + step.key() + ".";
        if (step.code() != null && stored == null) {
            found.add(row + "titleTh", "plan.milestone.gone", step.code());
            return;
        }
        found.required(row + "titleTh", step.titleTh());
        found.text(row + "titleTh", step.titleTh(), PlanFindings.LONGEST_NAME);
        found.text(row + "titleEn", step.titleEn(), PlanFindings.LONGEST_NAME);
        found.weight(row + "weight", step.weight());
        found.required(row + "baselineOn", step.baselineOn());
        if (stored == null || !stored.details().baselineOn().equals(step.baselineOn())) {
            found.date(row + "baselineOn", step.baselineOn(), span);
        }
        if (step.place() != null && step.place() < 1) {
            found.add(row + "place", "plan.place", step.place());
        }
        if (approved && stored != null && step.baselineOn() != null
                && !step.baselineOn().equals(stored.details().baselineOn())) {
            found.add(row + "baselineOn", "plan.baseline.approved", step.titleTh(), stored.details().baselineOn(),
                    step.baselineOn());
        }
    }

    /** A plan that holds is never left with weights that are no whole; one that came in so may stay as it is. */
    private static void sum(Map<String, Milestone> stored, List<PlanInput.Step> steps, PlanFindings found) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        stored.values().forEach(m -> weights.put(m.getCode(), m.details().weight()));
        List<BigDecimal> before = new ArrayList<>(weights.values());
        steps.forEach(s -> weights.put(s.code() == null ? "new " + s.key() : s.code(), s.weight()));
        List<BigDecimal> after = new ArrayList<>(weights.values());
        if (!before.equals(after)) {
            WeightSum.wrong(after).ifPresent(sum -> found.add("sum", WeightSum.key("plan.weights.sum", sum), sum));
        }
    }

    private int free(String project, int from) {
        List<String> taken = plans.everyMilestone(project).stream().map(Milestone::getCode).toList();
        int number = from;
        while (taken.contains(String.valueOf(number))) {
            number++;
        }
        return number;
    }

    private void add(Project project, String code, PlanInput.Step step, boolean approved) {
        // What is added to a plan that holds has its first plan now: its slip counts from here.
        MilestoneDetails details = new MilestoneDetails(step.titleTh(), step.titleEn(), step.weight(),
                step.baselineOn(), approved ? step.baselineOn() : null, null, null, null);
        plans.add(new Milestone(project, code, step.place() == null ? Integer.parseInt(code) : step.place(), details));
        audit.created(SUBJECT, code, project.getCode(), details);
    }

    private boolean change(Project project, Milestone milestone, PlanInput.Step step) {
        MilestoneDetails was = milestone.details();
        milestone.change(new MilestoneDetails(step.titleTh(), step.titleEn(), step.weight(), step.baselineOn(),
                was.baseline1On(), was.forecastOn(), was.actualOn(), was.waivedReason()));
        audit.changed(SUBJECT, milestone.getCode(), project.getCode(), was, milestone.details());
        boolean moved = step.place() != null && step.place() != milestone.getSortOrder();
        if (moved) {
            audit.changed(SUBJECT, milestone.getCode(), project.getCode(), new PlanAudit.Place(milestone.getSortOrder()),
                    new PlanAudit.Place(step.place()));
            milestone.moveTo(step.place());
        }
        return moved || !was.equals(milestone.details());
    }

    /**
     * Waives a milestone: it is left out of everything at every date, and the other weights are scaled up to 100.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param milestone the milestone's code
     * @param reason why, or blank to let it count again
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN})
    public void waive(String code, long version, String milestone, String reason) {
        Project project = access.lockToChange(code, version);
        Milestone found = find(code, milestone);
        MilestoneDetails was = found.details();
        String why = Texts.orNull(reason);
        if (Objects.equals(why, was.waivedReason())) {
            return;
        }
        refuseLong(why);
        found.change(new MilestoneDetails(was.titleTh(), was.titleEn(), was.weight(), was.baselineOn(),
                was.baseline1On(), was.forecastOn(), was.actualOn(), why));
        audit.changed(SUBJECT, milestone, code, was, found.details());
        projects.touch(project);
    }

    /**
     * Takes a milestone out of a plan that is not approved yet, or brings it back. One of a plan that holds is waived
     * instead, so that its weight is not lost.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param milestone the milestone's code
     * @param reason why, or null to bring it back
     */
    @Transactional
    @Requires({Permission.EDIT_ANY_PLAN, Permission.EDIT_OWN_PLAN})
    public void withdraw(String code, long version, String milestone, String reason) {
        Project project = access.lockToChange(code, version);
        if (PlanSheet.isApproved(project.details().stage())) {
            throw new Conflict("plan.withdraw.approved");
        }
        Milestone found = find(code, milestone);
        PlanAudit.Withdrawal was = new PlanAudit.Withdrawal(found.getWithdrawnOn(), found.getWithdrawnReason());
        String why = Texts.orNull(reason);
        refuseLong(why);
        found.withdraw(why == null ? null : LocalDate.now(clock), why);
        PlanAudit.Withdrawal now = new PlanAudit.Withdrawal(found.getWithdrawnOn(), found.getWithdrawnReason());
        if (!was.equals(now)) {
            audit.recordChange(null, why == null ? "restored" : "withdrawn", SUBJECT, milestone, code, was, now);
            projects.touch(project);
        }
    }

    private Milestone find(String project, String code) {
        return plans.everyMilestone(project).stream().filter(m -> m.getCode().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, code));
    }

    private static void refuseLong(String reason) {
        PlanFindings found = new PlanFindings();
        found.text("reason", reason, PlanFindings.LONGEST_REMARK);
        found.refuse();
    }
}
