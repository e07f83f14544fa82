package org.sutthang.portfolio.period;

/** How a reporting period stands. */
public enum PeriodState {
    /** The quarter has not begun. */
    UPCOMING,
    /** Updates are taken and in time. */
    OPEN,
    /** The deadline is past: updates are still taken, marked late, and count as reported. */
    IN_REVIEW,
    /** From the day that the monitor set: updates are taken from the monitor alone, in the owner's name. */
    LOCKED,
    /** A later quarter is closed, and quarters close in order: its figures stand as they came in, and it is neither opened nor closed. */
    PASSED_OVER,
    /** Sealed: nothing in it can change, a correction is a restatement. */
    CLOSED;

    /** @return whether reports are taken from somebody, be it from the monitor alone */
    public boolean takesReports() {
        return this == OPEN || this == IN_REVIEW || this == LOCKED;
    }
}
