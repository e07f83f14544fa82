package org.sutthang.portfolio.reminder;

/** How pressing a notice is, the most pressing first. */
public enum Urgency {
    /** Its day is past, or it was sent back. */
    OVERDUE,
    /** Its day comes before long. */
    SOON,
    /** Somebody waits for the reader; it has no day. */
    WAITING,
    /** To be known; nothing has to be done. */
    NEWS
}
