package org.sutthang.portfolio.project;

/** Where a request to the monitor stands. */
public enum PlanRequestStatus {
    /** waits for the monitor */
    OPEN,
    /** granted */
    GRANTED,
    /** declined with a reason */
    DECLINED,
    /** taken back by those who asked */
    WITHDRAWN
}
