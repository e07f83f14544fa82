package org.sutthang.portfolio.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.standing.MilestoneStanding;

class MilestoneDueTest {

    private static final QuarterDates SHOWN = FiscalCalendar.THAI.datesOf(new FiscalQuarter(2567, 2));

    private static List<MilestoneDue> of(String baseline, boolean reached, long overdue, boolean waived) {
        MilestoneStanding milestone = new MilestoneStanding("M1", "หนึ่ง", null, BigDecimal.TEN, LocalDate.parse(baseline), null, null,
                reached ? LocalDate.parse(baseline) : null, BigDecimal.ZERO, reached, overdue, null, null, waived);
        return Arrays.stream(MilestoneDue.values()).filter(due -> due.holds(milestone, SHOWN)).toList();
    }

    @Test
    void theFirstAndTheLastDayBelongToTheQuarter() {
        assertThat(of("2024-01-01", false, 0, false)).containsExactly(MilestoneDue.QUARTER);
        assertThat(of("2024-03-31", false, 0, false)).containsExactly(MilestoneDue.QUARTER);
        assertThat(of("2024-04-01", false, 0, false)).containsExactly(MilestoneDue.NEXT);
        assertThat(of("2024-06-30", false, 0, false)).containsExactly(MilestoneDue.NEXT);
        assertThat(of("2024-07-01", false, 0, false)).isEmpty();
    }

    @Test
    void whatIsReachedOrWaivedIsNotDueAnyMore() {
        assertThat(of("2024-02-01", true, 0, false)).containsExactly(MilestoneDue.REACHED);
        assertThat(of("2024-02-01", false, 30, true)).containsExactly(MilestoneDue.WAIVED);
        assertThat(of("2023-12-01", false, 30, false)).containsExactly(MilestoneDue.OVERDUE);
    }
}
