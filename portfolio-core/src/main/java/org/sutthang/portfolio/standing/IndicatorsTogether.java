package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.Step;
import org.sutthang.portfolio.indicator.Working;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Weights;
import org.sutthang.portfolio.round.RoundRules;

/**
 * A project's indicators judged together: means over those that are due, each with its exact weight. Rules: weighted score;
 * attainment; coverage.
 *
 * @param indicators the indicators in the order of the project's page
 * @param attainment weighted mean of progress, each held within 0 and 1, or null
 * @param score weighted mean of the unrounded scores with four decimals, or null
 * @param coverage how many of those that are due have reported
 */
record IndicatorsTogether(List<IndicatorStanding> indicators, BigDecimal attainment, BigDecimal score,
        Coverage coverage) {

    static IndicatorsTogether of(List<IndicatorFacts> cards, int quarter, RoundRules round, int missedReports,
            Explaining explaining) {
        Weights weights = Weights.of(cards.stream().map(IndicatorFacts::card).map(IndicatorCard::weight).toList());
        List<IndicatorStanding> indicators = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            IndicatorFacts facts = cards.get(i);
            indicators.add(new IndicatorAssessment(facts, quarter, round,
                    explaining.indicator(facts.card().code())).assess(weights.points(i), missedReports));
        }
        Means means = new Means(indicators, weights);
        return new IndicatorsTogether(indicators,
                means.of(IndicatorsTogether::held, explaining.attainment()),
                rounded(means.of(IndicatorStanding::unroundedScore, explaining.score()), explaining.score()),
                means.coverage());
    }

    private static BigDecimal rounded(BigDecimal score, Working working) {
        return score == null ? working.of(Step.NO_SCORE, null)
                : working.of(Step.SCORE, Decimals.score(score), score);
    }

    private static BigDecimal held(IndicatorStanding indicator) {
        return indicator.progress() == null ? null
                : Decimals.clamp(indicator.progress(), BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** Means over the indicators that are due, each with its exact weight. */
    private record Means(List<IndicatorStanding> indicators, Weights weights) {

        Coverage coverage() {
            int reported = 0;
            int due = 0;
            for (IndicatorStanding indicator : indicators) {
                due += indicator.due() ? 1 : 0;
                reported += indicator.due() && indicator.reported() ? 1 : 0;
            }
            BigDecimal share = of(i -> i.reported() ? Decimals.HUNDRED : BigDecimal.ZERO, Working.NONE);
            return new Coverage(reported, due, share);
        }

        /** Σ(weight × figure) ÷ Σ weights over those that are due and have a figure; null where there is nothing. */
        BigDecimal of(Function<IndicatorStanding, BigDecimal> figureOf, Working working) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal weight = BigDecimal.ZERO;
            for (int i = 0; i < indicators.size(); i++) {
                BigDecimal figure = indicators.get(i).due() ? figureOf.apply(indicators.get(i)) : null;
                if (figure != null) {
                    BigDecimal product = weights.units(i).multiply(figure);
                    sum = sum.add(product);
                    weight = weight.add(weights.units(i));
                    keep(working, i, figure, product);
                } else {
                    working.add(Step.LEFT_OUT, null, indicators.get(i).code(), List.of(), null);
                }
            }
            if (weight.signum() == 0) {
                return null;
            }
            BigDecimal mean = Decimals.given(Decimals.divide(sum, weight));
            if (working.isKept()) {
                working.of(Step.MEAN, mean, weights.pointsOf(sum), weights.pointsOf(weight));
            }
            return mean;
        }

        private void keep(Working working, int i, BigDecimal figure, BigDecimal product) {
            if (working.isKept()) {
                working.add(Step.WEIGHTED, null, indicators.get(i).code(), List.of(weights.points(i), figure),
                        weights.pointsOf(product));
            }
        }
    }
}
