package org.sutthang.portfolio.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineScaleTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

    @Test
    void theScaleRunsOverWholeMonths() {
        TimelineScale scale = TimelineScale.of(List.of(entry(LocalDate.of(2024, 1, 15), null, null, 0)), null, AS_OF);
        assertThat(scale.getTicks()).extracting(TimelineScale.Tick::getX).containsExactly("0.00%", "34.07%", "65.93%");
        assertThat(scale.getAsOfX()).isEqualTo("98.90%");
    }

    @Test
    void aLongProjectNamesFewerMonths() {
        TimelineScale scale = TimelineScale.of(
                List.of(entry(LocalDate.of(2022, 1, 15), null, null, 0), entry(LocalDate.of(2026, 1, 15), null, null, 0)), null, AS_OF);
        assertThat(scale.getTicks()).hasSizeLessThanOrEqualTo(8).allMatch(TimelineScale.Tick::isYearNamed);
    }

    @Test
    void noMonthIsNamedWhereItsNameWouldNotFit() {
        for (int months = 1; months < 80; months++) {
            TimelineScale scale = TimelineScale.of(
                    List.of(entry(LocalDate.of(2024, 1, 15).plusMonths(months), null, null, 0)), LocalDate.of(2024, 1, 1), AS_OF);
            assertThat(scale.getTicks().stream().skip(1).map(TimelineScale.Tick::getX).map(x -> x.replace("%", ""))
                    .map(Double::valueOf)).as("%d months", months).allMatch(x -> x <= 86);
            assertThat(scale.getTicks()).as("%d months", months).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void aLateMilestoneSlipsToTheRightOfItsPlan() {
        TimelineScale.Row row = TimelineScale.of(
                List.of(entry(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1), null, 31)), null, AS_OF).getRows().getFirst();
        assertThat(row.getSlipX()).isEqualTo(row.getBaselineX());
        assertThat(row.getSlipKind()).isEqualTo("late");
        assertThat(row.getSlipLength()).isEqualTo(31);
    }

    @Test
    void anEarlyMilestoneSlipsToTheLeft() {
        TimelineScale.Row row = TimelineScale.of(
                List.of(entry(LocalDate.of(2024, 2, 1), null, LocalDate.of(2024, 1, 22), -10)), null, AS_OF).getRows().getFirst();
        assertThat(row.getSlipX()).isEqualTo(row.getEndX());
        assertThat(row.getSlipKind()).isEqualTo("early");
        assertThat(row.getState()).isEqualTo("done");
    }

    @Test
    void withoutForecastAndActualThereIsNoSlip() {
        TimelineScale.Row row =
                TimelineScale.of(List.of(entry(LocalDate.of(2024, 2, 1), null, null, null)), null, AS_OF).getRows().getFirst();
        assertThat(row.getSlipX()).isNull();
        assertThat(row.getSlipKind()).isEqualTo("none");
        assertThat(row.getEndX()).isNull();
    }

    @Test
    void aRebaselinedMilestoneSlipsAgainstItsFirstPlanToo() {
        TimelineScale.Row row = TimelineScale.of(List.of(new TimelineScale.Entry("M1", "title", LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 20), null, 0, -10L, null, false)), null, AS_OF)
                .getRows().getFirst();
        assertThat(row.getSlipKind()).isEqualTo("early");
        assertThat(row.getFirstSlipKind()).isEqualTo("late");
        assertThat(row.getFirstSlipLength()).isEqualTo(50);
    }

    @Test
    void aMilestoneThatKeptItsFirstPlanSaysItsSlipOnce() {
        TimelineScale.Row row = TimelineScale.of(
                List.of(entry(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1), null, 31)), null, AS_OF).getRows().getFirst();
        assertThat(row.getFirstSlipKind()).isEqualTo("none");
        assertThat(row.getFirstSlipLength()).isNull();
    }

    @Test
    void aProjectWithoutMilestonesHasAScaleOfItsAsOfMonth() {
        assertThat(TimelineScale.of(List.of(), null, AS_OF).getTicks()).hasSize(1);
    }

    @Test
    void whatWasReachedAfterTheAsOfDayIsNotDoneYet() {
        TimelineScale.Row row = TimelineScale.of(
                List.of(entry(LocalDate.of(2024, 3, 1), null, LocalDate.of(2024, 4, 5), 35)), null, AS_OF).getRows().getFirst();
        assertThat(row.getState()).isEqualTo("open");
    }

    private static TimelineScale.Entry entry(LocalDate baseline, LocalDate forecast, LocalDate actual, Integer slip) {
        return new TimelineScale.Entry("M1", "title", baseline, baseline, forecast, actual, 0,
                slip == null ? null : Long.valueOf(slip), null, false);
    }
}
