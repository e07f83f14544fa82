package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.ReportingPeriod;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.standing.ReportState;

/**
 * Tells those who answer for projects which of them the quarter that was closed last counts as not reported. It is news until
 * a correction says otherwise, or the next quarter is closed. Rule: closing seals what was not handed in as not reported.
 */
@ApplicationScoped
public class ClosedReports {

    @Inject
    private Projects projects;
    @Inject
    private Periods periods;
    @Inject
    private PortfolioReading standings;
    @Inject
    private CurrentUser currentUser;

    /**
     * The reports of the acting user's projects that are missing in the quarter closed last, as its latest revision says.
     *
     * @return the reports in the order of the portfolio
     */
    @Transactional
    @Requires(Permission.RECORD_OWN_RESULTS)
    public List<ClosedReport> missing() {
        Set<String> own = new HashSet<>(projects.answeredForBy(currentUser.get().id()));
        Optional<ReportingPeriod> last = own.isEmpty() ? Optional.empty() : periods.lastClosed();
        if (last.isEmpty()) {
            return List.of();
        }
        FiscalQuarter quarter = last.get().getQuarter();
        LocalDate closedOn = LocalDate.ofInstant(last.get().getClosedAt(), OfficeClock.ZONE);
        return standings.portfolio(quarter).portfolio().projects().stream()
                .filter(p -> own.contains(p.code()) && p.update().report() == ReportState.MISSING)
                .map(p -> new ClosedReport(p, quarter, closedOn)).toList();
    }
}
