package org.sutthang.portfolio.window;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.WindowDates;
import org.sutthang.portfolio.kernel.Persistent;

/** Once the window of a period was moved: the dates before and after, with who, when and why. It is never changed again. */
@Entity
@Table(name = "window_change")
public class WindowChange extends Persistent {

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "fiscal_quarter")
    private int quarter;

    @Column(name = "reminder_before")
    private LocalDate reminderBefore;

    @Column(name = "deadline_before")
    private LocalDate deadlineBefore;

    @Column(name = "locked_before")
    private LocalDate lockedBefore;

    @Column(name = "reminder_on")
    private LocalDate reminderOn;

    @Column(name = "deadline_on")
    private LocalDate deadlineOn;

    @Column(name = "locked_from")
    private LocalDate lockedFrom;

    @Column(name = "reason")
    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider. */
    protected WindowChange() {
    }

    WindowChange(FiscalQuarter of, WindowDates before, WindowDates after, String reason, String changedBy,
            Instant changedAt) {
        this.fiscalYear = of.fiscalYear();
        this.quarter = of.quarter();
        this.reminderBefore = before.reminderOn();
        this.deadlineBefore = before.deadlineOn();
        this.lockedBefore = before.lockedFrom();
        this.reminderOn = after.reminderOn();
        this.deadlineOn = after.deadlineOn();
        this.lockedFrom = after.lockedFrom();
        this.reason = reason;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** This change, as it is read: with the name of who made it, where that is still known. */
    WindowMove move(String displayName) {
        return new WindowMove(new WindowDates(reminderBefore, deadlineBefore, lockedBefore),
                new WindowDates(reminderOn, deadlineOn, lockedFrom), reason,
                displayName == null ? changedBy : displayName, changedAt);
    }
}
