package org.sutthang.portfolio.architecture.badhouse.web;

import org.sutthang.portfolio.architecture.badhouse.period.PortfolioStandings;

/** Violates: standings are read as far as the reader may see them. */
class SeesTheWholePortfolio {

    private PortfolioStandings standings;

    String whole() {
        return standings.toString();
    }
}
