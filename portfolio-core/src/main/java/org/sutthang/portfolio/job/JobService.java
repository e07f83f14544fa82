package org.sutthang.portfolio.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.audit.AuditRecord;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;

/** The acting user's own jobs. Those of others are not there for them. */
@ApplicationScoped
@Requires(Permission.READ_REPORTS)
public class JobService {

    /** How many jobs of one person and kind may wait or run at the same time. */
    public static final int MOST_OPEN = 3;

    private static final int MOST_LISTED = 20;
    private static final String SUBJECT = "job";

    @Inject
    private Jobs jobs;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    private record Asked(String kind, String question) implements Audited {
    }

    /**
     * Asks for long work. Whoever asks for the same while it still waits or runs is given the job that is there.
     *
     * @param node where it is to run
     * @param kind what sort of work it is
     * @param question what is asked, as its kind writes it
     * @return the job
     * @throws Conflict when too many jobs of the acting user wait or run already
     */
    @Transactional
    public JobSummary ask(String node, String kind, String question) {
        long user = currentUser.get().id();
        List<JobSummary> open = open(user, kind).toList();
        Optional<JobSummary> same = open.stream().filter(j -> j.question().equals(question)).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        requireRoom(open.size());
        Job job = new Job(UUID.randomUUID().toString(), user, kind, question);
        job.queue(node, clock.instant());
        jobs.add(job);
        audit.created(SUBJECT, job.getCode(), null, new Asked(kind, question));
        return job.summary();
    }

    private Stream<JobSummary> open(long user, String kind) {
        return jobs.open(user).stream().map(Job::summary).filter(job -> job.kind().equals(kind));
    }

    /**
     * Work that anybody has asked for and that is not ended, for what concerns all who may ask for it.
     *
     * @param kind what sort of work it is
     * @param question what is asked, as its kind writes it
     * @return how far it is, the one asked for first; nothing where none waits or runs
     */
    @Transactional
    public Optional<JobSummary> underWay(String kind, String question) {
        return jobs.open(kind, question).stream().map(Job::summary).findFirst();
    }

    private static void requireRoom(int open) {
        if (open >= MOST_OPEN) {
            throw new Conflict("job.tooMany", MOST_OPEN);
        }
    }

    /** @return the acting user's latest jobs, the one asked for last first */
    @Transactional
    public List<JobSummary> mine() {
        return jobs.of(currentUser.get().id(), MOST_LISTED).stream().map(Job::summary).toList();
    }

    /**
     * One of the acting user's jobs.
     *
     * @param code its code
     * @return the job
     * @throws NotFound when the acting user has none of this code
     */
    @Transactional
    public JobSummary get(String code) {
        return own(jobs.find(code), code).summary();
    }

    /**
     * Cancels a job; what runs stops before its next part.
     *
     * @param code its code
     * @throws NotFound when the acting user has none of this code
     * @throws Conflict when it has ended
     */
    @Transactional
    public void cancel(String code) {
        Job job = own(jobs.lock(code), code);
        JobState before = job.getState();
        job.cancel(clock.instant());
        if (before != job.getState()) {
            audit.record(new AuditRecord("cancelled", SUBJECT, code, null, null, null));
        }
    }

    /**
     * Starts a job again that ended without a result, or whose result is gone.
     *
     * @param node where it is to run
     * @param code its code
     * @throws NotFound when the acting user has none of this code
     * @throws Conflict when it waits, runs or has a result, or too many wait or run already
     */
    @Transactional
    public void again(String node, String code) {
        Job job = own(jobs.lock(code), code);
        requireRoom((int) open(job.getUserId(), job.summary().kind()).filter(open -> !open.code().equals(code)).count());
        job.queue(node, clock.instant());
        audit.record(new AuditRecord("restarted", SUBJECT, code, null, null, null));
    }

    /**
     * Notes that the acting user fetches the result of a job.
     *
     * @param code its code
     * @return the job, with its result
     * @throws NotFound when the acting user has none of this code, or its result is gone
     * @throws Conflict when it has no result yet
     */
    @Transactional
    public JobSummary fetch(String code) {
        Job job = own(jobs.lock(code), code);
        if (job.getState() != JobState.DONE) {
            throw new Conflict("job.noResult", code);
        }
        JobSummary summary = job.summary();
        if (summary.result() == null) {
            throw new NotFound("jobResult", code);
        }
        job.fetch(clock.instant());
        return summary;
    }

    /**
     * Notes that the acting user has seen how a job ended, whatever came of it.
     *
     * @param code its code
     * @throws NotFound when the acting user has none of this code
     */
    @Transactional
    public void seen(String code) {
        Job job = own(jobs.lock(code), code);
        if (!job.getState().isOpen()) {
            job.fetch(clock.instant());
        }
    }

    private Job own(Optional<Job> found, String code) {
        return found.filter(job -> job.getUserId() == currentUser.get().id()).orElseThrow(() -> new NotFound(SUBJECT, code));
    }
}
