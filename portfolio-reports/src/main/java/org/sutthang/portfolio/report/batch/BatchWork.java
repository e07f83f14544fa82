package org.sutthang.portfolio.report.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.job.JobFailure;
import org.sutthang.portfolio.job.JobLedger;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.ReportService;

/**
 * Works batches off, one after the other, each with the rights that its owner has at that moment. The product itself calls it,
 * beside all requests.
 */
@ApplicationScoped
public class BatchWork {

    private static final Logger LOG = Logger.getLogger(BatchWork.class.getName());

    @Inject
    private JobLedger ledger;
    @Inject
    private BatchItems items;
    @Inject
    private ReportService reports;
    @Inject
    private ResultFolder folder;
    @Inject
    private UserService users;
    @Inject
    private CurrentUser currentUser;

    private volatile boolean stopping;

    /** What a batch is being made of at the moment, so that a failure can name it. */
    private static final class Present {
        private String item;
    }

    /** @return the name of this node, the same as long as its data folder is */
    public String node() {
        return folder.node();
    }

    /** What was running when the product stopped can be started again by its owner; what was written of it is removed. */
    public void afterStart() {
        int broken = ledger.interruptRunning(folder.node());
        folder.removeUnfinished();
        if (broken > 0) {
            LOG.log(Level.INFO, "Jobs that the last stop interrupted: {0}", broken);
        }
    }

    /** The product stops: what runs is left as it is, and the next start finds it interrupted. */
    public void stop() {
        stopping = true;
    }

    /** Removes what was kept long enough. */
    public void tidy() {
        ledger.tidy(folder.node()).forEach(folder::remove);
    }

    /** @return whether a batch waits for its turn */
    public boolean isWaiting() {
        return ledger.isWaiting(folder.node(), BatchService.KIND);
    }

    /**
     * Makes the batch that has waited longest.
     *
     * @return whether there was one
     */
    public boolean workOff() {
        Optional<JobLedger.Claim> claim = stopping ? Optional.empty() : ledger.claim(folder.node(), BatchService.KIND);
        claim.ifPresent(this::work);
        return claim.isPresent();
    }

    private void work(JobLedger.Claim claim) {
        JobSummary job = claim.job();
        Present present = new Present();
        JobFailure failure = new JobFailure(null, "job.unexpected", List.of());
        try {
            make(claim, present);
            failure = null;
        } catch (RuleViolation broken) {
            failure = new JobFailure(present.item, broken.getKey(),
                    broken.getArguments().stream().map(String::valueOf).toList());
        } catch (IOException e) {
            LOG.log(Level.SEVERE, "A batch of reports could not be written", e);
            failure = new JobFailure(present.item, "job.storage", List.of());
        } catch (Exception e) {
            LOG.log(Level.SEVERE, "A batch of reports could not be made at " + present.item, e);
            failure = new JobFailure(present.item, "job.unexpected", List.of());
        } finally {
            // Also where the machine itself gives up: a job that nobody works at must not seem to run.
            if (failure != null && !stopping) {
                ledger.fail(job, failure);
            }
            folder.removeUnfinished(job);
        }
    }

    private void make(JobLedger.Claim claim, Present present) throws Exception {
        JobSummary job = claim.job();
        BatchOptions asked = BatchOptions.of(job.question()).orElseThrow(() -> new RuleViolation("job.unreadable"));
        List<ReportOptions> each = asOwner(claim, () -> items.of(asked));
        if (each.isEmpty()) {
            throw new RuleViolation("batch.empty", asked.each().quarter());
        }
        if (fill(claim, asked, each, present)) {
            long bytes = folder.keep(job);
            if (!ledger.finish(job, asked.fileName(), bytes)) {
                Files.deleteIfExists(folder.result(job));
            }
        }
    }

    private boolean fill(JobLedger.Claim claim, BatchOptions asked, List<ReportOptions> each, Present present)
            throws Exception {
        int done = 0;
        try (BatchZip zip = new BatchZip(Files.newOutputStream(folder.unfinished(claim.job())))) {
            for (ReportOptions one : each) {
                if (stopping || !ledger.progress(claim.job(), done, each.size())) {
                    return false;
                }
                present.item = one.scope().parameter();
                zip.add(asOwner(claim, () -> reports.quarterly(one, asked.format())));
                done++;
            }
        }
        present.item = null;
        return ledger.progress(claim.job(), done, each.size());
    }

    /** Looked up every time, so that a deactivation or a change of role holds at once. */
    private <T> T asOwner(JobLedger.Claim claim, Callable<T> action) throws Exception {
        AuthenticatedUser owner = users.findActive(claim.userName()).orElseThrow(() -> new RuleViolation("job.inactive"));
        return currentUser.call(owner, action);
    }
}
