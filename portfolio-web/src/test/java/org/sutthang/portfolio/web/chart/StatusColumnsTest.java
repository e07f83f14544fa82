package org.sutthang.portfolio.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatusColumnsTest {

    private static final StatusColumns.Quarter BUSY = quarter("2/67", Map.of("GREEN", 30L, "AMBER", 12L, "RED", 7L));
    private static final StatusColumns.Quarter CALM = quarter("3/67", Map.of("GREEN", 24L));

    @Test
    void theHighestColumnReachesTheTopOnADeskAndOnAWall() {
        assertThat(topOfFirst(StatusColumns.of(List.of(BUSY, CALM)))).isEqualTo("0.0");
        assertThat(topOfFirst(StatusColumns.onWall(List.of(BUSY, CALM)))).isEqualTo("0.0");
    }

    @Test
    void onAWallAColumnSaysFiguresForWhichADeskHasNoRoom() {
        assertThat(figuresOfFirst(StatusColumns.of(List.of(BUSY)))).containsExactly(30L, 12L);
        assertThat(figuresOfFirst(StatusColumns.onWall(List.of(BUSY)))).containsExactly(30L, 12L, 7L);
    }

    @Test
    void theNewestEightQuartersAreDrawn() {
        List<StatusColumns.Quarter> ten = IntStream.rangeClosed(1, 10).mapToObj(n -> quarter("q" + n, Map.of("GREEN", 1L))).toList();
        assertThat(StatusColumns.of(ten).getColumns()).extracting(StatusColumns.Column::getTick)
                .containsExactly("q3", "q4", "q5", "q6", "q7", "q8", "q9", "q10");
    }

    private static String topOfFirst(StatusColumns drawn) {
        return drawn.getColumns().getFirst().getPieces().getLast().getY();
    }

    private static List<Long> figuresOfFirst(StatusColumns drawn) {
        return drawn.getColumns().getFirst().getPieces().stream().filter(StatusColumns.Piece::isFigureShown)
                .map(StatusColumns.Piece::getCount).toList();
    }

    private static StatusColumns.Quarter quarter(String tick, Map<String, Long> counts) {
        return new StatusColumns.Quarter(tick, "Q " + tick, counts, null);
    }
}
