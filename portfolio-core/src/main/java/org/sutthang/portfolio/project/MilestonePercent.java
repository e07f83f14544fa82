package org.sutthang.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * How much of a milestone was complete on a day.
 */
@Entity
@Table(name = "milestone_percent")
public class MilestonePercent extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "milestone_id")
    private Milestone milestone;

    @Column(name = "percent_on")
    private LocalDate percentOn;

    @Column(name = "percent_complete")
    private BigDecimal percentComplete;

    /** For the persistence provider. */
    protected MilestonePercent() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param milestone the milestone
     * @param percentOn the day the percent was true
     * @param details everything about it that can change
     */
    public MilestonePercent(Milestone milestone, LocalDate percentOn, MilestonePercentDetails details) {
        this.milestone = milestone;
        this.percentOn = percentOn;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public MilestonePercentDetails details() {
        return new MilestonePercentDetails(percentComplete);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(MilestonePercentDetails details) {
        this.percentComplete = details.percentComplete();
    }

    /** @return the milestone */
    public Milestone getMilestone() {
        return milestone;
    }
}
