package org.sutthang.portfolio.period;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.project.Project;

/** The columns of a later deadline, which are kept as they were when it is withdrawn. */
@MappedSuperclass
public abstract class DeadlineExceptionValues extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "fiscal_quarter")
    private int quarter;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    /** For the persistence provider. */
    protected DeadlineExceptionValues() {
    }

    /**
     * A new row.
     *
     * @param project the project
     * @param fiscalYear the Buddhist fiscal year
     * @param quarter the quarter, 1 to 4
     * @param details the rest
     */
    protected DeadlineExceptionValues(Project project, int fiscalYear, int quarter, DeadlineExceptionDetails details) {
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
    public DeadlineExceptionDetails details() {
        return new DeadlineExceptionDetails(endsOn, reason, grantedBy, grantedOn);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(DeadlineExceptionDetails details) {
        this.endsOn = details.endsOn();
        this.reason = details.reason();
        this.grantedBy = details.grantedBy();
        this.grantedOn = details.grantedOn();
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
