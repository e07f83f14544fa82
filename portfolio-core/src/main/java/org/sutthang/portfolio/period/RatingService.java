package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationReading;

/** Where ratings differ from what the rules come to, and how ratings of the past compare with what came. */
@ApplicationScoped
@Requires(Permission.READ_EVERYTHING)
public class RatingService {

    /** Two years of closed quarters: older ratings say little about how somebody rates today. */
    private static final int QUARTERS_LOOKED_BACK = 9;

    @Inject
    private PortfolioStandings standings;
    @Inject
    private OrganisationReading organisations;

    /**
     * The ratings of a quarter that differ.
     *
     * @param quarter the quarter
     * @param rated how many projects anybody has rated
     * @param divergences the projects in which ratings differ, in the order of their codes
     * @param records how past ratings of owners compare with what came
     * @param portfolio the quarter they belong to
     */
    public record Ratings(FiscalQuarter quarter, int rated, List<Divergence> divergences, List<RatingRecord> records,
            PortfolioStanding portfolio) {
    }

    /**
     * Reads the ratings within the reader's reach.
     *
     * @param quarter the quarter
     * @return what differs, and the records of the owners
     */
    @Transactional
    public Ratings of(FiscalQuarter quarter) {
        Optional<Branch> own = organisations.own();
        PortfolioStanding portfolio = standings.portfolio(quarter).portfolio();
        List<ProjectStanding> projects = within(portfolio, own);
        int rated = (int) projects.stream().filter(p -> p.update().ownerRating() != null
                || p.update().monitorRating() != null).count();
        List<PortfolioStanding> sealed = standings.lastSealed(QUARTERS_LOOKED_BACK).stream()
                .map(p -> p.narrowedTo(within(p, own))).toList();
        return new Ratings(quarter, rated, projects.stream().map(Divergence::of).flatMap(Optional::stream).toList(),
                RatingRecord.of(sealed), portfolio);
    }

    private static List<ProjectStanding> within(PortfolioStanding portfolio, Optional<Branch> own) {
        return own.isEmpty() ? portfolio.projects() : portfolio.projects().stream()
                .filter(p -> Narrowing.covers(own.get(), p)).toList();
    }
}
