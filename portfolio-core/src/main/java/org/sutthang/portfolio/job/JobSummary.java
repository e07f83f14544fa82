package org.sutthang.portfolio.job;

import java.time.Instant;

/**
 * A job as its owner sees it.
 *
 * @param code the code that addresses name it by
 * @param kind what sort of work it is
 * @param question what was asked, as its kind writes it
 * @param state how it stands
 * @param run how often it was started, from 1
 * @param done how many parts of it are finished
 * @param total how many parts it has; 0 before that is known
 * @param askedAt when it was asked for
 * @param beganAt when it was last started, or null
 * @param endedAt when it ended, or null
 * @param failure why it could not be finished, or null
 * @param result what came of it, or null
 * @param fetched whether its owner has fetched the result, or seen how it ended
 */
public record JobSummary(String code, String kind, String question, JobState state, int run, int done, int total,
        Instant askedAt, Instant beganAt, Instant endedAt, JobFailure failure, Result result, boolean fetched) {

    /**
     * What came of a job.
     *
     * @param name the name to keep the file under
     * @param bytes its size
     * @param keptUntil when it is cleaned up
     */
    public record Result(String name, long bytes, Instant keptUntil) {
    }

    /** @return whether it can be started again: it ended, and there is no result to be had */
    public boolean restartable() {
        return !state.isOpen() && result == null;
    }
}
