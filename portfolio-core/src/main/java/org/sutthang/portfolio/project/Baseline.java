package org.sutthang.portfolio.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sutthang.portfolio.kernel.Persistent;

/** One approved version of a project's plan: the dates that held from then on. It is never changed. */
@Entity
@Table(name = "baseline")
public class Baseline extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "baseline_number")
    private int number;

    @Column(name = "reason")
    private String reason;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "baseline_date", joinColumns = @JoinColumn(name = "baseline_id"))
    @MapKeyJoinColumn(name = "milestone_id")
    @Column(name = "baseline_on")
    private Map<Milestone, LocalDate> dates = new HashMap<>();

    /** For the persistence provider. */
    protected Baseline() {
    }

    /**
     * An approved plan.
     *
     * @param project the project whose plan it is
     * @param number 1 for the first approval, one more for every re-baseline
     * @param reason why the plan was changed, or null for the first
     * @param approvedBy the user name of who approved it
     * @param approvedOn the day of the approval
     * @param dates the baseline date of every milestone
     */
    public Baseline(Project project, int number, String reason, String approvedBy, LocalDate approvedOn,
            Map<Milestone, LocalDate> dates) {
        this.project = project;
        this.number = number;
        this.reason = reason;
        this.approvedBy = approvedBy;
        this.approvedOn = approvedOn;
        this.dates.putAll(dates);
    }

    /** @return 1 for the first approved plan */
    public int getNumber() {
        return number;
    }

    /** @return why the plan was changed, or null for the first */
    public String getReason() {
        return reason;
    }

    /** @return who approved it */
    public String getApprovedBy() {
        return approvedBy;
    }

    /** @return the day of the approval */
    public LocalDate getApprovedOn() {
        return approvedOn;
    }
}
