package org.sutthang.portfolio.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparkLineTest {

    @Test
    void theLineRunsFromEdgeToEdgeAndRisesWithTheFigures() {
        SparkLine line = SparkLine.of(List.of(0, 5, 10));
        assertThat(line.getStrokes()).containsExactly("4.0,24.0 37.0,14.0 70.0,4.0");
        assertThat(line.getLastX()).isEqualTo("70.0");
        assertThat(line.getLastY()).isEqualTo("4.0");
    }

    @Test
    void aMissingFigureBreaksTheLineInsteadOfBeingZero() {
        assertThat(SparkLine.of(Arrays.asList(1, 2, null, 4, 5)).getStrokes()).hasSize(2);
    }

    @Test
    void withoutFiguresNothingIsDrawn() {
        assertThat(SparkLine.of(Arrays.asList(null, null)).isDrawn()).isFalse();
        assertThat(SparkLine.of(List.of()).isDrawn()).isFalse();
    }

    @Test
    void equalFiguresOfZeroStandInTheMiddle() {
        assertThat(SparkLine.of(List.of(0, 0)).getLastY()).isEqualTo("14.0");
    }

    @Test
    void theTargetIsALevelWithinTheDrawing() {
        assertThat(SparkLine.withTarget(List.of(10), 40).getTargetY()).isEqualTo("4.0");
        assertThat(SparkLine.withTarget(List.of(10), null).getTargetY()).isNull();
    }
}
