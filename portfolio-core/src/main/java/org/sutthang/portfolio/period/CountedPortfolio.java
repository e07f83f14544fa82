package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A quarter's portfolio with what is counted from it, counted once for as long as the portfolio is kept in memory.
 *
 * @param portfolio the portfolio
 * @param figures its headline figures
 * @param attainment its attainment by organisation
 * @param firstDay the first day on which one of its projects began; null where no project names a day
 * @param edition the number of this very reading: whatever changes in a portfolio, the next reading has another number
 */
public record CountedPortfolio(PortfolioStanding portfolio, Figures figures, AttainmentByOrganisation attainment,
        LocalDate firstDay, long edition) {

    private static final AtomicLong EDITIONS = new AtomicLong();

    static CountedPortfolio of(PortfolioStanding portfolio) {
        return new CountedPortfolio(portfolio, portfolio.figures(),
                AttainmentByOrganisation.of(portfolio.projects()), firstDay(portfolio), EDITIONS.incrementAndGet());
    }

    private static LocalDate firstDay(PortfolioStanding portfolio) {
        return portfolio.projects().stream().map(p -> p.startOn() == null ? p.awardedOn() : p.startOn())
                .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
