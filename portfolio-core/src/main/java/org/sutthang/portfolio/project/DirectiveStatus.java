package org.sutthang.portfolio.project;

/** Where a directive stands. */
public enum DirectiveStatus {
    /** waits for an answer */
    OUTSTANDING,
    /** answered, not yet closed */
    ANSWERED,
    /** accepted and closed by the one who gave it */
    CLOSED,
    /** taken back with a reason; the workbook, which has no word for it, carries it as closed */
    WITHDRAWN
}
