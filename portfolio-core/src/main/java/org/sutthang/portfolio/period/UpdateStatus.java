package org.sutthang.portfolio.period;

/** How far a quarterly update came. */
public enum UpdateStatus {
    /** nothing entered yet */
    NOT_STARTED,
    /** saved, not handed in */
    DRAFT,
    /** handed in for review */
    SUBMITTED,
    /** sent back with a comment */
    RETURNED,
    /** accepted by the monitor */
    ACCEPTED
}
