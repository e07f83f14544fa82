package org.sutthang.portfolio.reminder;

/** What a notice is about, in the order in which notices of the same urgency are listed. */
public enum NoticeKind {
    /** The monitor returned a report with a comment; for those who answer for the project. */
    REPORT_RETURNED,
    /** A report was not handed in by its deadline; for those who answer for the project. */
    REPORT_LATE,
    /** A quarter was closed without a report; for those who answer for the project. */
    REPORT_CLOSED_WITHOUT,
    /** A report is to be handed in before long; for those who answer for the project. */
    REPORT_DUE,
    /** A directive waits for an answer; for those who answer for the project. */
    DIRECTIVE_TO_ANSWER,
    /** The answer to a directive was sent back with a comment; for those who answer for the project. */
    DIRECTIVE_SENT_BACK,
    /** A project is offered to the reader. */
    OWNERSHIP_OFFERED,
    /** A milestone's baseline date is past; for those who answer for the project. */
    MILESTONE_OVERDUE,
    /** A milestone is due before long; for those who answer for the project. */
    MILESTONE_DUE,
    /** What was asked of the monitor was granted or declined; for those who answer for the project. */
    REQUEST_DECIDED,
    /** Somebody commented on a project; for those who answer for it, and for whoever commented on it before. */
    COMMENT_NEW,
    /** A quarter can be closed; for the monitor. */
    PERIOD_TO_CLOSE,
    /** A report waits to be reviewed; for the monitor. */
    UPDATE_TO_REVIEW,
    /** A gate or new dates are asked for; for the monitor. */
    REQUEST_TO_DECIDE,
    /** Nobody who can sign in answers for a project; for the monitor. */
    PROJECT_WITHOUT_OWNER,
    /** An awarded idea stands still without a plan; for the monitor. */
    AWARD_STALLED,
    /** Figures were kept although doubted; for the monitor. */
    DOUBTS_TO_LOOK_INTO,
    /** A directive of the reader's is not answered in time; for who gave or recorded it. */
    DIRECTIVE_OVERDUE,
    /** A directive of the reader's is answered; for who gave or recorded it. */
    DIRECTIVE_ANSWERED,
    /** A project has become red since the last quarter; for executives. */
    TURNED_RED,
    /** Long work that the reader asked for is finished, and its result can be fetched; for whoever asked. */
    JOB_DONE,
    /** Long work that the reader asked for failed or was interrupted; for whoever asked. */
    JOB_BROKEN,
    /** A quarter that the reader had closed beside the pages is closed; for whoever asked. */
    CLOSING_DONE,
    /** The closing of a quarter that the reader asked for failed or was interrupted, and nothing is closed; for whoever asked. */
    CLOSING_BROKEN,
    /** A workbook that the reader sent is checked and can be brought in; for whoever sent it. */
    IMPORT_CHECKED,
    /** A workbook that the reader sent has problems, and nothing is brought in; for whoever sent it. */
    IMPORT_FAULTY,
    /** A workbook that the reader sent is brought in; for whoever sent it. */
    IMPORT_DONE,
    /** The check or import of a workbook failed or was interrupted, and nothing is brought in; for whoever sent it. */
    IMPORT_BROKEN
}
