package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
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

    @Inject
    private PortfolioStandings standings;
    @Inject
    private Snapshots snapshots;
    @Inject
    private OrganisationReading organisations;

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
        List<PortfolioStanding> two = standings.series(quarter, 2).stream().map(CountedPortfolio::portfolio).toList();
        if (two.isEmpty() || !two.getLast().dates().quarter().equals(quarter)) {
            return Narrowing.of(standings.portfolio(quarter).portfolio(), own.get(), null);
        }
        return narrowed(two, two.size() - 1, own.get());
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
        return organisations.own().map(own -> CountedPortfolio.of(Narrowing.of(whole.portfolio(), own, null)))
                .orElse(whole);
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
        List<CountedPortfolio> counted = standings.series(last, quarters);
        Optional<Branch> own = organisations.own();
        if (own.isEmpty()) {
            return counted;
        }
        List<PortfolioStanding> whole = counted.stream().map(CountedPortfolio::portfolio).toList();
        List<CountedPortfolio> part = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            // Only the last is compared: the others stand beside their neighbours.
            PortfolioStanding narrowed = i == whole.size() - 1 ? narrowed(whole, i, own.get())
                    : Narrowing.of(whole.get(i), own.get(), null);
            if (!narrowed.projects().isEmpty()) {
                part.add(CountedPortfolio.of(narrowed));
            }
        }
        return part;
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

    private PortfolioStanding narrowed(List<PortfolioStanding> series, int at, Branch own) {
        PortfolioStanding whole = series.get(at);
        Optional<PortfolioStanding> neighbour = Optional.of(at).filter(i -> i > 0).map(i -> series.get(i - 1))
                .filter(p -> p.dates().quarter().equals(whole.dates().quarter().previous()));
        return Narrowing.of(whole, own, before(whole, neighbour, own));
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
