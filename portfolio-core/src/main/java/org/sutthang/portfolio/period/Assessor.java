package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/** Works standings out before anybody asks for them, beside all requests. It gives nothing away, so it acts for nobody. */
@ApplicationScoped
public class Assessor {

    @Inject
    private Periods periods;
    @Inject
    private PortfolioRows rows;
    @Inject
    private LiveStandings live;
    @Inject
    private Clock clock;

    /** Works out what the dashboard and the list show first. */
    @Transactional
    public void assess() {
        FiscalQuarter running = FiscalCalendar.THAI.quarterOf(LocalDate.now(clock));
        assess(IntStream.rangeClosed(-CourseQuestion.QUARTERS, 0).mapToObj(running::plus).toList());
    }

    /**
     * Works out the standings of quarters, as far as they are not closed.
     *
     * @param quarters which
     */
    @Transactional
    public void assess(Collection<FiscalQuarter> quarters) {
        PeriodBook book = periods.book();
        List<FiscalQuarter> alive = quarters.stream().filter(quarter -> book.revision(quarter).isEmpty()).toList();
        live.portfolios(book, live.stamps(), rows.arrivals(), alive);
    }
}
