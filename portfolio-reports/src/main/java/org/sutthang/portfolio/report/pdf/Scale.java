package org.sutthang.portfolio.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sutthang.portfolio.report.content.Block;

/**
 * The scale of a chart: round steps from below the least value to above the greatest, always with nought.
 *
 * @param ticks what is written beside the lines across the chart, from the least
 */
record Scale(List<BigDecimal> ticks) {

    private static final int MOST_STEPS = 5;
    private static final int[] ROUND = {1, 2, 5, 10};

    static Scale of(List<Block.Series> series) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Block.Series line : series) {
            for (BigDecimal value : line.values().stream().filter(Objects::nonNull).toList()) {
                least = least.min(value);
                most = most.max(value);
            }
        }
        BigDecimal step = step(most.subtract(least));
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = floor(least, step);
        ticks.add(tick);
        while (tick.compareTo(most) < 0 || ticks.size() < 2) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return new Scale(ticks);
    }

    private static BigDecimal step(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        int power = range.precision() - range.scale() - 2;
        while (true) {
            for (int round : ROUND) {
                BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
                if (step.multiply(BigDecimal.valueOf(MOST_STEPS)).compareTo(range) >= 0) {
                    return step.setScale(Math.max(0, step.scale()));
                }
            }
            power++;
        }
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    /** Where a value lies between the least tick, 0, and the greatest, 1. */
    float share(BigDecimal value) {
        float least = ticks.get(0).floatValue();
        return (value.floatValue() - least) / (ticks.get(ticks.size() - 1).floatValue() - least);
    }
}
