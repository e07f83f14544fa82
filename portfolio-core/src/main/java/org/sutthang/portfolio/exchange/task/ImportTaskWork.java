package org.sutthang.portfolio.exchange.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.job.JobFailure;
import org.sutthang.portfolio.job.JobLedger;
import org.sutthang.portfolio.kernel.RuleViolation;

/** Does what was asked to be done with workbooks, one after the other. The product itself calls it, beside all requests. */
@ApplicationScoped
public class ImportTaskWork {

    private static final Logger LOG = Logger.getLogger(ImportTaskWork.class.getName());

    @Inject
    private JobLedger ledger;
    @Inject
    private ImportTaskRun run;
    @Inject
    private ImportProgress progress;

    private volatile boolean stopping;

    /** The product stops: what runs is undone by the database, and the next start finds it interrupted. */
    public void stop() {
        stopping = true;
    }

    /**
     * Does the task that has waited longest.
     *
     * @param node where the caller works
     * @param files where the files are kept
     * @return whether there was one
     */
    public boolean workOff(String node, SentFiles files) {
        Optional<JobLedger.Claim> claim = stopping ? Optional.empty() : ledger.claim(node, ImportTask.KIND);
        claim.ifPresent(claimed -> work(claimed, files));
        return claim.isPresent();
    }

    private void work(JobLedger.Claim claim, SentFiles files) {
        ImportTask task = ImportTask.of(claim.job());
        JobFailure failure = JobFailure.unexpected();
        try {
            run(claim, task, files);
            failure = null;
        } catch (Exception e) {
            failure = JobFailure.of(e);
            if (failure.isUnexpected()) {
                LOG.log(Level.SEVERE, "The workbook could not be imported: " + claim.job().question(), e);
            }
        } finally {
            progress.end();
            // Also where the machine itself gives up: a job that nobody works at must not seem to run.
            if (failure != null && !stopping) {
                ledger.fail(claim.job(), failure);
            }
            files.released(task);
        }
    }

    /** What was found is there for its page before anybody can see that the job is done. */
    private void run(JobLedger.Claim claim, ImportTask task, SentFiles files) throws Exception {
        byte[] bytes = files.bytes(task, claim.userName()).orElseThrow(() -> new RuleViolation("import.gone"));
        if (task.deed() == ImportTask.Deed.TAKE_IN) {
            files.concluded(task, run.takeIn(claim, bytes));
        } else {
            ImportPreview found = run.check(claim, bytes);
            files.concluded(task, found);
            run.finish(claim, found);
        }
    }
}
