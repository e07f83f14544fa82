package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.Baseline;
import org.sutthang.portfolio.project.GateSubject;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.PlanRequestDetails;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.project.PlanRequestStatus;
import org.sutthang.portfolio.project.PlanRequests;
import org.sutthang.portfolio.project.Plans;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;
import org.sutthang.portfolio.project.ProjectReach;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.project.StageMove;
import org.sutthang.portfolio.project.StageMoveDetails;
import org.sutthang.portfolio.standing.StageGate;

/**
 * Moves projects from stage to stage, each through its gate, and stops them. Every move is recorded with its day and the
 * one who decided. Rule: from idea to benefit.
 */
@ApplicationScoped
public class StageService {

    private static final String SUBJECT = "project";

    @Inject
    private Projects projects;
    @Inject
    private ProjectReach reach;
    @Inject
    private Plans plans;
    @Inject
    private PlanRequests requests;
    @Inject
    private GateReading gates;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * What the audit trail keeps of a move.
     *
     * @param from the stage that was left
     * @param to the stage that was entered
     * @param on its day
     * @param goliveOn the day the project went into use, or null
     * @param decidedBy who decided
     * @param reason why, or null
     * @param lesson what was learnt, or null
     */
    public record Moved(Stage from, Stage to, LocalDate on, LocalDate goliveOn, String decidedBy, String reason,
            String lesson) implements Audited {
    }

    /**
     * The gate that a project stands before.
     *
     * @param project what the gate needs to know of it, from its file
     * @return what its next stage asks for, or nothing where no stage follows
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public Optional<StageGate> gate(GateSubject project) {
        return Optional.ofNullable(StageGate.before(gates.facts(project)));
    }

    /**
     * Moves a project to its next stage. Into IMPLEMENTING this approves the plan and fixes baseline number 1. Where the approval
     * of the plan is asked for, this is the one decision: the project goes through both gates of its plan, which ask for the same.
     *
     * @param code the project's code
     * @param version the version of the project that the decision was made on
     * @param goliveOn the day it went into use, needed into IN_USE and ignored otherwise
     * @return the stage that it is in now
     * @throws StaleEdit when the project has changed since
     * @throws RuleViolation when no stage follows, or the gate is missing something
     */
    @Transactional
    @Requires(Permission.MOVE_THROUGH_GATES)
    public Stage moveOn(String code, long version, LocalDate goliveOn) {
        Project project = lock(code, version);
        boolean approval = requests.open(project, PlanRequestKind.GATE)
                .filter(r -> r.details().toStage() == Stage.IMPLEMENTING).isPresent();
        Stage reached = pass(project, goliveOn);
        return approval && reached == Stage.PLANNED ? pass(project, goliveOn) : reached;
    }

    private Stage pass(Project project, LocalDate goliveOn) {
        StageGate gate = StageGate.before(gates.facts(GateSubject.of(project)));
        if (gate == null) {
            throw new RuleViolation("gate.none", project.details().stage());
        }
        if (!gate.open()) {
            throw new RuleViolation("gate.missing", gate.to(), gate.missing().size());
        }
        LocalDate golive = gate.to() == Stage.IN_USE ? checked(goliveOn) : project.details().goliveOn();
        boolean approves = gate.to() == Stage.IMPLEMENTING;
        if (approves) {
            fixBaseline(project);
        }
        move(project, gate.to(), approves ? today() : project.details().approvedOn(), golive,
                new StageMoveDetails(currentUser.get().displayName(), null, null));
        return gate.to();
    }

    /**
     * Stops a project before its benefit is proven.
     *
     * @param code the project's code
     * @param version the version of the project that the decision was made on
     * @param decision who decided, why, and what was learnt; all three are needed
     * @throws StaleEdit when the project has changed since
     * @throws RuleViolation when it cannot be stopped any more, or the decision is not complete
     */
    @Transactional
    @Requires(Permission.MOVE_THROUGH_GATES)
    public void stop(String code, long version, StageMoveDetails decision) {
        Project project = lock(code, version);
        ProjectDetails details = project.details();
        if (!details.stage().canStop()) {
            throw new RuleViolation("stop.tooLate", details.stage());
        }
        if (decision.decidedBy() == null || decision.reason() == null || decision.lesson() == null) {
            throw new RuleViolation("stop.incomplete");
        }
        move(project, Stage.STOPPED, details.approvedOn(), details.goliveOn(), decision);
    }

    private Project lock(String code, long version) {
        Project project = projects.lock(code);
        reach.require(code);
        StaleEdit.check(SUBJECT, code, version, project.getVersion());
        return project;
    }

    private LocalDate checked(LocalDate goliveOn) {
        if (goliveOn == null) {
            throw new RuleViolation("golive.missing");
        }
        if (goliveOn.isAfter(today())) {
            throw new RuleViolation("golive.future", goliveOn);
        }
        return goliveOn;
    }

    /** The dates of the approved plan become baseline number 1; a later re-baseline never changes them. */
    private void fixBaseline(Project project) {
        Map<Milestone, LocalDate> dates = new LinkedHashMap<>();
        for (Milestone milestone : plans.milestones(project.getCode())) {
            MilestoneDetails before = milestone.details();
            dates.put(milestone, before.baselineOn());
            if (before.baseline1On() == null) {
                milestone.change(new MilestoneDetails(before.titleTh(), before.titleEn(), before.weight(),
                        before.baselineOn(), before.baselineOn(), before.forecastOn(), before.actualOn(),
                        before.waivedReason()));
                audit.changed("milestone", milestone.getCode(), project.getCode(), before, milestone.details());
            }
        }
        plans.add(new Baseline(project, plans.latestBaseline(project) + 1, null, currentUser.get().userName(), today(),
                dates));
    }

    private void move(Project project, Stage to, LocalDate approvedOn, LocalDate goliveOn, StageMoveDetails decision) {
        ProjectDetails was = project.details();
        project.change(new ProjectDetails(was.idea(), was.titleTh(), was.titleEn(), was.organisation(), was.owner(),
                was.startOn(), was.endOn(), was.budgetBaht(), to, approvedOn, goliveOn, was.nationalStrategy(),
                was.masterPlan(), was.nationalPlan(), was.cabinetPolicy(), was.ministryPlan(), was.sdg()));
        answerRequest(project, to, decision.reason());
        projects.touch(project);
        plans.add(new StageMove(project, was.stage(), to, today(), decision));
        audit.created("stageMove", to.name(), project.getCode(), new Moved(was.stage(), to, today(), goliveOn,
                decision.decidedBy(), decision.reason(), decision.lesson()));
    }

    /** A move to the stage that was asked for grants the request; a stop declines it. */
    private void answerRequest(Project project, Stage to, String reason) {
        requests.open(project, PlanRequestKind.GATE)
                .filter(r -> to == Stage.STOPPED || to.hasReached(r.details().toStage())).ifPresent(request -> {
                    PlanRequestDetails was = request.details();
                    request.decide(to == Stage.STOPPED ? PlanRequestStatus.DECLINED : PlanRequestStatus.GRANTED,
                            currentUser.get().displayName(), today(), reason);
                    audit.changed("planRequest", was.kind().name(), project.getCode(), was, request.details());
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
