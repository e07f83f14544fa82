package org.sutthang.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightSumTest {

    @Test
    void weightsThatDoNotSumTo100AreToldWithTheirSum() {
        assertThat(WeightSum.wrong(weights("60", "30.5"))).contains(new BigDecimal("90.5"));
        assertThat(WeightSum.wrong(weights("60", "40.00"))).isEmpty();
    }

    @Test
    void weightsLeftOutMustBeLeftSomething() {
        assertThat(WeightSum.wrong(weights("60", null))).isEmpty();
        assertThat(WeightSum.wrong(weights("100", null))).contains(new BigDecimal("100"));
        assertThat(WeightSum.key("sum", new BigDecimal("100"))).as("the sum is right, what it leaves is not").isEqualTo("sum.left");
        assertThat(WeightSum.key("sum", new BigDecimal("99"))).isEqualTo("sum");
    }

    /** Whatever the parts, the rest up to 100 makes them whole, and anything else does not. */
    @Property
    void onlyTheRestMakesAPlanWhole(@ForAll @Size(min = 1, max = 6) List<@BigRange(min = "0", max = "16") BigDecimal> given,
            @ForAll @BigRange(min = "0", max = "100") BigDecimal last) {
        BigDecimal rest = BigDecimal.valueOf(100).subtract(given.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        List<BigDecimal> weights = new ArrayList<>(given);
        weights.add(rest);
        assertThat(WeightSum.wrong(weights)).isEmpty();
        weights.set(given.size(), last);
        assertThat(WeightSum.wrong(weights).isPresent()).isEqualTo(last.compareTo(rest) != 0);
    }

    private static List<BigDecimal> weights(String... weights) {
        return Arrays.stream(weights).map(w -> w == null ? null : new BigDecimal(w)).toList();
    }
}
