package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.LastUsed;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationReading;

/**
 * The standings as far as the acting user may see them: of the whole portfolio, or of what the organisation that the user is
 * bound to and those below it deliver. Pages, interfaces and reports ask here and never {@link PortfolioStandings}, which
 * knows no readers. Rule: who may do what.
 */
@ApplicationScoped
@Requires(Permission.READ_STANDINGS)
public class PortfolioReading {

    private static final int PARTS_KEPT = 64;

    @Inject
    private PortfolioStandings standings;
    @Inject
    private Snapshots snapshots;
    @Inject
    private OrganisationReading organisations;

    /** A part has an edition of its own, the same for as long as the whole and the branch are the same. */
    private final Map<Part, CountedPortfolio> kept = LastUsed.keeping(PARTS_KEPT);

    /**
     * What a part was made of.
     *
     * @param edition of the whole
     * @param against the edition of the quarter before that it is compared with; 0 where it is not compared
     * @param own the branch
     */
    private record Part(long edition, long against, Branch own) {
    }

    /**
     * The portfolio of a quarter, compared with the quarter before.
     *
     * @param quarter the quarter
     * @return the latest revision of a closed quarter, otherwise the provisional standing
     */
    @Transactional
    public PortfolioStanding of(FiscalQuarter quarter) {
        Optional<Branch> own = organisations.own();
        if (own.isEmpty()) {
            return standings.of(quarter);
        }
        Map<FiscalQuarter, CountedPortfolio> two = standings.portfolios(List.of(quarter.previous(), quarter));
        if (two.get(quarter).figures().projects() == 0) {
            return part(two.get(quarter), own.get()).portfolio();
        }
        return compared(two.values().stream().filter(q -> q.figures().projects() > 0).toList(), own.get()).portfolio();
    }

    /**
     * A revision of a closed quarter, the latest or an earlier one.
     *
     * @param quarter the quarter
     * @param revision its number
     * @return the portfolio as it was sealed
     * @throws NotFound when the quarter has no such revision
     */
    @Transactional
    public PortfolioStanding of(FiscalQuarter quarter, int revision) {
        PortfolioStanding whole = sealed(quarter, revision).orElseThrow(() -> new NotFound("revision", revision));
        return organisations.own()
                .map(own -> Narrowing.of(whole, own, before(whole, Optional.empty(), own))).orElse(whole);
    }

    /**
     * The standing of one project, also of one that is not in the quarter's portfolio while the quarter is not closed.
     *
     * @param code the project's code
     * @param quarter the quarter
     * @return its standing, with the sealing it comes from
     * @throws NotFound when there is no such project, or it is not in the snapshot of a closed quarter
     * @throws AccessDenied when an organisation delivers it that is beyond the reader's own
     */
    @Transactional
    public ProjectInQuarter of(String code, FiscalQuarter quarter) {
        ProjectInQuarter found = standings.of(code, quarter);
        if (organisations.own().filter(own -> !Narrowing.covers(own, found.project())).isPresent()) {
            throw new AccessDenied("outOfReach", code);
        }
        return found;
    }

    /**
     * The portfolio of a quarter for those who do not compare it.
     *
     * @param quarter the quarter
     * @return the portfolio; a provisional one, or a part, names no figures before
     */
    @Transactional
    public CountedPortfolio portfolio(FiscalQuarter quarter) {
        CountedPortfolio whole = standings.portfolio(quarter);
        return organisations.own().map(own -> part(whole, own)).orElse(whole);
    }

    /**
     * The portfolios of successive quarters, read at once.
     *
     * @param last the last of them
     * @param quarters how many
     * @return the portfolios, the earliest first, without quarters that had none; a provisional one of the whole names no
     *     figures before, for they are those of its neighbour
     */
    @Transactional
    public List<CountedPortfolio> series(FiscalQuarter last, int quarters) {
        return series(last, quarters, null).quarters();
    }

    /**
     * Successive quarters, and another one.
     *
     * @param quarters the portfolios, the earliest first, without quarters that had none
     * @param beside the portfolio of the other quarter, null where none was asked for
     */
    public record Series(List<CountedPortfolio> quarters, CountedPortfolio beside) {
    }

    /**
     * The portfolios of successive quarters and of one that they may be compared with, read at once.
     *
     * @param last the last of them
     * @param quarters how many
     * @param beside any quarter, or null
     * @return the portfolios
     */
    @Transactional
    public Series series(FiscalQuarter last, int quarters, FiscalQuarter beside) {
        List<FiscalQuarter> successive = IntStream.rangeClosed(1 - quarters, 0).mapToObj(last::plus).toList();
        Map<FiscalQuarter, CountedPortfolio> read = standings.portfolios(
                Stream.concat(successive.stream(), Stream.ofNullable(beside)).toList());
        List<CountedPortfolio> whole = successive.stream().map(read::get).filter(q -> q.figures().projects() > 0).toList();
        Optional<Branch> own = organisations.own();
        CountedPortfolio other = beside == null ? null : own.map(branch -> part(read.get(beside), branch)).orElse(read.get(beside));
        return new Series(own.isEmpty() || whole.isEmpty() ? whole : parts(whole, own.get()), other);
    }

    /** Only the last is compared: the others stand beside their neighbours. */
    private List<CountedPortfolio> parts(List<CountedPortfolio> whole, Branch own) {
        List<CountedPortfolio> parts = new ArrayList<>();
        whole.subList(0, whole.size() - 1).forEach(q -> parts.add(part(q, own)));
        parts.add(compared(whole, own));
        parts.removeIf(q -> q.figures().projects() == 0);
        return parts;
    }

    /**
     * The portfolios of any quarters for those who compare them themselves, read at once: it takes the same few statements
     * however many they are.
     *
     * @param quarters which
     * @return the portfolio of each; a provisional one, or a part, names no figures before
     */
    @Transactional
    public Map<FiscalQuarter, CountedPortfolio> portfolios(Collection<FiscalQuarter> quarters) {
        Map<FiscalQuarter, CountedPortfolio> read = new TreeMap<>(standings.portfolios(quarters));
        organisations.own().ifPresent(own -> read.replaceAll((quarter, whole) -> part(whole, own)));
        return read;
    }

    /**
     * A project in the latest sealed quarters; what is not sealed is left out.
     *
     * @param code the project's code
     * @param most how many quarters at most
     * @return its sealed standings, oldest first
     */
    @Transactional
    public List<ProjectInQuarter> sealedCourse(String code, int most) {
        List<ProjectInQuarter> course = standings.sealedCourse(code, most);
        return organisations.own().map(own -> course.stream().filter(s -> Narrowing.covers(own, s.project())).toList())
                .orElse(course);
    }

    /** @return the quarter that the present day belongs to */
    public FiscalQuarter running() {
        return standings.running();
    }

    /** @return the earliest quarter that has anything to show, as far as quarters and projects were read */
    public FiscalQuarter first() {
        return standings.first();
    }

    /** @return the quarter to show first: the last one that has ended, whose figures are complete or nearly so */
    public FiscalQuarter current() {
        return standings.current();
    }

    private CountedPortfolio part(CountedPortfolio whole, Branch own) {
        return kept(new Part(whole.edition(), 0, own), () -> Narrowing.of(whole.portfolio(), own, null));
    }

    /** The last of a series, compared with the same part in the quarter before. */
    private CountedPortfolio compared(List<CountedPortfolio> series, Branch own) {
        CountedPortfolio whole = series.getLast();
        Optional<CountedPortfolio> neighbour = series.size() < 2 ? Optional.empty() : Optional.of(series.get(series.size() - 2))
                .filter(n -> n.figures().quarter().equals(whole.figures().quarter().previous()));
        long against = neighbour.map(CountedPortfolio::edition).orElse(-1L);
        return kept(new Part(whole.edition(), against, own), () -> Narrowing.of(whole.portfolio(), own,
                before(whole.portfolio(), neighbour.map(CountedPortfolio::portfolio), own)));
    }

    private CountedPortfolio kept(Part name, Supplier<PortfolioStanding> narrowed) {
        CountedPortfolio known = kept.get(name);
        if (known == null) {
            known = CountedPortfolio.of(narrowed.get());
            kept.put(name, known);
        }
        return known;
    }

    /**
     * The figures of the same part in the quarter before. A sealed quarter is compared with the very revision that it was
     * sealed with; where that quarter was not closed, nobody can tell any more which part was whose.
     */
    private Figures before(PortfolioStanding whole, Optional<PortfolioStanding> neighbour, Branch own) {
        Optional<PortfolioStanding> then = neighbour;
        if (!whole.provisional()) {
            Integer revision = whole.previous() == null ? null : whole.previous().revision();
            then = revision == null ? Optional.empty() : neighbour
                    .filter(n -> !n.provisional() && n.sealing().revision() == revision)
                    .or(() -> sealed(whole.previous().quarter(), revision));
        }
        return then.map(p -> Narrowing.of(p, own, null).figures()).filter(f -> f.projects() > 0).orElse(null);
    }

    private Optional<PortfolioStanding> sealed(FiscalQuarter quarter, int revision) {
        return snapshots.find(quarter, revision).map(SealedDocument::portfolio);
    }
}
