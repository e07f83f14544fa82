package org.sutthang.portfolio.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartsTest {

    @Test
    void theLongestBarFillsTheRoomAndASmallOneIsStillSeen() {
        FunnelBars bars = FunnelBars.of(List.of(step(118), step(59), step(1), step(0)));
        assertThat(bars.getBars()).extracting(FunnelBars.Bar::getWidth).containsExactly("100.0%", "50.0%", "1.5%", "0.0%");
    }

    @Test
    void anEmptyFunnelHasNoBars() {
        assertThat(FunnelBars.of(List.of(step(0))).getBars().getFirst().getWidth()).isEqualTo("0.0%");
    }

    @Test
    void onlyTheNewestEightQuartersAreDrawn() {
        StatusColumns columns = StatusColumns.of(IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new StatusColumns.Quarter("q" + i, "quarter " + i, Map.of("GREEN", 1L), null)).toList());
        assertThat(columns.getColumns()).hasSize(8).first().extracting(StatusColumns.Column::getTick).isEqualTo("q2");
    }

    @Test
    void piecesStandOnOneAnotherInTheOrderOfTheStatuses() {
        StatusColumns columns = StatusColumns.of(
                List.of(new StatusColumns.Quarter("2/67", "q", Map.of("RED", 1L, "GREEN", 3L), null)));
        StatusColumns.Column column = columns.getColumns().getFirst();
        assertThat(column.getPieces()).extracting(StatusColumns.Piece::getStatus).containsExactly("GREEN", "RED");
        assertThat(column.getPieces()).extracting(StatusColumns.Piece::getY).containsExactly("22.5", "0.0");
        assertThat(column.getTotal()).isEqualTo(4);
        assertThat(column.count("AMBER")).isZero();
        assertThat(columns.getShown()).containsExactly("GREEN", "RED");
    }

    @Test
    void everyPieceLeadsToTheListOfItsStatusAndQuarter() {
        StatusColumns.Column column = StatusColumns.of(List.of(new StatusColumns.Quarter("2/67", "q",
                Map.of("NOT_REPORTED", 2L), "/portfolio?quarter=2567-2"))).getColumns().getFirst();
        assertThat(column.getPieces().getFirst().getLink()).isEqualTo("/portfolio?quarter=2567-2&status=not_reported");
        assertThat(column.link("GREEN")).isEqualTo("/portfolio?quarter=2567-2&status=green");
    }

    @Test
    void aBarThatIsComparedHasRoomForTheLongerOfBoth() {
        FunnelBars bars = FunnelBars.of(List.of(new FunnelBars.Step("s", 50, null, null, false, null, 100L)));
        assertThat(bars.getBars().getFirst().getWidth()).isEqualTo("50.0%");
        assertThat(bars.getBars().getFirst().getBeforeX()).isEqualTo("100.0%");
    }

    @Test
    void quartersWithoutProjectsAreEmptyColumns() {
        StatusColumns columns = StatusColumns.of(List.of(new StatusColumns.Quarter("2/67", "q", Map.of(), null)));
        assertThat(columns.getColumns().getFirst().getPieces()).isEmpty();
    }

    @Test
    void thePathMarksWhatIsDoneAndWhatIsNow() {
        assertThat(StageSteps.of("IMPLEMENTING", null).getSteps()).extracting(StageSteps.Step::getState)
                .containsExactly("done", "done", "now", "next", "next", "next");
    }

    @Test
    void aStoppedProjectShowsHowFarItCame() {
        StageSteps path = StageSteps.of("STOPPED", "PLANNED");
        assertThat(path.getSteps()).extracting(StageSteps.Step::getStage)
                .containsExactly("AWARDED", "PLANNED", "STOPPED", "IMPLEMENTING", "IN_USE", "BENEFIT_PROVEN", "SCALED_OUT");
        assertThat(path.getPosition()).isEqualTo(2);
        assertThat(path.isStopped()).isTrue();
    }

    @Test
    void aStoppedProjectWasAwardedHoweverFarItCame() {
        assertThat(StageSteps.of("STOPPED", null).getSteps()).extracting(StageSteps.Step::getState)
                .containsExactly("done", "stopped", "next", "next", "next", "next", "next");
    }

    private static FunnelBars.Step step(long count) {
        return new FunnelBars.Step("step", count, null, null, false);
    }
}
