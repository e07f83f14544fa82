package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;

/**
 * The standings of the portfolio for any quarter: of a closed one from its latest snapshot, of any other from present
 * data. Everything that shows a standing asks here.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class PortfolioStandings {

    @Inject
    private Periods periods;
    @Inject
    private Snapshots snapshots;
    @Inject
    private SealedPortfolios documents;
    @Inject
    private LiveStandings live;
    @Inject
    private PortfolioRows rows;
    @Inject
    private Clock clock;

    /** The earliest day that any reading met; kept, so that no page asks the database for it alone. */
    private volatile LocalDate firstDay;

    /**
     * The portfolio of a quarter.
     *
     * @param quarter the quarter
     * @return the latest revision of a closed quarter, otherwise the provisional standing
     */
    @Transactional
    public PortfolioStanding of(FiscalQuarter quarter) {
        return new Reading().portfolio(quarter);
    }

    /**
     * The standing of one project, also of one that is not in the quarter's portfolio while the quarter is not closed.
     *
     * @param code the project's code
     * @param quarter the quarter
     * @return its standing, with the sealing it comes from
     * @throws NotFound when there is no such project, or it is not in the snapshot of a closed quarter
     */
    @Transactional
    public ProjectInQuarter of(String code, FiscalQuarter quarter) {
        PeriodBook book = periods.book();
        remember(book.firstDay());
        if (book.revision(quarter).isPresent()) {
            PortfolioStanding portfolio = sealed(quarter, book.revision(quarter).get()).portfolio();
            return new ProjectInQuarter(portfolio.project(code).orElseThrow(() -> new NotFound("project", code)), true,
                    portfolio.dates(), portfolio.round(), portfolio.sealing());
        }
        List<ProjectRow> found = rows.project(code);
        if (found.isEmpty()) {
            throw new NotFound("project", code);
        }
        StandingAssembly.Assembled assembled = live.assembled(book, found, quarter).get(0);
        return new ProjectInQuarter(assembled.standing(), assembled.inPortfolio(), book.window(quarter).dates(),
                book.round(quarter.fiscalYear()), null);
    }

    /**
     * The portfolio of a quarter for those who do not compare it: of a provisional one the quarter before is not worked out.
     *
     * @param quarter the quarter
     * @return the portfolio; a provisional one names no figures before
     */
    @Transactional
    public CountedPortfolio portfolio(FiscalQuarter quarter) {
        return new Reading().standing(quarter);
    }

    /**
     * The portfolios of any quarters, read at once: however many they are, and whether they are closed or not, it takes the
     * same few statements.
     *
     * @param quarters which
     * @return the portfolio of each; a provisional one names no figures before
     */
    @Transactional
    public Map<FiscalQuarter, CountedPortfolio> portfolios(Collection<FiscalQuarter> quarters) {
        return new Reading().standings(quarters);
    }

    /** A project in the latest sealed quarters, at most so many, oldest first; what is not sealed is left out. */
    List<ProjectInQuarter> sealedCourse(String code, int most) {
        Map<FiscalQuarter, Integer> latest = new TreeMap<>();
        snapshots.revisions().forEach(s -> latest.merge(s.quarter(), s.revision(), Math::max));
        return sealedStandings(code, latest.entrySet().stream().skip(Math.max(0, latest.size() - most)));
    }

    /** The last closed quarters as they were sealed, the earliest first. */
    @Transactional
    List<PortfolioStanding> lastSealed(int most) {
        PeriodBook book = periods.book();
        TreeMap<FiscalQuarter, Integer> closed = new TreeMap<>(book.revisions());
        return documents.all(named(closed.descendingMap().entrySet().stream().limit(most))).values().stream()
                .map(CountedPortfolio::portfolio).toList();
    }

    /** A project as it was sealed in the last closed quarters that began on or after the day it went into use. */
    ClosedRun closedRun(String code, LocalDate goliveOn) {
        PeriodBook book = periods.book();
        int wanted = book.round(running().fiscalYear()).provenQuarters();
        return new ClosedRun(wanted, sealedStandings(code, book.closedSince(goliveOn).entrySet().stream().limit(wanted)).reversed());
    }

    /** A project in sealed quarters, the earliest first. */
    private List<ProjectInQuarter> sealedStandings(String code, Stream<Map.Entry<FiscalQuarter, Integer>> revisions) {
        return documents.all(named(revisions)).values().stream().map(CountedPortfolio::portfolio)
                .flatMap(portfolio -> portfolio.project(code).stream().map(project -> new ProjectInQuarter(project, true,
                        portfolio.dates(), portfolio.round(), portfolio.sealing()))).toList();
    }

    private static Map<FiscalQuarter, Integer> named(Stream<Map.Entry<FiscalQuarter, Integer>> revisions) {
        return revisions.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return the quarter that the present day belongs to */
    public FiscalQuarter running() {
        return FiscalCalendar.THAI.quarterOf(LocalDate.now(clock));
    }

    /** @return the quarter to show first: the last one that has ended, whose figures are complete or nearly so */
    public FiscalQuarter current() {
        return running().previous();
    }

    /**
     * The earliest quarter that has anything to show, as far as quarters and projects were read.
     *
     * @return that of the first period or project; the running one where nothing was read yet
     */
    public FiscalQuarter first() {
        LocalDate first = firstDay;
        return first == null ? running() : FiscalCalendar.THAI.quarterOf(first);
    }

    private void remember(LocalDate first) {
        LocalDate known = firstDay;
        if (first != null && (known == null || first.isBefore(known))) {
            firstDay = first;
        }
    }

    /** A revision, kept in memory once it was read. */
    Optional<CountedPortfolio> revision(FiscalQuarter quarter, int revision) {
        return documents.find(quarter, revision);
    }

    private CountedPortfolio sealed(FiscalQuarter quarter, int revision) {
        return documents.all(Map.of(quarter, revision)).get(quarter);
    }

    /**
     * A quarter after those before it, the earliest first: a closed one beside the revisions that had been sealed before its
     * own, whatever was restated since; one that is not closed beside the others as they are. Quarters of the span are there
     * whether or not they are closed.
     */
    List<PortfolioStanding> course(CourseQuestion asked) {
        Reading reading = new Reading();
        FiscalQuarter quarter = asked.quarter();
        Integer own = asked.revision() == null ? reading.book.revision(quarter).orElse(null) : asked.revision();
        Map<FiscalQuarter, Integer> closed = own == null ? reading.book.revisions()
                : snapshots.sealedBefore(quarter, own);
        List<FiscalQuarter> earlier = IntStream.range(1 - CourseQuestion.QUARTERS, 0).mapToObj(quarter::plus).toList();
        FiscalQuarter begin = quarter.plus(1 - asked.span());
        Map<FiscalQuarter, CountedPortfolio> sealed = documents.all(named(closed.entrySet().stream()
                .filter(each -> earlier.contains(each.getKey()))));
        // Each is compared with the one before it, so that one is read at once with the others.
        Set<FiscalQuarter> alive = new TreeSet<>(earlier);
        alive.removeIf(each -> closed.containsKey(each) || own != null && each.compareTo(begin) < 0);
        if (own == null) {
            alive.add(quarter);
        }
        reading.standings(alive.stream().flatMap(each -> Stream.of(each, each.previous())).toList());
        PortfolioStanding last = own == null ? reading.portfolio(quarter) : revision(quarter, own)
                .orElseThrow(() -> new NotFound("revision", own)).portfolio();
        List<PortfolioStanding> course = new ArrayList<>();
        for (FiscalQuarter each : earlier) {
            if (sealed.containsKey(each)) {
                course.add(sealed.get(each).portfolio());
            } else if (each.compareTo(begin) >= 0 || own == null && reading.figures(each).projects() > 0) {
                course.add(reading.portfolio(each));
            }
        }
        course.add(last);
        return course;
    }

    /** One reading of the database: periods and projects are read once, for however many quarters. */
    private final class Reading {

        private final PeriodBook book = periods.book();
        private final Map<FiscalQuarter, CountedPortfolio> read = new TreeMap<>();
        private List<ProjectStamp> projects;
        private Arrivals arrivals;

        Reading() {
            remember(book.firstDay());
        }

        PortfolioStanding portfolio(FiscalQuarter quarter) {
            if (book.revision(quarter).isPresent()) {
                return standing(quarter).portfolio();
            }
            Figures before = standings(List.of(quarter.previous(), quarter)).get(quarter.previous()).figures();
            return standing(quarter).portfolio().comparedWith(before.projects() == 0 ? null : before);
        }

        CountedPortfolio standing(FiscalQuarter quarter) {
            CountedPortfolio known = read.get(quarter);
            return known == null ? standings(List.of(quarter)).get(quarter) : known;
        }

        Figures figures(FiscalQuarter quarter) {
            return standing(quarter).figures();
        }

        /** Those of several quarters, the earliest first: what is not kept is read for all of them at once. */
        SortedMap<FiscalQuarter, CountedPortfolio> standings(Collection<FiscalQuarter> quarters) {
            Set<FiscalQuarter> missing = new TreeSet<>(quarters);
            missing.removeAll(read.keySet());
            read.putAll(documents.all(named(book.revisions().entrySet().stream()
                    .filter(closed -> missing.contains(closed.getKey())))));
            missing.removeAll(read.keySet());
            if (!missing.isEmpty()) {
                read.putAll(alive(missing));
            }
            SortedMap<FiscalQuarter, CountedPortfolio> asked = new TreeMap<>(read);
            asked.keySet().retainAll(quarters);
            return asked;
        }

        private Map<FiscalQuarter, CountedPortfolio> alive(Set<FiscalQuarter> quarters) {
            if (projects == null) {
                projects = live.stamps();
                arrivals = rows.arrivals();
            }
            Map<FiscalQuarter, CountedPortfolio> counted = live.portfolios(book, projects, arrivals, quarters);
            if (book.firstDay() == null) {
                counted.values().forEach(each -> remember(each.firstDay()));
            }
            return counted;
        }
    }
}
