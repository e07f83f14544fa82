package org.sutthang.portfolio.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.report.content.Block;

class ScaleTest {

    @Test
    void itsStepsAreRoundAndHoldEveryValueAndNought() {
        assertThat(ticks("3", "-7", "48")).containsExactly("-20", "0", "20", "40", "60");
        assertThat(ticks("0.2", null, "0.9")).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(ticks("1200", "300")).containsExactly("0", "500", "1000", "1500");
        assertThat(ticks("-12", "-3")).containsExactly("-15", "-10", "-5", "0");
    }

    @Test
    void withoutValuesItGoesFromNoughtToOne() {
        assertThat(ticks((String) null)).containsExactly("0", "1");
        assertThat(ticks("0")).containsExactly("0", "1");
    }

    @Test
    void aValueLiesBetweenTheEnds() {
        Scale scale = Scale.of(List.of(series("-20", "75")));

        assertThat(scale.share(new BigDecimal("-20"))).isEqualTo(0);
        assertThat(scale.share(new BigDecimal("30"))).isEqualTo(0.5f);
        assertThat(scale.share(new BigDecimal("80"))).isEqualTo(1);
    }

    private static List<String> ticks(String... values) {
        return Scale.of(List.of(series(values))).ticks().stream().map(BigDecimal::toPlainString).toList();
    }

    private static Block.Series series(String... values) {
        return new Block.Series("x", null, Arrays.stream(values)
                .map(value -> value == null ? null : new BigDecimal(value)).toList());
    }
}
