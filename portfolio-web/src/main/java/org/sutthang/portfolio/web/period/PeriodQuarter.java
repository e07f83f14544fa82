package org.sutthang.portfolio.web.period;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/** Which quarter the monitor looks at: the one of the address, else the one that is to be closed next. */
@RequestScoped
public class PeriodQuarter {

    /** The name of the parameter, the same on every page. */
    public static final String PARAMETER = "quarter";

    @Inject
    private PeriodService periods;
    @Inject
    private PortfolioReading standings;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;
    @Inject
    private AskedFilters asked;

    /** @return the quarter, one that has begun */
    public FiscalQuarter read() {
        FiscalQuarter shown = QuarterChoice.read(request.getParameter(PARAMETER))
                .filter(q -> q.compareTo(standings.running()) <= 0).orElseGet(this::next);
        asked.quarter("asked.quarter", request.getParameter(PARAMETER), shown);
        return shown;
    }

    /** Tells where the address names another list than the one that is shown. */
    void check(String parameter, String shown) {
        asked.check(parameter, request.getParameter(parameter), shown.equals(request.getParameter(parameter)));
    }

    private FiscalQuarter next() {
        return periods.all().stream().filter(w -> !w.closed() && w.dates().hasEnded(LocalDate.now(clock)))
                .map(w -> w.dates().quarter()).min(Comparator.naturalOrder()).orElseGet(this::firstOwed);
    }

    /** As long as no quarter was opened: the one that has just ended, or the running one where nobody owed a report in that. */
    private FiscalQuarter firstOwed() {
        boolean owed = standings.of(standings.current()).projects().stream()
                .anyMatch(p -> p.update().report() != ReportState.NOT_OWED);
        return owed ? standings.current() : standings.running();
    }
}
