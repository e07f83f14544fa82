package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * One report that somebody has to see to.
 *
 * @param project the project with its present standing for the quarter
 * @param window the quarter's window
 * @param today the present day
 * @param comment the monitor's comment where the report was returned, or null
 */
public record WorkItem(ProjectStanding project, PeriodWindow window, LocalDate today, String comment) {

    /** What is to be done, the most urgent first. */
    public enum Urgency {
        /** Returned with a comment. */
        RETURNED,
        /** Not handed in although the deadline is past. */
        LATE,
        /** To be handed in. */
        DUE,
        /** To be handed in for a quarter that still runs. */
        RUNNING,
        /** Handed in. */
        DONE
    }

    /** @return the quarter */
    public FiscalQuarter quarter() {
        return window.dates().quarter();
    }

    /** @return whole days until the project's deadline, negative once it is past */
    public long daysLeft() {
        return project.update().deadlineOn().toEpochDay() - today.toEpochDay();
    }

    /** @return whether the owner can still hand it in */
    public boolean takenFromOwner() {
        return window.takesFromOwner(today, project.update().deadlineOn());
    }

    /**
     * Whether its owner is reminded of it: from the window's reminder day on, which an exception moves with the deadline. Where
     * nobody knows that day any more, from the quarter's end on.
     *
     * @return true from that day on
     */
    public boolean isReminded() {
        LocalDate first = window.reminderOn() == null ? window.dates().lastDay().plusDays(1) : window.reminderOn();
        long extended = Math.max(0, ChronoUnit.DAYS.between(window.deadlineOn(), project.update().deadlineOn()));
        return !today.isBefore(first.plusDays(extended));
    }

    /** @return what is to be done */
    public Urgency urgency() {
        return switch (project.update().status()) {
            case RETURNED -> Urgency.RETURNED;
            case SUBMITTED, ACCEPTED -> Urgency.DONE;
            case NOT_STARTED, DRAFT -> daysLeft() < 0 ? Urgency.LATE
                    : window.dates().isRunning(today) ? Urgency.RUNNING : Urgency.DUE;
        };
    }
}
