package org.sutthang.portfolio.period;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A quarter's portfolio with what is counted from it, counted once for as long as the portfolio is kept in memory.
 *
 * @param portfolio the portfolio
 * @param figures its headline figures
 * @param attainment its attainment by organisation
 * @param edition the number of this very reading: whatever changes in a portfolio, the next reading has another number
 */
public record CountedPortfolio(PortfolioStanding portfolio, Figures figures, AttainmentByOrganisation attainment,
        long edition) {

    private static final AtomicLong EDITIONS = new AtomicLong();

    static CountedPortfolio of(PortfolioStanding portfolio) {
        return new CountedPortfolio(portfolio, portfolio.figures(),
                AttainmentByOrganisation.of(portfolio.projects()), EDITIONS.incrementAndGet());
    }
}
