package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.Baseline;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.PlanRequest;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.project.PlanRequestStatus;
import org.sutthang.portfolio.project.Plans;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectSpan;

/**
 * Moves the dates of a plan that holds: asked with new dates and a reason, approved by the monitor, kept as baseline n + 1.
 * The date of baseline 1 stays with every milestone, so that no slip is ever erased. Rule: milestones and schedule.
 */
@ApplicationScoped
public class RebaselineService {

    @Inject
    private PlanAccess access;
    @Inject
    private PlanRequestService requests;
    @Inject
    private Plans plans;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * Asks for new dates.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param dates the dates as entered by milestone code; those equal to the plan ask for nothing
     * @param reason why
     * @throws PlanRefused when something in it cannot be
     */
    @Transactional
    @Requires({Permission.EDIT_OWN_PLAN, Permission.EDIT_ANY_PLAN})
    public void ask(String code, long version, Map<String, LocalDate> dates, String reason) {
        Project project = access.lockToAsk(code, version);
        if (!PlanSheet.isApproved(project.details().stage())) {
            throw new Conflict("rebaseline.notApproved", project.details().stage());
        }
        PlanFindings found = new PlanFindings();
        found.required("reason", Texts.orNull(reason));
        Map<Milestone, LocalDate> moved = new LinkedHashMap<>();
        for (Milestone milestone : plans.milestones(code)) {
            LocalDate date = dates.get(milestone.getCode());
            if (date != null && !date.equals(milestone.details().baselineOn())) {
                check(project, milestone, date, found);
                moved.put(milestone, date);
            }
        }
        if (moved.isEmpty()) {
            found.add("dates", "rebaseline.nothing");
        }
        found.refuse();
        requests.add(project, PlanRequestKind.REBASELINE, null, reason, moved);
    }

    /** What is reached or waived has no date to come. */
    private static void check(Project project, Milestone milestone, LocalDate date, PlanFindings found) {
        String field = "d." + milestone.getCode();
        MilestoneDetails details = milestone.details();
        found.date(field, date, new ProjectSpan(project.details().startOn(), project.details().endOn(), null));
        if (details.actualOn() != null) {
            found.add(field, "rebaseline.reached", details.titleTh(), details.actualOn(), date);
        } else if (details.waivedReason() != null) {
            found.add(field, "rebaseline.waived", details.titleTh(), date);
        }
    }

    /**
     * Approves the dates asked for: they become the next baseline.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     */
    @Transactional
    @Requires(Permission.MOVE_THROUGH_GATES)
    public void approve(String code, long version) {
        Project project = access.lockToDecide(code, version);
        List<Milestone> milestones = plans.milestones(code);
        keepFirst(project, milestones);
        PlanRequest request = requests.decide(project, PlanRequestKind.REBASELINE, PlanRequestStatus.GRANTED, null);
        PlanFindings found = new PlanFindings();
        Map<Milestone, LocalDate> asked = request.getDates();
        asked.forEach((milestone, date) -> check(project, milestone, date, found));
        found.refuse();
        for (Milestone milestone : milestones) {
            LocalDate date = asked.get(milestone);
            if (date != null) {
                MilestoneDetails was = milestone.details();
                milestone.change(dated(was, date, was.baseline1On()));
                audit.changed("milestone", milestone.getCode(), code, was, milestone.details());
            }
        }
        int number = plans.latestBaseline(project) + 1;
        plans.add(new Baseline(project, number, request.details().reason(), access.userName(), LocalDate.now(clock),
                dates(milestones, false)));
        audit.created("baseline", String.valueOf(number), code,
                new PlanAudit.Approved(number, request.details().reason()));
    }

    /** A plan that came in approved has no first baseline yet: the dates that are about to be left are it. */
    private void keepFirst(Project project, List<Milestone> milestones) {
        for (Milestone milestone : milestones) {
            MilestoneDetails was = milestone.details();
            if (was.baseline1On() == null) {
                milestone.change(dated(was, was.baselineOn(), was.baselineOn()));
                audit.changed("milestone", milestone.getCode(), project.getCode(), was, milestone.details());
            }
        }
        if (plans.latestBaseline(project) == 0) {
            LocalDate approvedOn = project.details().approvedOn();
            plans.add(new Baseline(project, 1, null, "–", approvedOn == null ? LocalDate.now(clock) : approvedOn,
                    dates(milestones, true)));
        }
    }

    private static Map<Milestone, LocalDate> dates(List<Milestone> milestones, boolean first) {
        Map<Milestone, LocalDate> dates = new LinkedHashMap<>();
        milestones.forEach(m -> dates.put(m, first ? m.details().baseline1On() : m.details().baselineOn()));
        return dates;
    }

    private static MilestoneDetails dated(MilestoneDetails was, LocalDate baselineOn, LocalDate baseline1On) {
        return new MilestoneDetails(was.titleTh(), was.titleEn(), was.weight(), baselineOn, baseline1On,
                was.forecastOn(), was.actualOn(), was.waivedReason());
    }
}
