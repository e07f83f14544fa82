package org.sutthang.portfolio.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.standing.Status;

/**
 * One project's report for one period.
 */
@Entity
@Table(name = "quarterly_update")
public class QuarterlyUpdate extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "fiscal_quarter")
    private int quarter;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private UpdateStatus status;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "summary")
    private String summary;

    @Column(name = "obstacles")
    private String obstacles;

    @Column(name = "evidence")
    private String evidence;

    @Column(name = "disbursed_baht")
    private BigDecimal disbursedBaht;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_rating")
    private Status ownerRating;

    @Column(name = "owner_rating_reason")
    private String ownerRatingReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "monitor_rating")
    private Status monitorRating;

    @Column(name = "monitor_rating_reason")
    private String monitorRatingReason;

    @Column(name = "review_comment")
    private String reviewComment;

    @Column(name = "disbursed_kept_reason")
    private String disbursedKeptReason;

    /** For the persistence provider. */
    protected QuarterlyUpdate() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param project the project
     * @param fiscalYear the Buddhist fiscal year
     * @param quarter the quarter, 1 to 4
     * @param details everything about it that can change
     */
    public QuarterlyUpdate(Project project, int fiscalYear, int quarter, QuarterlyUpdateDetails details) {
        this.project = project;
        this.fiscalYear = fiscalYear;
        this.quarter = quarter;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public QuarterlyUpdateDetails details() {
        return new QuarterlyUpdateDetails(status, submittedOn, submittedBy, summary, obstacles, evidence,
            disbursedBaht, ownerRating, ownerRatingReason, monitorRating, monitorRatingReason, reviewComment,
            disbursedKeptReason);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(QuarterlyUpdateDetails details) {
        this.status = details.status();
        this.submittedOn = details.submittedOn();
        this.submittedBy = details.submittedBy();
        this.summary = details.summary();
        this.obstacles = details.obstacles();
        this.evidence = details.evidence();
        this.disbursedBaht = details.disbursedBaht();
        this.ownerRating = details.ownerRating();
        this.ownerRatingReason = details.ownerRatingReason();
        this.monitorRating = details.monitorRating();
        this.monitorRatingReason = details.monitorRatingReason();
        this.reviewComment = details.reviewComment();
        this.disbursedKeptReason = details.disbursedKeptReason();
    }

    /** @return the project */
    public Project getProject() {
        return project;
    }

    /** @return the Buddhist fiscal year */
    public int getFiscalYear() {
        return fiscalYear;
    }

    /** @return the quarter, 1 to 4 */
    public int getQuarter() {
        return quarter;
    }
}
