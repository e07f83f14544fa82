package org.sutthang.portfolio.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.web.faces.AskedFilters;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.faces.ReaderFormat;

/** Finds the quarter to compare with: the quarter before, or the one that the address names in {@code compare=2566-4}. */
@RequestScoped
public class Comparison {

    private PortfolioReading standings;
    private ReaderFormat format;

    /** For the container. */
    protected Comparison() {
    }

    /**
     * Compares quarters.
     *
     * @param standings the portfolios
     * @param format the reader's sentences
     */
    @Inject
    public Comparison(PortfolioReading standings, ReaderFormat format) {
        this.standings = standings;
        this.format = format;
    }

    /**
     * The quarter that has to be read beside those shown.
     *
     * @param parameter as the address has it; may be null or anything
     * @param quarter the quarter shown
     * @return the quarter that is named, where it can be compared with as far as can be told before it is read; else null
     */
    FiscalQuarter beside(String parameter, FiscalQuarter quarter) {
        return parameter == null ? null : QuarterChoice.read(parameter.strip())
                .filter(other -> !other.equals(quarter) && other.compareTo(standings.running()) <= 0).orElse(null);
    }

    /**
     * What to compare with.
     *
     * @param parameter as the address has it; null or empty for the quarter before
     * @param quarter the quarter shown
     * @param read the portfolios up to the quarter shown, at least this one, and the one {@link #beside} them
     * @return the quarter to compare with; one that cannot be is told as a problem, and the quarter before stands in for it
     */
    ComparedQuarter of(String parameter, FiscalQuarter quarter, PortfolioReading.Series read) {
        Figures before = before(read.quarters());
        if (parameter == null || parameter.isBlank()) {
            return new ComparedQuarter(before, null, null);
        }
        Optional<FiscalQuarter> named = QuarterChoice.read(parameter.strip());
        if (named.isEmpty()) {
            return problem(before, "unreadable", AskedFilters.named(parameter));
        }
        FiscalQuarter other = named.get();
        if (other.equals(quarter)) {
            return problem(before, "same", format.shortQuarter(other));
        }
        if (other.compareTo(standings.running()) > 0) {
            return problem(before, "future", format.shortQuarter(other));
        }
        CountedPortfolio counted = read.quarters().stream().filter(q -> q.figures().quarter().equals(other)).findFirst()
                .orElse(read.beside());
        if (counted.figures().projects() == 0) {
            return problem(before, "empty", format.shortQuarter(other));
        }
        // What moved since the quarter before is told against the same figures wherever it is told.
        return new ComparedQuarter(before != null && before.quarter().equals(other) ? before : counted.figures(), counted, null);
    }

    private ComparedQuarter problem(Figures before, String key, String named) {
        return new ComparedQuarter(before, null, format.text("dashboard.compare." + key, named));
    }

    /** A sealed quarter keeps the figures it was compared with; of a provisional one they are its neighbour's. */
    private static Figures before(List<CountedPortfolio> series) {
        PortfolioStanding portfolio = series.getLast().portfolio();
        if (portfolio.previous() != null || series.size() < 2) {
            return portfolio.previous();
        }
        Figures neighbour = series.get(series.size() - 2).figures();
        return neighbour.quarter().equals(portfolio.dates().quarter().previous()) ? neighbour : null;
    }
}
