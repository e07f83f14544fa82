package org.sutthang.portfolio.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.job.JobService;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.SealedQuarter;
import org.sutthang.portfolio.period.SnapshotService;

/** The acting user's own batches of reports. */
@ApplicationScoped
@Requires(Permission.READ_REPORTS)
public class BatchService {

    /** What jobs of this kind are called. */
    static final String KIND = "reports";

    @Inject
    private JobService jobs;
    @Inject
    private BatchItems items;
    @Inject
    private SnapshotService snapshots;
    @Inject
    private ResultFolder folder;

    /**
     * Asks for a batch. Of a closed quarter it is bound to the revision that is the latest now, whatever is restated while it
     * waits.
     *
     * @param asked what is asked
     * @return the batch; the one that is there where the same is asked while it waits or runs
     * @throws NotFound when the quarter has no such revision
     * @throws RuleViolation when there is nothing to report on
     * @throws Conflict when too many of the acting user wait or run already
     */
    public Batch ask(BatchOptions asked) {
        BatchOptions bound = asked.each().revision() != null ? asked : asked.withRevision(snapshots.revisions().stream()
                .filter(r -> r.quarter().equals(asked.each().quarter())).map(SealedQuarter::revision)
                .max(Integer::compare).orElse(null));
        if (items.of(bound).isEmpty()) {
            throw new RuleViolation("batch.empty", asked.each().quarter());
        }
        return new Batch(jobs.ask(folder.node(), KIND, bound.text()), bound);
    }

    /** @return the acting user's latest batches, the one asked for last first */
    public List<Batch> mine() {
        return jobs.mine().stream().flatMap(BatchService::batch).toList();
    }

    /**
     * One of the acting user's batches.
     *
     * @param code its code
     * @return the batch
     * @throws NotFound when the acting user has none of this code
     */
    public Batch get(String code) {
        return batch(jobs.get(code)).findFirst().orElseThrow(() -> new NotFound("job", code));
    }

    private static Stream<Batch> batch(JobSummary job) {
        return KIND.equals(job.kind()) ? BatchOptions.of(job.question()).map(asked -> new Batch(job, asked)).stream()
                : Stream.empty();
    }

    /**
     * Cancels a batch; it stops between two files.
     *
     * @param code its code
     * @throws NotFound when the acting user has none of this code
     * @throws Conflict when it has ended
     */
    public void cancel(String code) {
        jobs.cancel(code);
    }

    /**
     * Starts a batch again that has ended without a result, or whose result is gone.
     *
     * @param code its code
     * @throws NotFound when the acting user has none of this code
     * @throws Conflict when it waits, runs or has a result, or too many wait or run already
     */
    public void again(String code) {
        jobs.again(folder.node(), code);
    }

    /**
     * Fetches a finished batch.
     *
     * @param code its code
     * @return the zip
     * @throws NotFound when the acting user has none of this code, or its zip is gone
     * @throws Conflict when it is not finished
     */
    public BatchFile fetch(String code) {
        JobSummary job = jobs.fetch(code);
        Path path = folder.result(job);
        if (!Files.isReadable(path)) {
            throw new NotFound("jobResult", code);
        }
        return new BatchFile(job.result().name(), path, job.result().bytes());
    }
}
