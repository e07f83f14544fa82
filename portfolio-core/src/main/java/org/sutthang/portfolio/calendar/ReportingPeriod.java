package org.sutthang.portfolio.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sutthang.portfolio.kernel.Persistent;

/** A fiscal quarter that was opened for reporting. It keeps the dates it was opened with; its window can be moved until it is closed. */
@Entity
@Table(name = "reporting_period")
public class ReportingPeriod extends Persistent {

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "fiscal_quarter")
    private int quarter;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "reminder_on")
    private LocalDate reminderOn;

    @Column(name = "deadline_on")
    private LocalDate deadlineOn;

    @Column(name = "locked_from")
    private LocalDate lockedFrom;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** For the persistence provider. */
    protected ReportingPeriod() {
    }

    /**
     * Opens a quarter.
     *
     * @param dates the quarter with its dates
     * @param window when its reports are asked for
     * @param openedBy the user name of who opened it
     * @param openedAt when it was opened
     */
    public ReportingPeriod(QuarterDates dates, WindowDates window, String openedBy, Instant openedAt) {
        this.fiscalYear = dates.quarter().fiscalYear();
        this.quarter = dates.quarter().quarter();
        this.firstDay = dates.firstDay();
        this.lastDay = dates.lastDay();
        move(window);
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    /** @return the quarter with the dates it was opened with */
    public QuarterDates dates() {
        return new QuarterDates(getQuarter(), firstDay, lastDay);
    }

    /** @return the quarter */
    public FiscalQuarter getQuarter() {
        return new FiscalQuarter(fiscalYear, quarter);
    }

    /** @return when its reports are asked for */
    public WindowDates window() {
        return new WindowDates(reminderOn, deadlineOn, lockedFrom);
    }

    /**
     * Moves the window; rules that need more than this row are the caller's.
     *
     * @param window when its reports are asked for from now on
     */
    public final void move(WindowDates window) {
        this.reminderOn = window.reminderOn();
        this.deadlineOn = window.deadlineOn();
        this.lockedFrom = window.lockedFrom();
    }

    /** @return whether it is closed, so that nothing in it can change */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** @return when it was closed, or null while it is not */
    public Instant getClosedAt() {
        return closedAt;
    }

    /**
     * Closes the period for good.
     *
     * @param moment when
     */
    public void close(Instant moment) {
        this.closedAt = moment;
    }
}
