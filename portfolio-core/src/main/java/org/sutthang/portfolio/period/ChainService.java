package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;

/**
 * Verifies the whole chain of sealed documents for those who may read everything. The documents are of the whole portfolio,
 * so whoever is bound to an organisation is refused.
 */
@ApplicationScoped
@Requires(Permission.READ_EVERYTHING)
public class ChainService {

    @Inject
    private ChainRows rows;
    @Inject
    private CurrentUser currentUser;
    @Inject
    private Clock clock;

    /**
     * Verifies every link, one document in memory at a time.
     *
     * @return every link and exactly what does not match
     * @throws AccessDenied when the reader is bound to an organisation
     */
    @Transactional
    public ChainReport verify() {
        currentUser.requireUnbound();
        ChainCheck check = new ChainCheck();
        rows.links().forEach(id -> check.next(rows.link(id)));
        check.closed(rows.closedQuarters());
        check.recorded(rows.recordedSeals());
        return check.report(clock.instant());
    }

    /**
     * Verifies the chain and tells of one quarter. The whole chain is read, for a link is held by the one after it.
     *
     * @param quarter a closed quarter
     * @return its revisions and what does not match at them
     * @throws NotFound when nothing was ever sealed for the quarter
     * @throws AccessDenied when the reader is bound to an organisation
     */
    @Transactional
    public ChainReport verify(FiscalQuarter quarter) {
        ChainReport whole = verify();
        List<ChainReport.Link> links = whole.links().stream()
                .filter(l -> l.fiscalYear() == quarter.fiscalYear() && l.quarter() == quarter.quarter()).toList();
        List<ChainFinding> findings = whole.findings().stream()
                .filter(f -> f.fiscalYear() == quarter.fiscalYear() && f.quarter() == quarter.quarter()).toList();
        if (links.isEmpty() && findings.isEmpty()) {
            throw new NotFound("snapshot", quarter);
        }
        return new ChainReport(whole.verifiedAt(), links, findings);
    }
}
