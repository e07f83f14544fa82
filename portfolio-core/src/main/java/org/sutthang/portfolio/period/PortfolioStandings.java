package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final int SNAPSHOTS_KEPT = 16;

    @Inject
    private Periods periods;
    @Inject
    private Snapshots snapshots;
    @Inject
    private LiveStandings live;
    @Inject
    private PortfolioRows rows;
    @Inject
    private Clock clock;

    private final Map<SnapshotKey, CountedPortfolio> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<SnapshotKey, CountedPortfolio> eldest) {
                    return size() > SNAPSHOTS_KEPT;
                }
            });

    /** The earliest day that any reading met; kept, so that no page asks the database for it alone. */
    private volatile LocalDate firstDay;

    /** A revision never changes, so it can be kept in memory under its name. */
    private record SnapshotKey(FiscalQuarter quarter, int revision) {
    }

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
     * The portfolios of successive quarters, read at once.
     *
     * @param last the last of them
     * @param quarters how many
     * @return the portfolios, the earliest first, without quarters that had none; a provisional one names no figures before,
     *     for they are those of its neighbour
     */
    @Transactional
    public List<CountedPortfolio> series(FiscalQuarter last, int quarters) {
        Reading reading = new Reading();
        List<CountedPortfolio> series = new ArrayList<>();
        for (int back = quarters - 1; back >= 0; back--) {
            CountedPortfolio portfolio = reading.standing(last.plus(-back));
            if (portfolio.figures().projects() > 0) {
                series.add(portfolio);
            }
        }
        return series;
    }

    /** A project in the latest sealed quarters, at most so many, oldest first; what is not sealed is left out. */
    List<ProjectInQuarter> sealedCourse(String code, int most) {
        Map<FiscalQuarter, Integer> latest = new TreeMap<>();
        snapshots.revisions().forEach(s -> latest.merge(s.quarter(), s.revision(), Math::max));
        return latest.entrySet().stream().skip(Math.max(0, latest.size() - most))
                .flatMap(s -> sealedStanding(code, s.getKey(), s.getValue())).toList();
    }

    /** The last closed quarters as they were sealed, the earliest first. */
    @Transactional
    List<PortfolioStanding> lastSealed(int most) {
        PeriodBook book = periods.book();
        TreeMap<FiscalQuarter, Integer> closed = new TreeMap<>(book.revisions());
        return closed.descendingMap().entrySet().stream().limit(most).sorted(Map.Entry.comparingByKey())
                .map(entry -> sealed(entry.getKey(), entry.getValue()).portfolio()).toList();
    }

    /** A project as it was sealed in the last closed quarters that began on or after the day it went into use. */
    ClosedRun closedRun(String code, LocalDate goliveOn) {
        PeriodBook book = periods.book();
        int wanted = book.round(running().fiscalYear()).provenQuarters();
        return new ClosedRun(wanted, book.closedSince(goliveOn).entrySet().stream().limit(wanted)
                .flatMap(closed -> sealedStanding(code, closed.getKey(), closed.getValue())).toList());
    }

    private Stream<ProjectInQuarter> sealedStanding(String code, FiscalQuarter quarter, int revision) {
        PortfolioStanding portfolio = sealed(quarter, revision).portfolio();
        return portfolio.project(code).stream().map(project -> new ProjectInQuarter(project, true, portfolio.dates(),
                portfolio.round(), portfolio.sealing()));
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
        SnapshotKey key = new SnapshotKey(quarter, revision);
        Optional<CountedPortfolio> known = Optional.ofNullable(kept.get(key));
        if (known.isEmpty()) {
            known = snapshots.find(quarter, revision).map(SealedDocument::portfolio).map(CountedPortfolio::of);
            known.ifPresent(found -> kept.put(key, found));
        }
        return known;
    }

    private CountedPortfolio sealed(FiscalQuarter quarter, int revision) {
        return revision(quarter, revision).orElseThrow(() -> new NotFound("snapshot", quarter));
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
        PortfolioStanding last = own == null ? reading.portfolio(quarter) : revision(quarter, own)
                .orElseThrow(() -> new NotFound("revision", own)).portfolio();
        Map<FiscalQuarter, Integer> closed = own == null ? reading.book.revisions()
                : snapshots.sealedBefore(quarter, own);
        List<PortfolioStanding> course = new ArrayList<>();
        for (int back = CourseQuestion.QUARTERS - 1; back > 0; back--) {
            FiscalQuarter each = quarter.plus(-back);
            if (closed.containsKey(each)) {
                course.add(sealed(each, closed.get(each)).portfolio());
            } else if (back < asked.span() || own == null && reading.figures(each).projects() > 0) {
                course.add(reading.portfolio(each));
            }
        }
        course.add(last);
        return course;
    }

    /** One reading of the database: periods and projects are read once, for however many quarters. */
    private final class Reading {

        private final PeriodBook book = periods.book();
        private List<ProjectStamp> projects;
        private Arrivals arrivals;

        Reading() {
            remember(book.firstDay());
        }

        PortfolioStanding portfolio(FiscalQuarter quarter) {
            Optional<Integer> revision = book.revision(quarter);
            if (revision.isPresent()) {
                return sealed(quarter, revision.get()).portfolio();
            }
            Figures before = figures(quarter.previous());
            return alive(quarter).portfolio().comparedWith(before.projects() == 0 ? null : before);
        }

        CountedPortfolio standing(FiscalQuarter quarter) {
            return book.revision(quarter).map(revision -> sealed(quarter, revision)).orElseGet(() -> alive(quarter));
        }

        Figures figures(FiscalQuarter quarter) {
            return standing(quarter).figures();
        }

        private CountedPortfolio alive(FiscalQuarter quarter) {
            if (projects == null) {
                projects = live.stamps();
                arrivals = rows.arrivals();
            }
            CountedPortfolio counted = live.portfolio(book, projects, arrivals, quarter);
            if (book.firstDay() == null) {
                remember(counted.firstDay());
            }
            return counted;
        }
    }
}
