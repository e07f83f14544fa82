package org.sutthang.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Coded;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * A dated, weighted step of a project's plan.
 */
@Entity
@Table(name = "milestone")
public class Milestone extends Persistent implements Coded {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "code")
    private String code;

    @Column(name = "sort_order")
    private int sortOrder;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "weight")
    private BigDecimal weight;

    @Column(name = "baseline_on")
    private LocalDate baselineOn;

    @Column(name = "baseline1_on")
    private LocalDate baseline1On;

    @Column(name = "forecast_on")
    private LocalDate forecastOn;

    @Column(name = "actual_on")
    private LocalDate actualOn;

    @Column(name = "waived_reason")
    private String waivedReason;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    /** For the persistence provider. */
    protected Milestone() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param project the project whose step it is
     * @param code the code, unique in the project
     * @param sortOrder its place in the plan, from 1
     * @param details everything about it that can change
     */
    public Milestone(Project project, String code, int sortOrder, MilestoneDetails details) {
        this.project = project;
        this.code = code;
        this.sortOrder = sortOrder;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public MilestoneDetails details() {
        return new MilestoneDetails(titleTh, titleEn, weight, baselineOn, baseline1On, forecastOn, actualOn,
            waivedReason);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(MilestoneDetails details) {
        this.titleTh = details.titleTh();
        this.titleEn = details.titleEn();
        this.weight = details.weight();
        this.baselineOn = details.baselineOn();
        this.baseline1On = details.baseline1On();
        this.forecastOn = details.forecastOn();
        this.actualOn = details.actualOn();
        this.waivedReason = details.waivedReason();
    }

    /** @return the project whose step it is */
    public Project getProject() {
        return project;
    }

    /** @return the code, unique in the project */
    @Override
    public String getCode() {
        return code;
    }

    /** @return its place in the plan, from 1 */
    public int getSortOrder() {
        return sortOrder;
    }

    /**
     * Gives it another place in the plan.
     *
     * @param place its place, from 1
     */
    public void moveTo(int place) {
        this.sortOrder = place;
    }

    /**
     * Takes it out of the plan; it is kept with the day and the reason, and nothing counts or shows it any more.
     *
     * @param on the day
     * @param reason why, or null with a null day to bring it back
     */
    public void withdraw(LocalDate on, String reason) {
        this.withdrawnOn = on;
        this.withdrawnReason = reason;
    }

    /** @return the day it was taken out of the plan, or null while it belongs to it */
    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    /** @return why it was taken out of the plan, or null */
    public String getWithdrawnReason() {
        return withdrawnReason;
    }
}
