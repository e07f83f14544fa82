package org.sutthang.portfolio.project;

/** Where a directive stands. */
public enum DirectiveStatus {
    /** waits for an answer */
    OUTSTANDING,
    /** answered, not yet closed */
    ANSWERED,
    /** closed by the one who gave it */
    CLOSED
}
