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

    private final Map<Basis, Quarter> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Basis, Quarter> eldest) {
            return size() > QUARTERS_KEPT;
        }
    });
    private volatile List<ProjectStamp> latest = List.of();

    /** What a quarter's standings depend on beside the projects themselves. */
    private record Basis(FiscalQuarter quarter, LocalDate today, PeriodBook book) {
    }

    private record Kept(ProjectStamp stamp, StandingAssembly.Assembled assembled) {
    }

    /** The portfolio that was put together from these very stamps. */
    private record Whole(List<ProjectStamp> stamps, Arrivals arrivals, CountedPortfolio portfolio) {
    }

    /** What is kept of a quarter. */
    private static final class Quarter {
        private final Map<Long, Kept> projects = new ConcurrentHashMap<>();
        private volatile Whole whole;
    }

    /** The stamps of all projects; the same list again for as long as nothing has changed. */
    List<ProjectStamp> stamps() {
        List<ProjectStamp> read = rows.stamps();
        if (!read.equals(latest)) {
            latest = read;
            return read;
        }
        return latest;
    }

    /** The quarter's portfolio as it is now, without the quarter before. */
    CountedPortfolio portfolio(PeriodBook book, List<ProjectStamp> stamps, Arrivals arrivals, FiscalQuarter quarter) {
        LocalDate today = LocalDate.now(clock);
        Quarter known = known(book, quarter, today);
        Whole whole = known.whole;
        if (whole == null || whole.stamps() != stamps || !whole.arrivals().equals(arrivals)) {
            refresh(known, stamps, book, quarter, today);
            whole = new Whole(stamps, arrivals, CountedPortfolio.of(
                    portfolio(known, stamps, arrivals, book, quarter, today)));
            known.whole = whole;
        }
        return whole.portfolio();
    }

    private static PortfolioStanding portfolio(Quarter known, List<ProjectStamp> stamps, Arrivals arrivals,
            PeriodBook book, FiscalQuarter quarter, LocalDate today) {
        PeriodWindow window = book.window(quarter);
        LocalDate asOf = window.dates().asOf(today);
        List<ProjectStanding> standings = stamps.stream().map(stamp -> known.projects.get(stamp.id()).assembled())
                .filter(StandingAssembly.Assembled::inPortfolio).map(StandingAssembly.Assembled::standing).toList();
        return new PortfolioStanding(window.dates(), asOf, window.deadlineOn(), Standing.FORMULA_VERSION,
                book.round(quarter.fiscalYear()), arrivals.ideasBy(asOf), arrivals.awardedBy(asOf),
                arrivals.adoptionsBy(asOf), null, standings, null);
    }

    /** The standings of some projects, in the same order, those outside the quarter's portfolio included. */
    List<StandingAssembly.Assembled> assembled(PeriodBook book, List<ProjectRow> projects, FiscalQuarter quarter) {
        LocalDate today = LocalDate.now(clock);
        Quarter known = known(book, quarter, today);
        List<ProjectRow> changed = projects.stream().filter(p -> isChanged(known, p.stamp())).toList();
        assemble(known, changed, book, quarter, today);
        return projects.stream().map(p -> known.projects.get(p.id()).assembled()).toList();
    }

    private Quarter known(PeriodBook book, FiscalQuarter quarter, LocalDate today) {
        return kept.computeIfAbsent(new Basis(quarter, today, book), basis -> new Quarter());
    }

    private static boolean isChanged(Quarter known, ProjectStamp stamp) {
        Kept last = known.projects.get(stamp.id());
        return last == null || !last.stamp().equals(stamp);
    }

    private void refresh(Quarter known, List<ProjectStamp> stamps, PeriodBook book, FiscalQuarter quarter,
            LocalDate today) {
        List<Long> changed = stamps.stream().filter(stamp -> isChanged(known, stamp)).map(ProjectStamp::id).toList();
        if (!changed.isEmpty()) {
            assemble(known, rows.projectsOf(byKey(changed)), book, quarter, today);
        }
    }

    private void assemble(Quarter known, List<ProjectRow> changed, PeriodBook book, FiscalQuarter quarter,
            LocalDate today) {
        if (!changed.isEmpty()) {
            List<Long> keys = byKey(changed.stream().map(ProjectRow::id).toList());
            StandingAssembly assembly = new StandingAssembly(book, rows.facts(keys, quarter.fiscalYear()), quarter,
                    today);
            changed.forEach(p -> known.projects.put(p.id(), new Kept(p.stamp(), assembly.assemble(p))));
        }
    }

    private static List<Long> byKey(List<Long> keys) {
        return keys.size() > MOST_BY_KEY ? null : keys;
    }
}
