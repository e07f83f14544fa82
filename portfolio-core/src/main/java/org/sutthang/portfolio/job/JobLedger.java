package org.sutthang.portfolio.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;

/**
 * Keeps the book of jobs for the product itself, which works through them when nobody can have signed in; each entry in a
 * transaction of its own.
 */
@ApplicationScoped
public class JobLedger {

    @Inject
    private Jobs jobs;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * A job that is to be worked at.
     *
     * @param job the job
     * @param userName the name its owner signs in with; the work is done with the owner's rights
     */
    public record Claim(JobSummary job, String userName) {
    }

    /**
     * Takes the job of a kind that has waited longest.
     *
     * @param node where the caller works
     * @param kind what the caller can do
     * @return the job, which runs from now on; nothing where none waits
     */
    @Transactional
    public Optional<Claim> claim(String node, String kind) {
        requireNobody();
        for (String code : jobs.waiting(node, kind)) {
            Optional<Job> job = jobs.lock(code).filter(waiting -> waiting.getState() == JobState.QUEUED);
            if (job.isPresent()) {
                job.get().begin(clock.instant());
                return Optional.of(new Claim(job.get().summary(), jobs.ownerName(job.get().getUserId())));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether any job of a kind waits.
     *
     * @param node where the caller works
     * @param kind what the caller can do
     * @return true where {@link #claim} would find one
     */
    @Transactional
    public boolean isWaiting(String node, String kind) {
        requireNobody();
        return !jobs.waiting(node, kind).isEmpty();
    }

    /**
     * Writes down how far a job is.
     *
     * @param job as it was claimed
     * @param done how many of its parts are finished
     * @param total how many there are
     * @return whether to go on: false once it was cancelled, interrupted or started again
     */
    @Transactional
    public boolean progress(JobSummary job, int done, int total) {
        return during(job, running -> running.progress(done, total, clock.instant()));
    }

    /**
     * Finishes a job.
     *
     * @param job as it was claimed
     * @param name the name of the file that came of it
     * @param bytes its size
     * @return false where nobody waits for it any more
     */
    @Transactional
    public boolean finish(JobSummary job, String name, long bytes) {
        return during(job, running -> running.finish(name, bytes, clock.instant()));
    }

    /**
     * Gives a job up.
     *
     * @param job as it was claimed
     * @param why why it could not be finished
     */
    @Transactional
    public void fail(JobSummary job, JobFailure why) {
        during(job, running -> running.fail(why, clock.instant()));
    }

    private boolean during(JobSummary claimed, Consumer<Job> what) {
        requireNobody();
        Optional<Job> job = jobs.lock(claimed.code()).filter(found -> found.isRunning(claimed.run()));
        job.ifPresent(what);
        return job.isPresent();
    }

    /**
     * Marks as interrupted what was running here when the product stopped. Jobs that waited wait on.
     *
     * @param node where the caller works
     * @return how many there were
     */
    @Transactional
    public int interruptRunning(String node) {
        requireNobody();
        List<Job> broken = jobs.running(node);
        broken.forEach(job -> job.interrupt(clock.instant()));
        return broken.size();
    }

    /**
     * Tidies up: what another node left behind is interrupted, and results that were kept long enough are given up.
     *
     * @param node where the caller works
     * @return the codes of the jobs whose results can be removed
     */
    @Transactional
    public List<String> tidy(String node) {
        requireNobody();
        Instant now = clock.instant();
        jobs.leftBehind(node, now.minus(Job.LEFT_BEHIND)).forEach(job -> job.interrupt(now));
        List<Job> expired = jobs.expired(node, now);
        expired.forEach(Job::expire);
        return expired.stream().map(Job::getCode).toList();
    }

    private void requireNobody() {
        if (currentUser.find().isPresent()) {
            throw new AccessDenied();
        }
    }
}
