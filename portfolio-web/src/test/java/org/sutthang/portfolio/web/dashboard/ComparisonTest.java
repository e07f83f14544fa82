package org.sutthang.portfolio.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.web.faces.ReaderFormat;

class ComparisonTest {

    private static final FiscalQuarter SHOWN = new FiscalQuarter(2569, 2);

    private final CountedPortfolio before = counted(SHOWN.previous(), 40, null);
    private final CountedPortfolio shown = counted(SHOWN, 43, null);
    private final Comparison comparison = new Comparison(new Quarters(), new Keys());

    @Test
    void withoutAChoiceTheQuarterBeforeIsComparedWith() {
        for (String nothing : new String[] {null, "", " "}) {
            ComparedQuarter compared = compared(nothing, before, shown);
            assertThat(compared.figures()).isSameAs(before.figures());
            assertThat(compared.chosen()).isFalse();
            assertThat(compared.problem()).isNull();
        }
    }

    @Test
    void aSealedQuarterIsComparedWithTheFiguresItWasSealedWith() {
        Figures told = figures(SHOWN.previous(), 39);
        CountedPortfolio closed = counted(SHOWN, 43, told);

        assertThat(compared(null, before, closed).figures()).isSameAs(told);
        assertThat(compared("2569-1", before, closed).figures()).isSameAs(told);
    }

    @Test
    void aGapBeforeTheQuarterIsNotComparedWith() {
        CountedPortfolio older = counted(SHOWN.plus(-3), 20, null);

        assertThat(compared(null, older, shown).figures()).isNull();
        assertThat(compared(null, shown).figures()).isNull();
    }

    @Test
    void anyQuarterWithProjectsCanBeChosenInTheSeriesBeforeItAndAfterIt() {
        assertThat(compared("2569-1", before, shown).counted()).isSameAs(before);
        assertThat(compared("2566-4", before, shown).figures().projects()).isEqualTo(7);
        assertThat(compared("2569-3", before, shown).quarter()).isEqualTo(new FiscalQuarter(2569, 3));
    }

    @ParameterizedTest
    @CsvSource({"2569-2, same", "2570-1, future", "2560-1, empty", "last year, unreadable", "2569-5, unreadable"})
    void whatCannotBeComparedIsToldAndTheQuarterBeforeStandsIn(String parameter, String problem) {
        ComparedQuarter compared = compared(parameter, before, shown);

        assertThat(compared.problem()).startsWith("dashboard.compare." + problem);
        assertThat(compared.chosen()).isFalse();
        assertThat(compared.figures()).isSameAs(before.figures());
        assertThat(compared.edition()).isZero();
    }

    @Test
    void whatWasTypedIsNamedButNotAtAnyLength() {
        assertThat(compared("x".repeat(500), before, shown).problem().length()).isLessThan(80);
    }

    private ComparedQuarter compared(String parameter, CountedPortfolio... series) {
        FiscalQuarter beside = comparison.beside(parameter, SHOWN);
        return comparison.of(parameter, SHOWN, new PortfolioReading.Series(List.of(series), beside == null ? null
                : counted(beside, beside.fiscalYear() < 2566 ? 0 : 7, null)));
    }

    /** The running quarter is the third of 2569. */
    private static final class Quarters extends PortfolioReading {

        @Override
        public FiscalQuarter running() {
            return new FiscalQuarter(2569, 3);
        }
    }

    /** Says which sentence it is, and of what. */
    private static final class Keys extends ReaderFormat {

        @Override
        public String text(String key, Object... args) {
            return key + " " + List.of(args);
        }
    }

    private static CountedPortfolio counted(FiscalQuarter quarter, int projects, Figures previous) {
        PortfolioStanding portfolio = new PortfolioStanding(FiscalCalendar.THAI.datesOf(quarter), null, null, 1, null, 0, 0, 0,
                previous, List.of(), null);
        return new CountedPortfolio(portfolio, figures(quarter, projects), null, null, projects);
    }

    private static Figures figures(FiscalQuarter quarter, int projects) {
        return new Figures(quarter, null, 0, 0, projects, Map.of(), Map.of(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, 0, 0,
                Map.of());
    }
}
