package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Weights;
import org.sutthang.portfolio.round.RoundRules;

/**
 * A project's computed state for a quarter: schedule, indicators, attainment, score, status, and the reasons. It is a pure
 * function of facts, date and round; nothing else enters.
 *
 * @param asOf the day it is as of
 * @param status the project's status
 * @param schedule the schedule
 * @param indicators the indicators in the order of the project's page
 * @param indicatorStatus the status of the indicators together
 * @param attainment weighted mean of the indicators' progress, each held within 0 and 1, as a fraction, or null
 * @param score weighted score with four decimals, or null
 * @param coverage how many of the indicators that are due have reported
 * @param missedReports quarters of the fiscal year so far without a report
 * @param reasons why, worst first
 */
public record Standing(LocalDate asOf, Status status, ScheduleStanding schedule, List<IndicatorStanding> indicators,
        Status indicatorStatus, BigDecimal attainment, BigDecimal score, Coverage coverage, int missedReports,
        List<Reason> reasons) {

    /** The version of the rules in this class; a snapshot names the one it was computed with. */
    public static final int FORMULA_VERSION = 1;

    /**
     * Works out a standing.
     *
     * @param facts what is known of the project
     * @param quarter the quarter of the fiscal year that is judged, 1 to 4
     * @param asOf the day it is as of
     * @param round thresholds, scale and points
     * @return the standing
     */
    public static Standing assess(ProjectFacts facts, int quarter, LocalDate asOf, RoundRules round) {
        ScheduleStanding schedule = new ScheduleAssessment(facts.milestones(), asOf).assess(round);
        List<IndicatorFacts> cards = facts.indicators();
        Weights weights = Weights.of(cards.stream().map(IndicatorFacts::card).map(IndicatorCard::weight).toList());
        List<IndicatorStanding> indicators = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            indicators.add(new IndicatorAssessment(cards.get(i), quarter, round)
                    .assess(weights.points(i), facts.missedReports()));
        }
        WeightedMeans means = new WeightedMeans(indicators, weights);
        BigDecimal attainment = means.attainment();
        Status indicatorStatus = Status.of(attainment, round.progressGreen(), round.progressRed());
        Status rated = Status.worse(schedule.status(), indicatorStatus);
        Status status = facts.report() == ReportState.MISSING ? Status.NOT_REPORTED : rated;
        Standing standing = new Standing(asOf, status, schedule, indicators, indicatorStatus, attainment,
                Decimals.score(means.score()), means.coverage(), facts.missedReports(), List.of());
        return standing.because(Reasons.of(standing, facts));
    }

    private Standing because(List<Reason> found) {
        return new Standing(asOf, status, schedule, indicators, indicatorStatus, attainment, score, coverage,
                missedReports, found);
    }

    /** Means over the indicators that are due, each with its exact weight. */
    private record WeightedMeans(List<IndicatorStanding> indicators, Weights weights) {

        BigDecimal attainment() {
            return mean(i -> i.progress() == null ? null
                    : Decimals.clamp(i.progress(), BigDecimal.ZERO, BigDecimal.ONE));
        }

        BigDecimal score() {
            return mean(IndicatorStanding::unroundedScore);
        }

        Coverage coverage() {
            int reported = 0;
            int due = 0;
            for (IndicatorStanding indicator : indicators) {
                due += indicator.due() ? 1 : 0;
                reported += indicator.due() && indicator.reported() ? 1 : 0;
            }
            BigDecimal share = mean(i -> i.reported() ? Decimals.HUNDRED : BigDecimal.ZERO);
            return new Coverage(reported, due, share);
        }

        /** Σ(weight × figure) ÷ Σ weights over those that are due and have a figure; null where there is nothing. */
        private BigDecimal mean(Function<IndicatorStanding, BigDecimal> figureOf) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal weight = BigDecimal.ZERO;
            for (int i = 0; i < indicators.size(); i++) {
                BigDecimal figure = indicators.get(i).due() ? figureOf.apply(indicators.get(i)) : null;
                if (figure != null) {
                    sum = sum.add(weights.units(i).multiply(figure));
                    weight = weight.add(weights.units(i));
                }
            }
            return weight.signum() == 0 ? null : Decimals.given(Decimals.divide(sum, weight));
        }
    }
}
