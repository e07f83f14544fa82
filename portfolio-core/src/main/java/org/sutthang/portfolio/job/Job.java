package org.sutthang.portfolio.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * A job. Whoever works at it names the run it was given: once it was cancelled, interrupted or started again, that run is over
 * and what it still says is not heard.
 */
@Entity
@Table(name = "job")
public class Job extends Persistent {

    /** How long a result is kept. */
    static final Duration KEPT = Duration.ofDays(7);
    /** A job that nobody has worked at for so long was left behind. */
    static final Duration LEFT_BEHIND = Duration.ofMinutes(30);

    @Column(name = "code")
    private String code;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "node")
    private String node;

    @Column(name = "kind")
    private String kind;

    @Column(name = "question")
    private String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state;

    @Column(name = "run")
    private int run;

    @Column(name = "total")
    private int total;

    @Column(name = "done")
    private int done;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "failed_at_item")
    private String failedAt;

    @Column(name = "failure_key")
    private String failureKey;

    @Column(name = "failure_values")
    private String failureValues;

    @Column(name = "result_name")
    private String resultName;

    @Column(name = "result_bytes")
    private Long resultBytes;

    @Column(name = "kept_until")
    private Instant keptUntil;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    /** For the persistence provider. */
    protected Job() {
    }

    /**
     * A job that waits for its turn.
     *
     * @param code the code that addresses name it by
     * @param userId the key of the row of whoever asks
     * @param kind what sort of work it is
     * @param question what is asked
     */
    public Job(String code, long userId, String kind, String question) {
        this.code = code;
        this.userId = userId;
        this.kind = kind;
        this.question = question;
    }

    /** Asks for it, again where it has ended without a result. */
    void queue(String where, Instant now) {
        if (state != null && !summary().restartable()) {
            throw new Conflict("job.notAgain", code);
        }
        node = where;
        state = JobState.QUEUED;
        run++;
        done = 0;
        total = 0;
        askedAt = now;
        changedAt = now;
        beganAt = null;
        endedAt = null;
        failedAt = null;
        failureKey = null;
        failureValues = null;
        keptUntil = null;
        fetchedAt = null;
    }

    void begin(Instant now) {
        if (state != JobState.QUEUED) {
            throw new IllegalStateException(code + " is " + state);
        }
        state = JobState.RUNNING;
        beganAt = now;
        changedAt = now;
    }

    boolean isRunning(int which) {
        return state == JobState.RUNNING && run == which;
    }

    void progress(int finished, int of, Instant now) {
        done = finished;
        total = of;
        changedAt = now;
    }

    void finish(String name, long bytes, Instant now) {
        resultName = name;
        resultBytes = bytes;
        end(JobState.DONE, now);
    }

    void fail(JobFailure why, Instant now) {
        failedAt = why.item();
        failureKey = why.key();
        failureValues = why.written();
        end(JobState.FAILED, now);
    }

    void interrupt(Instant now) {
        end(JobState.INTERRUPTED, now);
    }

    /** Cancelling twice is no mistake; what has ended otherwise is not cancelled any more. */
    void cancel(Instant now) {
        if (state.isOpen()) {
            end(JobState.CANCELLED, now);
        } else if (state != JobState.CANCELLED) {
            throw new Conflict("job.ended", code);
        }
    }

    private void end(JobState outcome, Instant now) {
        state = outcome;
        endedAt = now;
        changedAt = now;
        keptUntil = now.plus(KEPT);
    }

    /** The result was cleaned up. */
    void expire() {
        resultName = null;
        resultBytes = null;
        keptUntil = null;
    }

    void fetch(Instant now) {
        fetchedAt = now;
    }

    String getCode() {
        return code;
    }

    long getUserId() {
        return userId;
    }

    String getNode() {
        return node;
    }

    JobState getState() {
        return state;
    }

    int getRun() {
        return run;
    }

    JobSummary summary() {
        return new JobSummary(code, kind, question, state, run, done, total, askedAt, beganAt, endedAt,
                JobFailure.read(failedAt, failureKey, failureValues),
                resultName == null ? null : new JobSummary.Result(resultName, resultBytes, keptUntil), fetchedAt != null);
    }
}
