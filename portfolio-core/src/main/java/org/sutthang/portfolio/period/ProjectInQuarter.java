package org.sutthang.portfolio.period;

import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.round.RoundRules;

/**
 * One project's standing for a quarter, and where it comes from.
 *
 * @param project the project with its standing
 * @param inPortfolio whether the project is in the quarter's portfolio
 * @param dates the quarter with its dates
 * @param round thresholds, scale and points
 * @param sealing the snapshot it comes from, or null while provisional
 */
public record ProjectInQuarter(ProjectStanding project, boolean inPortfolio, QuarterDates dates, RoundRules round,
        PortfolioStanding.Sealing sealing) {
}
