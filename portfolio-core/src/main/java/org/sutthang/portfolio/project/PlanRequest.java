package org.sutthang.portfolio.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * What the owner of a project asks the monitor for: to be let through a gate, or a re-baseline. Once decided it never
 * changes again.
 */
@Entity
@Table(name = "plan_request")
public class PlanRequest extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PlanRequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    private Stage toStage;

    @Column(name = "reason")
    private String reason;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PlanRequestStatus status = PlanRequestStatus.OPEN;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decision_reason")
    private String decisionReason;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plan_request_date", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyJoinColumn(name = "milestone_id")
    @Column(name = "baseline_on")
    private Map<Milestone, LocalDate> dates = new HashMap<>();

    /** For the persistence provider. */
    protected PlanRequest() {
    }

    /**
     * An open request.
     *
     * @param project the project it is about
     * @param asked what is asked, by whom and when; it is open whatever it says
     * @param dates the new date of each milestone that is to move; none for a gate
     */
    public PlanRequest(Project project, PlanRequestDetails asked, Map<Milestone, LocalDate> dates) {
        this.project = project;
        this.kind = asked.kind();
        this.toStage = asked.toStage();
        this.reason = asked.reason();
        this.askedBy = asked.askedBy();
        this.askedOn = asked.askedOn();
        this.dates.putAll(dates);
    }

    /**
     * What is known about it, as one value for readers and for the audit trail.
     *
     * @return the present values
     */
    public PlanRequestDetails details() {
        return new PlanRequestDetails(kind, toStage, reason, askedBy, askedOn, status, decidedBy, decidedOn,
                decisionReason);
    }

    /**
     * Decides it.
     *
     * @param outcome granted, declined or withdrawn
     * @param by the name of who decides
     * @param on the day
     * @param why the reason, or null
     * @throws Conflict when it was decided already
     */
    public void decide(PlanRequestStatus outcome, String by, LocalDate on, String why) {
        if (status != PlanRequestStatus.OPEN) {
            throw new Conflict("request.decided", status, decidedBy, decidedOn);
        }
        this.status = outcome;
        this.decidedBy = by;
        this.decidedOn = on;
        this.decisionReason = why;
    }

    /** @return the project it is about */
    public Project getProject() {
        return project;
    }

    /** @return the new date of each milestone that is to move */
    public Map<Milestone, LocalDate> getDates() {
        return Map.copyOf(dates);
    }
}
