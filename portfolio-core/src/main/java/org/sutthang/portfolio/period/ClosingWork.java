package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sutthang.portfolio.job.JobFailure;
import org.sutthang.portfolio.job.JobLedger;

/** Closes quarters that were asked for, one after the other. The product itself calls it, beside all requests. */
@ApplicationScoped
public class ClosingWork {

    private static final Logger LOG = Logger.getLogger(ClosingWork.class.getName());

    @Inject
    private JobLedger ledger;
    @Inject
    private ClosingRun run;
    @Inject
    private SealingProgress progress;

    private volatile boolean stopping;

    /** The product stops: what runs is undone by the database, and the next start finds it interrupted. */
    public void stop() {
        stopping = true;
    }

    /**
     * Closes the quarter that has waited longest.
     *
     * @param node where the caller works
     * @return whether there was one
     */
    public boolean workOff(String node) {
        Optional<JobLedger.Claim> claim = stopping ? Optional.empty() : ledger.claim(node, ClosingService.KIND);
        claim.ifPresent(this::work);
        return claim.isPresent();
    }

    private void work(JobLedger.Claim claim) {
        JobFailure failure = JobFailure.unexpected();
        try {
            run.close(claim);
            failure = null;
        } catch (Exception e) {
            failure = JobFailure.of(e);
            if (failure.isUnexpected()) {
                LOG.log(Level.SEVERE, "The quarter could not be closed: " + claim.job().question(), e);
            }
        } finally {
            progress.end();
            // Also where the machine itself gives up: a job that nobody works at must not seem to run.
            if (failure != null && !stopping) {
                ledger.fail(claim.job(), failure);
            }
        }
    }
}
