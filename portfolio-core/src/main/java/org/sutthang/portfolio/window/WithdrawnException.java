package org.sutthang.portfolio.window;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.period.DeadlineException;
import org.sutthang.portfolio.period.DeadlineExceptionDetails;
import org.sutthang.portfolio.project.Project;

/** An exception that was withdrawn: it moves no deadline any more, and nothing of it is lost. */
@Entity
@Table(name = "withdrawn_exception")
public class WithdrawnException extends Persistent {

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

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    /** For the persistence provider. */
    protected WithdrawnException() {
    }

    WithdrawnException(DeadlineException granted, String withdrawnBy, LocalDate withdrawnOn, String withdrawnReason) {
        DeadlineExceptionDetails details = granted.details();
        this.project = granted.getProject();
        this.fiscalYear = granted.getFiscalYear();
        this.quarter = granted.getQuarter();
        this.endsOn = details.endsOn();
        this.reason = details.reason();
        this.grantedBy = details.grantedBy();
        this.grantedOn = details.grantedOn();
        this.withdrawnBy = withdrawnBy;
        this.withdrawnOn = withdrawnOn;
        this.withdrawnReason = withdrawnReason;
    }
}
