package org.sutthang.portfolio.period;

import java.time.LocalDate;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.calendar.WindowDates;

/**
 * The window of a quarter: the dates it was opened with, as far as the monitor has not moved them since, or the default of one
 * never opened.
 *
 * @param dates the quarter with its dates
 * @param times when its reports are asked for
 * @param opened whether it was opened as a period
 * @param closed whether it is closed
 * @param passedOver whether a later quarter was closed without it, so that it is neither opened nor closed any more
 */
public record PeriodWindow(QuarterDates dates, WindowDates times, boolean opened, boolean closed, boolean passedOver) {

    /** @return the first day on which people are reminded, or null where nobody knows any more */
    public LocalDate reminderOn() {
        return times.reminderOn();
    }

    /** @return the last day on which a report is in time, without an exception */
    public LocalDate deadlineOn() {
        return times.deadlineOn();
    }

    /** @return the first day on which updates are no longer taken from owners, or null: taken until it is closed */
    public LocalDate lockedFrom() {
        return times.lockedFrom();
    }

    /**
     * How the window stands.
     *
     * @param today the present day
     * @return its state
     */
    public PeriodState state(LocalDate today) {
        if (closed) {
            return PeriodState.CLOSED;
        }
        if (passedOver) {
            return PeriodState.PASSED_OVER;
        }
        if (today.isBefore(dates.firstDay())) {
            return PeriodState.UPCOMING;
        }
        if (lockedFrom() != null && !today.isBefore(lockedFrom())) {
            return PeriodState.LOCKED;
        }
        return today.isAfter(deadlineOn()) ? PeriodState.IN_REVIEW : PeriodState.OPEN;
    }

    /**
     * Whether owners can still hand in or change their report. An exception outlasts a lock: it was granted by name.
     *
     * @param today the present day
     * @param projectDeadline the deadline of the project, an exception included
     * @return false before the quarter, after its closing or that of a later one, and from the lock on unless the project's own deadline is later
     */
    public boolean takesFromOwner(LocalDate today, LocalDate projectDeadline) {
        return switch (state(today)) {
            case UPCOMING, PASSED_OVER, CLOSED -> false;
            case OPEN, IN_REVIEW -> true;
            case LOCKED -> !today.isAfter(projectDeadline);
        };
    }
}
