package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationDetails;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.period.StageService;
import org.sutthang.portfolio.project.GateSubject;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.PlanRequest;
import org.sutthang.portfolio.project.PlanRequestDetails;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.project.PlanRequestStatus;
import org.sutthang.portfolio.project.PlanRequests;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.StageGate;

/** Owners ask the monitor to let a project through its gates; the monitor lets it, or declines with a reason. */
@ApplicationScoped
public class PlanRequestService {

    static final String SUBJECT = "planRequest";

    @Inject
    private PlanAccess access;
    @Inject
    private Projects projects;
    @Inject
    private PlanRequests requests;
    @Inject
    private StageService stages;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /**
     * A request that waits for the monitor.
     *
     * @param project the project's code
     * @param titleTh the project's title in Thai
     * @param titleEn the project's title in English, or null
     * @param organisationTh the name in Thai of who delivers it
     * @param organisationEn the name in English, or null
     * @param request what is asked
     */
    public record Waiting(String project, String titleTh, String titleEn, String organisationTh,
            String organisationEn, PlanRequestDetails request) {
    }

    /**
     * Asks for the next gate. Until a plan holds this asks for its approval, whichever gate comes next.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param note a word to the monitor, or null
     */
    @Transactional
    @Requires({Permission.EDIT_OWN_PLAN, Permission.EDIT_ANY_PLAN})
    public void ask(String code, long version, String note) {
        Project project = access.lockToAsk(code, version);
        StageGate gate = stages.gate(GateSubject.of(project))
                .orElseThrow(() -> new RuleViolation("gate.none", project.details().stage()));
        if (!gate.open()) {
            throw new RuleViolation("request.missing", gate.missing().size());
        }
        add(project, PlanRequestKind.GATE, gate.to() == Stage.PLANNED ? Stage.IMPLEMENTING : gate.to(), note,
                Map.of());
    }

    /**
     * Whether the present user can ask for the next gate of a project: it is their business, and nothing is missing.
     *
     * @param code the project's code
     * @return true when a request would be taken
     */
    @Transactional
    @Requires({Permission.EDIT_OWN_PLAN, Permission.EDIT_ANY_PLAN})
    public boolean mayAsk(String code) {
        return access.mayAsk(code) && projects.find(code).flatMap(p -> stages.gate(GateSubject.of(p)))
                .filter(StageGate::open).isPresent();
    }

    void add(Project project, PlanRequestKind kind, Stage to, String reason,
            Map<Milestone, LocalDate> dates) {
        refuseLong(reason);
        requests.open(project, kind).ifPresent(open -> {
            throw new Conflict("request.open", open.details().askedBy(), open.details().askedOn());
        });
        PlanRequestDetails details = new PlanRequestDetails(kind, to, reason, access.displayName(),
                LocalDate.now(clock), PlanRequestStatus.OPEN, null, null, null);
        requests.add(new PlanRequest(project, details, dates));
        audit.recordChange(null, "asked", SUBJECT, kind.name(), project.getCode(), null, details);
        projects.touch(project);
    }

    /**
     * Declines what was asked.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param kind what was asked for
     * @param reason why it is declined
     */
    @Transactional
    @Requires(Permission.MOVE_THROUGH_GATES)
    public void decline(String code, long version, PlanRequestKind kind, String reason) {
        Project project = access.lockToDecide(code, version);
        if (Texts.orNull(reason) == null) {
            throw new RuleViolation("request.reason");
        }
        decide(project, kind, PlanRequestStatus.DECLINED, reason);
    }

    /**
     * Takes back what was asked.
     *
     * @param code the project's code
     * @param version the project's version that the user has seen
     * @param kind what was asked for
     */
    @Transactional
    @Requires({Permission.EDIT_OWN_PLAN, Permission.EDIT_ANY_PLAN})
    public void takeBack(String code, long version, PlanRequestKind kind) {
        decide(access.lockToAsk(code, version), kind, PlanRequestStatus.WITHDRAWN, null);
    }

    PlanRequest decide(Project project, PlanRequestKind kind, PlanRequestStatus outcome, String reason) {
        refuseLong(reason);
        PlanRequest request = requests.open(project, kind)
                .orElseThrow(() -> new NotFound("request", project.getCode()));
        PlanRequestDetails was = request.details();
        request.decide(outcome, access.displayName(), LocalDate.now(clock), Texts.orNull(reason));
        audit.changed(SUBJECT, kind.name(), project.getCode(), was, request.details());
        projects.touch(project);
        return request;
    }

    /**
     * What waits for the monitor, within reach.
     *
     * @return the open requests, those that have waited longest first
     */
    @Transactional
    @Requires(Permission.MOVE_THROUGH_GATES)
    public List<Waiting> waiting() {
        Optional<Branch> own = organisations.own();
        return requests.open().stream().filter(r -> own.isEmpty()
                        || own.get().covers(r.getProject().details().organisation().getCode()))
                .map(PlanRequestService::waiting).toList();
    }

    private static Waiting waiting(PlanRequest request) {
        ProjectDetails project = request.getProject().details();
        OrganisationDetails organisation = project.organisation().details();
        return new Waiting(request.getProject().getCode(), project.titleTh(), project.titleEn(),
                organisation.nameTh(), organisation.nameEn(), request.details());
    }

    private static void refuseLong(String reason) {
        PlanFindings found = new PlanFindings();
        found.text("reason", Texts.orNull(reason), PlanFindings.LONGEST_REMARK);
        found.refuse();
    }
}
