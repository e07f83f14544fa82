package org.sutthang.portfolio.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalCalendarTest {

    @ParameterizedTest
    @CsvSource({"2023-01-01, 2566, 2", "2023-03-31, 2566, 2", "2025-10-01, 2569, 1", "2025-12-31, 2569, 1",
        "2024-09-30, 2567, 4", "2024-02-29, 2567, 2", "2023-10-01, 2567, 1"})
    void aDateBelongsToTheQuarterOfTheYearInWhichTheFiscalYearEnds(LocalDate date, int year, int quarter) {
        assertThat(FiscalCalendar.THAI.quarterOf(date)).isEqualTo(new FiscalQuarter(year, quarter));
    }

    @Property
    void everyDateBelongsToExactlyOneQuarter(@ForAll @IntRange(min = -100_000, max = 100_000) int day,
            @ForAll Month start) {
        FiscalCalendar calendar = new FiscalCalendar(start);
        LocalDate date = LocalDate.ofEpochDay(day);
        FiscalQuarter quarter = calendar.quarterOf(date);
        assertThat(date).isBetween(calendar.firstDay(quarter), calendar.lastDay(quarter));
        assertThat(calendar.firstDay(quarter.next())).isEqualTo(calendar.lastDay(quarter).plusDays(1));
        assertThat(calendar.quarterOf(calendar.firstDay(quarter))).isEqualTo(quarter);
        assertThat(calendar.quarterOf(calendar.lastDay(quarter))).isEqualTo(quarter);
    }

    @Property
    void countingQuartersForwardAndBackEndsWhereItBegan(@ForAll @IntRange(min = 2400, max = 2700) int year,
            @ForAll @IntRange(min = 1, max = 4) int quarter, @ForAll @IntRange(min = -50, max = 50) int away) {
        FiscalQuarter here = new FiscalQuarter(year, quarter);
        assertThat(here.plus(away).plus(-away)).isEqualTo(here);
        assertThat(Integer.signum(here.plus(away).compareTo(here))).isEqualTo(Integer.signum(away));
    }
}
