package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Weights;

/** Whether weights are a whole plan. Rule: the gate AWARDED → PLANNED. */
final class WeightSum {

    private WeightSum() {
    }

    /**
     * The sum of weights that are no whole plan: those given must sum to 100, or leave something for those left out.
     *
     * @param weights the weights, null where an equal share of the rest is meant
     * @return the sum of those given, or nothing when the plan is whole or there is none
     */
    static Optional<BigDecimal> wrong(List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = weights.stream().anyMatch(Objects::isNull) ? Weights.of(weights).leavesSomething()
                : sum.compareTo(Decimals.HUNDRED) == 0;
        return weights.isEmpty() || whole ? Optional.empty() : Optional.of(Decimals.normal(sum));
    }

    /**
     * The sentence about a wrong sum: one of 100 is wrong because it leaves nothing for those without a weight.
     *
     * @param key the key of the sentence about another sum
     * @param sum the wrong sum
     * @return the key that fits
     */
    static String key(String key, BigDecimal sum) {
        return sum.compareTo(Decimals.HUNDRED) == 0 ? key + ".left" : key;
    }
}
