package org.sutthang.portfolio.reminder;

/** How far the digest of a person and a day came. */
public enum DigestState {
    /** It is being sent; what stays so was broken off, and nobody knows whether it arrived. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server has not taken it; it is tried again. */
    FAILED,
    /** The connection broke when the mail server may have taken it; it is not tried again, so that it never arrives twice. */
    UNCERTAIN
}
