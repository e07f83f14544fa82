package org.sutthang.portfolio.exchange.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.exchange.ImportService;
import org.sutthang.portfolio.job.JobLedger;
import org.sutthang.portfolio.kernel.RuleViolation;

/**
 * Does one task as whoever asked for it, with the rights that they have now. That the job is done is written in the same transaction
 * as the workbook: whatever happens to the product, either both are there or neither.
 */
@ApplicationScoped
public class ImportTaskRun {

    @Inject
    private ImportService imports;
    @Inject
    private ImportProgress progress;
    @Inject
    private JobLedger ledger;
    @Inject
    private UserService users;
    @Inject
    private CurrentUser currentUser;

    /** Brings the workbook in, unless it has problems now. */
    @Transactional(rollbackOn = Exception.class)
    public ImportPreview takeIn(JobLedger.Claim claim, byte[] bytes) throws Exception {
        ImportPreview outcome = currentUser.call(owner(claim), () -> imports.apply(bytes, progress.of(claim.job())));
        finish(claim, outcome);
        return outcome;
    }

    /** Says what the workbook would do. */
    public ImportPreview check(JobLedger.Claim claim, byte[] bytes) throws Exception {
        return currentUser.call(owner(claim), () -> imports.preview(bytes, progress.of(claim.job())));
    }

    /** The job is done; one that is not wanted any more undoes what the transaction has written. */
    @Transactional(rollbackOn = Exception.class)
    public void finish(JobLedger.Claim claim, ImportPreview outcome) {
        if (!ledger.finish(claim.job(), ImportResult.of(outcome).written(), 0)) {
            throw new RuleViolation("import.notWanted");
        }
    }

    private AuthenticatedUser owner(JobLedger.Claim claim) {
        return users.findActive(claim.userName()).orElseThrow(() -> new RuleViolation("import.inactive"));
    }
}
