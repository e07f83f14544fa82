package org.sutthang.portfolio.architecture.badhouse.period;

/** What knows no readers. */
public class PortfolioStandings {
}
