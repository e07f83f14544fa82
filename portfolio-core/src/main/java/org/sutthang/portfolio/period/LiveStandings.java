package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.LastUsed;
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
    private Assessment assessment;
    @Inject
    private Clock clock;

    private final Map<Basis, Quarter> kept = LastUsed.keeping(QUARTERS_KEPT);
    private final Lock many = new ReentrantLock();
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

    /**
     * The portfolios of several quarters as they are now, each without the quarter before: what has changed is read once for
     * all of them.
     */
    Map<FiscalQuarter, CountedPortfolio> portfolios(PeriodBook book, List<ProjectStamp> stamps, Arrivals arrivals,
            Collection<FiscalQuarter> quarters) {
        LocalDate today = LocalDate.now(clock);
        Map<FiscalQuarter, Quarter> asked = new LinkedHashMap<>();
        quarters.forEach(quarter -> asked.put(quarter, known(book, quarter, today)));
        refresh(asked, stamps, book, today);
        Map<FiscalQuarter, CountedPortfolio> portfolios = new LinkedHashMap<>();
        asked.forEach((quarter, known) -> {
            Whole whole = known.whole;
            if (whole == null || whole.stamps() != stamps || !whole.arrivals().equals(arrivals)) {
                whole = new Whole(stamps, arrivals, CountedPortfolio.of(
                        portfolio(known, stamps, arrivals, book, quarter, today)));
                known.whole = whole;
            }
            portfolios.put(quarter, whole.portfolio());
        });
        return portfolios;
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
        assemble(Map.of(quarter, known), changed, book, today);
        return projects.stream().map(p -> known.projects.get(p.id()).assembled()).toList();
    }

    private Quarter known(PeriodBook book, FiscalQuarter quarter, LocalDate today) {
        return kept.computeIfAbsent(new Basis(quarter, today, book), basis -> new Quarter());
    }

    private static boolean isChanged(Quarter known, ProjectStamp stamp) {
        Kept last = known.projects.get(stamp.id());
        return last == null || !last.stamp().equals(stamp);
    }

    /**
     * Many projects are worked out by one request alone: whoever asks meanwhile waits for it, and does not do the same again.
     * It holds nothing that another transaction waits for.
     */
    private void refresh(Map<FiscalQuarter, Quarter> asked, List<ProjectStamp> stamps, PeriodBook book, LocalDate today) {
        Set<Long> changed = changed(asked.values(), stamps);
        if (changed.size() <= MOST_BY_KEY) {
            assemble(asked, changed.isEmpty() ? List.of() : rows.projectsOf(changed), book, today);
            return;
        }
        assessment.require(asked.keySet(), changed.size() * asked.size());
        many.lock();
        try {
            Set<Long> left = changed(asked.values(), stamps);
            if (!left.isEmpty()) {
                assessment.begin(left.size() * asked.size());
                assemble(asked, rows.projectsOf(byKey(left)), book, today);
            }
        } finally {
            assessment.end();
            many.unlock();
        }
    }

    private static Set<Long> changed(Collection<Quarter> asked, List<ProjectStamp> stamps) {
        Set<Long> changed = new HashSet<>();
        for (Quarter known : asked) {
            Whole whole = known.whole;
            if (whole == null || whole.stamps() != stamps) {
                stamps.stream().filter(stamp -> isChanged(known, stamp)).map(ProjectStamp::id).forEach(changed::add);
            }
        }
        return changed;
    }

    /** Judging a project touches nothing but its own facts, so projects are judged by all processors at once. */
    private void assemble(Map<FiscalQuarter, Quarter> asked, List<ProjectRow> changed, PeriodBook book, LocalDate today) {
        if (changed.isEmpty()) {
            return;
        }
        Set<Integer> years = asked.keySet().stream().map(FiscalQuarter::fiscalYear).collect(Collectors.toSet());
        Map<Integer, FactRows> facts = rows.facts(byKey(changed.stream().map(ProjectRow::id).toList()), years);
        asked.forEach((quarter, known) -> {
            StandingAssembly assembly = new StandingAssembly(book, facts.get(quarter.fiscalYear()), quarter, today);
            changed.parallelStream().filter(p -> isChanged(known, p.stamp())).forEach(p -> {
                known.projects.put(p.id(), new Kept(p.stamp(), assembly.assemble(p)));
                assessment.oneMore();
            });
        });
    }

    private static Collection<Long> byKey(Collection<Long> keys) {
        return keys.size() > MOST_BY_KEY ? null : keys;
    }
}
