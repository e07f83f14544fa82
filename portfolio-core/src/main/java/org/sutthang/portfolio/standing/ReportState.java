package org.sutthang.portfolio.standing;

/** Whether the report that a project owes for a quarter is there. */
public enum ReportState {
    /** None is owed: the stage does not ask for one, or the project is not in the quarter's portfolio. */
    NOT_OWED,
    /** Neither submitted nor accepted, and the deadline has not passed. */
    AWAITED,
    /** Submitted or accepted. */
    REPORTED,
    /** Neither submitted nor accepted although the deadline is past. */
    MISSING
}
