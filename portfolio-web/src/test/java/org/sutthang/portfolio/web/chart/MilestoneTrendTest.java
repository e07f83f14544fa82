package org.sutthang.portfolio.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestoneTrendTest {

    private static final List<LocalDate> REPORTED =
            List.of(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 6, 30), LocalDate.of(2025, 9, 30));

    @Test
    void aPromiseThatIsKeptIsALevelLineAndASlipRises() {
        MilestoneTrend trend = MilestoneTrend.of(REPORTED, List.of(
                course("2025-12-01", "2025-12-01", "2025-12-01"), course("2025-09-01", "2025-10-15", "2025-12-20")));
        assertThat(trend.getLines().get(0).strokes()).allMatch(s -> s.y1().equals(s.y2()));
        assertThat(trend.getLines().get(1).strokes())
                .allMatch(s -> Double.parseDouble(s.y2()) < Double.parseDouble(s.y1()));
        assertThat(trend.isDrawn()).isTrue();
    }

    @Test
    void aQuarterWithoutAForecastLeavesAGap() {
        MilestoneTrend.Line line = MilestoneTrend.of(REPORTED, List.of(course("2025-12-01", null, "2025-12-01")))
                .getLines().get(0);
        assertThat(line.points()).hasSize(2);
        assertThat(line.strokes()).isEmpty();
        assertThat(line.last().x()).isEqualTo("94.00%");
    }

    @Test
    void aMilestoneDueOnItsReportingDateLiesOnTheDiagonal() {
        MilestoneTrend trend = MilestoneTrend.of(REPORTED, List.of(course(null, null, "2025-09-30")));
        MilestoneTrend.Point point = trend.getLines().get(0).last();
        assertThat(point.y()).isEqualTo(trend.getToday().y2());
        assertThat(point.x()).isEqualTo(trend.getToday().x2());
    }

    @Test
    void linesThatEndInOnePlaceShareOneLabel() {
        MilestoneTrend trend = MilestoneTrend.of(REPORTED, List.of(course("2025-12-01", "2025-12-01", "2026-01-01"),
                course("2025-09-01", "2025-09-01", "2025-09-01"), course("2025-10-01", "2025-12-01", "2026-01-02")));
        assertThat(trend.getLines()).extracting(MilestoneTrend.Line::label).containsExactly("1, 3", "2", null);
    }

    @Test
    void oneReportIsNoTrend() {
        assertThat(MilestoneTrend.of(REPORTED.subList(0, 1), List.of(new MilestoneTrend.Course("ก",
                List.of(REPORTED.get(1)), List.of(false)))).isDrawn()).isFalse();
    }

    private static MilestoneTrend.Course course(String... dates) {
        return new MilestoneTrend.Course("ขั้นตอน", Arrays.stream(dates).map(d -> d == null ? null : LocalDate.parse(d))
                .toList(), Arrays.stream(dates).map(d -> false).toList());
    }
}
