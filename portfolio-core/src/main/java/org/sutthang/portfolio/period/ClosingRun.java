package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.UserService;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.job.JobLedger;
import org.sutthang.portfolio.kernel.RuleViolation;

/**
 * Closes one quarter as whoever asked for it. That the job is done is written in the same transaction as the seal: whatever
 * happens to the product, either both are there or neither.
 */
@ApplicationScoped
public class ClosingRun {

    @Inject
    private PeriodService periods;
    @Inject
    private JobLedger ledger;
    @Inject
    private UserService users;
    @Inject
    private CurrentUser currentUser;

    /** Closes the quarter with the rights that its owner has now. */
    @Transactional(rollbackOn = Exception.class)
    public void close(JobLedger.Claim claim) throws Exception {
        AuthenticatedUser owner = users.findActive(claim.userName()).orElseThrow(() -> new RuleViolation("job.inactive"));
        FiscalQuarter quarter = ClosingService.quarter(claim.job());
        PortfolioStanding.Sealing sealing = currentUser.call(owner, () -> periods.close(quarter));
        if (!ledger.finish(claim.job(), sealing.seal(), 0)) {
            throw new RuleViolation("closing.notWanted", quarter);
        }
    }
}
