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
    /** Sealed: nothing in it can change, a correction is a restatement. */
    CLOSED
}
