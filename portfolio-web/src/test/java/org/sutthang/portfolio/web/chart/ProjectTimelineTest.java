package org.sutthang.portfolio.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.web.chart.ProjectTimeline.Entry;
import org.sutthang.portfolio.web.chart.ProjectTimeline.Mark;
import org.sutthang.portfolio.web.chart.ProjectTimeline.Row;

class ProjectTimelineTest {

    private static final LocalDate AS_OF = LocalDate.parse("2024-03-31");
    private static final FiscalQuarter SHOWN = new FiscalQuarter(2567, 2);

    private static Entry entry(String start, String end, Mark... marks) {
        return new Entry("x", "/", "GREEN", start == null ? null : LocalDate.parse(start), end == null ? null : LocalDate.parse(end), List.of(marks));
    }

    @Test
    void theYearsOfAllProjectsMakeTheScaleOfEachPage() {
        Entry first = entry("2023-10-01", "2024-09-30");
        Entry other = entry("2021-10-01", "2025-09-30");
        ProjectTimeline scale = ProjectTimeline.ofYears(Stream.of(first, other), List.of(first), AS_OF);

        assertThat(scale.getTicks()).extracting(t -> t.quarter().fiscalYear()).containsExactly(2565, 2566, 2567, 2568);
        assertThat(scale.getRows()).singleElement().extracting(Row::x).isEqualTo("49.97%");
        assertThat(scale.getAsOfX()).isNotNull();
    }

    @Test
    void aBarIsCutAtTheEdgesOfTheQuartersShownAndWhatLiesOutsideIsSaidToDoSo() {
        ProjectTimeline scale = ProjectTimeline.ofQuarters(SHOWN, List.of(entry("2020-01-01", "2030-01-01"),
                entry("2020-01-01", "2020-12-31"), entry("2029-01-01", null), entry(null, null)), AS_OF);

        assertThat(scale.getTicks()).hasSize(8).first().extracting(ProjectTimeline.Tick::quarter).isEqualTo(new FiscalQuarter(2566, 4));
        assertThat(scale.getRows().getFirst()).extracting(Row::x, Row::width).containsExactly("0.00%", "100.00%");
        assertThat(scale.getRows()).extracting(Row::outside).containsExactly(null, "before", "after", "unknown");
    }

    @Test
    void withoutDatesOfItsOwnAProjectSpansItsMilestones() {
        Row row = ProjectTimeline.ofQuarters(SHOWN, List.of(entry(null, null, new Mark("m", LocalDate.parse("2024-01-01"), "done"),
                new Mark("n", LocalDate.parse("2024-06-30"), "open"))), AS_OF).getRows().getFirst();

        assertThat(row.outside()).isNull();
        assertThat(row.marks()).hasSize(2);
        assertThat(row.getReached()).isEqualTo(1);
        assertThat(row.getTotal()).isEqualTo(2);
    }

    @Test
    void noProjectAtAllStillHasAScale() {
        assertThat(ProjectTimeline.ofYears(Stream.of(), List.of(), AS_OF).getTicks()).hasSize(1);
    }
}
