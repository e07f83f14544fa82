package org.sutthang.portfolio.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * A quarter's portfolio with those of the quarters before it, as far as the reader may see them. Of a closed quarter they
 * are what had been sealed before its own revision, so that a report made of it never changes.
 *
 * @param portfolio the quarter's portfolio
 * @param earlier the portfolios before it, the earliest first, without quarters that had none
 * @param fully the codes of the projects that the reader reads in full; null for whoever reads all of them in full
 */
public record PortfolioCourse(PortfolioStanding portfolio, List<PortfolioStanding> earlier, List<String> fully) {

    /**
     * A portfolio without a past.
     *
     * @param portfolio the quarter's portfolio
     * @return the course
     */
    public static PortfolioCourse of(PortfolioStanding portfolio) {
        return new PortfolioCourse(portfolio, List.of(), null);
    }

    /** The same for a reader who sees where every project stands, and no more of most of them. */
    PortfolioCourse withheld(Predicate<ProjectStanding> inFull) {
        List<String> readable = portfolio.projects().stream().filter(inFull).map(ProjectStanding::code).toList();
        return new PortfolioCourse(withheld(portfolio, inFull),
                earlier.stream().map(p -> withheld(p, inFull)).toList(), readable);
    }

    private static PortfolioStanding withheld(PortfolioStanding portfolio, Predicate<ProjectStanding> inFull) {
        // What was written for the report of all may quote what others wrote.
        return portfolio.withProjects(portfolio.projects().stream()
                .map(p -> inFull.test(p) ? p : p.withheld()).toList()).saying(null);
    }

    /** @return all of them, the earliest first */
    public List<PortfolioStanding> all() {
        List<PortfolioStanding> all = new ArrayList<>(earlier);
        all.add(portfolio);
        return List.copyOf(all);
    }

    /**
     * The portfolio of one quarter.
     *
     * @param quarter the quarter
     * @return its portfolio, or nothing where it is not told
     */
    public Optional<PortfolioStanding> of(FiscalQuarter quarter) {
        return all().stream().filter(p -> p.dates().quarter().equals(quarter)).findFirst();
    }
}
