package org.sutthang.portfolio.ownership;

/** What became of an offer of ownership. */
public enum OfferState {
    /** Waits for the one it was made to; until then the old owner stays. */
    PENDING,
    /** Accepted: ownership has passed. */
    ACCEPTED,
    /** Declined with a reason. */
    DECLINED,
    /** Taken back by the owner with a reason. */
    WITHDRAWN,
    /** Overtaken: the monitor has passed the project on. */
    LAPSED
}
