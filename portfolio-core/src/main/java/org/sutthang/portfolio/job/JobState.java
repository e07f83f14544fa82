package org.sutthang.portfolio.job;

/** How a job stands. */
public enum JobState {
    /** It waits for its turn. */
    QUEUED,
    /** It is being worked at. */
    RUNNING,
    /** It is finished, and its result can be had until it is cleaned up. */
    DONE,
    /** It could not be finished; why is kept with it. */
    FAILED,
    /** Its owner did not want it any more. */
    CANCELLED,
    /** The product stopped while it ran. */
    INTERRUPTED;

    /** @return whether it still waits or runs */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
