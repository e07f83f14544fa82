package org.sutthang.portfolio.window;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sutthang.portfolio.period.DeadlineException;
import org.sutthang.portfolio.period.DeadlineExceptionValues;

/** An exception that was withdrawn: it moves no deadline any more, and nothing of it is lost. */
@Entity
@Table(name = "withdrawn_exception")
public class WithdrawnException extends DeadlineExceptionValues {

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
        super(granted.getProject(), granted.getFiscalYear(), granted.getQuarter(), granted.details());
        this.withdrawnBy = withdrawnBy;
        this.withdrawnOn = withdrawnOn;
        this.withdrawnReason = withdrawnReason;
    }
}
