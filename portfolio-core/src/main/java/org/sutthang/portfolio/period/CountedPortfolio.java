package org.sutthang.portfolio.period;

/**
 * A quarter's portfolio with what is counted from it, counted once for as long as the portfolio is kept in memory.
 *
 * @param portfolio the portfolio
 * @param figures its headline figures
 * @param attainment its attainment by organisation
 */
public record CountedPortfolio(PortfolioStanding portfolio, Figures figures, AttainmentByOrganisation attainment) {

    static CountedPortfolio of(PortfolioStanding portfolio) {
        return new CountedPortfolio(portfolio, portfolio.figures(),
                AttainmentByOrganisation.of(portfolio.projects()));
    }
}
