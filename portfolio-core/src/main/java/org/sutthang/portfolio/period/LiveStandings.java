package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.standing.Standing;

/**
 * Works out standings from the present data. What was worked out is kept in memory for as long as it cannot have changed:
 * the same day, the same period and round, and the same row of the project, whose version counts every change to it.
 */
@ApplicationScoped
public class LiveStandings {

    private static final int QUARTERS_KEPT = 12;
    /** Above this many changed projects it is quicker to read the rows of all. */
    private static final int MOST_BY_KEY = 200;

    @Inject
    private PortfolioRows rows;
    @Inject
    private Clock clock;

    private final Map<Basis, Map<Long, Kept>> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Basis, Map<Long, Kept>> eldest) {
            return size() > QUARTERS_KEPT;
        }
    });

    /** What a quarter's standings depend on beside the projects themselves. */
    private record Basis(FiscalQuarter quarter, LocalDate today, PeriodBook book) {
    }

    private record Kept(ProjectRow row, StandingAssembly.Assembled assembled) {
    }

    /** The quarter's portfolio as it is now, without the quarter before. */
    PortfolioStanding portfolio(PeriodBook book, List<ProjectRow> projects, Arrivals arrivals, FiscalQuarter quarter) {
        LocalDate today = LocalDate.now(clock);
        PeriodWindow window = book.window(quarter);
        LocalDate asOf = window.dates().asOf(today);
        List<ProjectStanding> standings = assembled(book, projects, quarter).stream()
                .filter(StandingAssembly.Assembled::inPortfolio).map(StandingAssembly.Assembled::standing).toList();
        return new PortfolioStanding(window.dates(), asOf, window.deadlineOn(), Standing.FORMULA_VERSION,
                book.round(quarter.fiscalYear()), arrivals.ideasBy(asOf), arrivals.awardedBy(asOf),
                arrivals.adoptionsBy(asOf), null, standings, null);
    }

    /** The standings of some projects, in the same order, those outside the quarter's portfolio included. */
    List<StandingAssembly.Assembled> assembled(PeriodBook book, List<ProjectRow> projects, FiscalQuarter quarter) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, Kept> known = kept.computeIfAbsent(new Basis(quarter, today, book), b -> new ConcurrentHashMap<>());
        List<ProjectRow> changed = projects.stream()
                .filter(p -> known.get(p.id()) == null || !known.get(p.id()).row().equals(p)).toList();
        if (!changed.isEmpty()) {
            List<Long> keys = changed.size() > MOST_BY_KEY ? null : changed.stream().map(ProjectRow::id).toList();
            StandingAssembly assembly = new StandingAssembly(book, rows.facts(keys, quarter.fiscalYear()), quarter,
                    today);
            changed.forEach(p -> known.put(p.id(), new Kept(p, assembly.assemble(p))));
        }
        return projects.stream().map(p -> known.get(p.id()).assembled()).toList();
    }
}
