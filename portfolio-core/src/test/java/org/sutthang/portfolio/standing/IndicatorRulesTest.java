package org.sutthang.portfolio.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sutthang.portfolio.testing.Facts.assess;
import static org.sutthang.portfolio.testing.Facts.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.round.RoundRules;

class IndicatorRulesTest {

    private static IndicatorStanding only(Standing standing) {
        return standing.indicators().get(0);
    }

    @Test
    void notReportedIsNotZeroAndStaysOutOfEveryMean() {
        Standing standing = assess(2,
                indicator(Aggregation.LAST).target(2, "10").result(2, "10").build(),
                indicator(Aggregation.LAST).target(2, "10").result(1, "3").build());
        assertThat(standing.indicators().get(1).status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(standing.indicators().get(1).result()).isNull();
        assertThat(standing.attainment()).isEqualByComparingTo("1");
        assertThat(standing.coverage()).isEqualTo(new Coverage(1, 2, new BigDecimal("50")));
    }

    @Test
    void aQuarterInWhichItIsNotDueIsOutsideCoverageAndMeans() {
        Standing standing = assess(1, indicator(Aggregation.LAST).due(Frequency.HALF).target(1, "10")
                .result(1, "1").build(), indicator(Aggregation.LAST).target(1, "10").result(1, "10").build());
        assertThat(only(standing).status()).isEqualTo(Status.NOT_DUE);
        assertThat(standing.coverage().total()).isEqualTo(1);
        assertThat(standing.attainment()).isEqualByComparingTo("1");
    }

    @Test
    void withoutATargetForTheQuarterItHasAScoreButIsNotJudged() {
        IndicatorStanding standing = only(assess(2, indicator(Aggregation.LAST).target(4, "10").result(2, "70")
                .criteria(CriteriaKind.FIVE, "60", "70", "80", "90", "100").build()));
        assertThat(standing.met()).isNull();
        assertThat(standing.status()).isEqualTo(Status.NOT_RATED);
        assertThat(standing.score()).isEqualTo("2.0000");
    }

    @Test
    void lowerIsBetterCountsDownFromTheBaseline() {
        IndicatorStanding days = only(assess(2, indicator(Aggregation.LAST).lowerIsBetter().baseline("12")
                .target(2, "8").result(2, "9").criteria(CriteriaKind.FIVE, "12", "11", "10", "9", "8").build()));
        assertThat(days.progress()).isEqualByComparingTo("0.75");
        assertThat(days.status()).isEqualTo(Status.AMBER);
        assertThat(days.score()).isEqualTo("4.0000");
    }

    @Test
    void lowerIsBetterWithoutABaselineIsMetOrNot() {
        assertThat(only(assess(2, indicator(Aggregation.LAST).lowerIsBetter().target(2, "8").result(2, "8").build()))
                .progress()).isEqualByComparingTo("1");
        assertThat(only(assess(2, indicator(Aggregation.LAST).lowerIsBetter().target(2, "8").result(2, "9").build()))
                .status()).isEqualTo(Status.RED);
    }

    @Test
    void metCriteriaAreTheQuartersOwnAndMetOnlyWhenEveryPartIs() {
        IndicatorStanding mixed = only(assess(2, indicator(Aggregation.LAST).criteria(CriteriaKind.MET)
                .met(1, null, true).met(2, "A", true).met(2, "B", false).build()));
        assertThat(mixed.met()).isFalse();
        assertThat(mixed.score()).isEqualTo("1.0000");
        assertThat(mixed.result()).isNull();
        IndicatorStanding silent = only(assess(2, indicator(Aggregation.LAST).criteria(CriteriaKind.MET)
                .met(1, null, true).build()));
        assertThat(silent.status()).isEqualTo(Status.NOT_REPORTED);
    }

    @Test
    void criteriaOfTheTargetApplyToThePercentageAttained() {
        IndicatorStanding standing = only(assess(2, indicator(Aggregation.SUM).ofTarget().target(2, "200")
                .criteria(CriteriaKind.FIVE, "60", "70", "80", "90", "100").result(1, "90").result(2, "80").build()));
        assertThat(standing.score()).isEqualTo("3.5000");
    }

    @Test
    void everyAggregationCombinesThePartsBeforeTheQuarters() {
        assertThat(aggregated(Aggregation.SUM)).isEqualByComparingTo("25");
        assertThat(aggregated(Aggregation.LAST)).isEqualByComparingTo("15");
        assertThat(aggregated(Aggregation.AVERAGE)).isEqualByComparingTo("8.75");
        assertThat(aggregated(Aggregation.MAX)).isEqualByComparingTo("10");
        assertThat(aggregated(Aggregation.MIN)).isEqualByComparingTo("5");
    }

    private static BigDecimal aggregated(Aggregation aggregation) {
        return only(assess(2, indicator(aggregation).result(1, "10").part(2, "A", "10").part(2, "B", "5").build()))
                .result();
    }

    @Test
    void theScaleOfTheRoundHoldsForEveryKindOfCriteria() {
        RoundRules hundred = with(ScoreScale.HUNDRED, "0");
        assertThat(only(assess(hundred, 2, 0, indicator(Aggregation.LAST).result(2, "70")
                .criteria(CriteriaKind.FIVE, "60", "70", "80", "90", "100").build())).score()).isEqualTo("25.0000");
        assertThat(only(assess(hundred, 2, 0, indicator(Aggregation.LAST).result(2, "85")
                .criteria(CriteriaKind.THREE, "80", "90", "100").build())).score()).isEqualTo("62.5000");
        assertThat(only(assess(RoundRules.DEFAULT, 2, 0, indicator(Aggregation.LAST).result(2, "85")
                .criteria(CriteriaKind.THREE, "80", "90", "100").build())).score()).isEqualTo("3.5000");
    }

    @Test
    void everyMissedReportTakesTheDeductionOffButNeverBelowTheBottom() {
        RoundRules round = with(ScoreScale.FIVE, "1.5");
        assertThat(scoreAfter(round, 0)).isEqualTo("3.0000");
        assertThat(scoreAfter(round, 1)).isEqualTo("1.5000");
        assertThat(scoreAfter(round, 2)).isEqualTo("1.0000");
    }

    private static BigDecimal scoreAfter(RoundRules round, int missed) {
        return assess(round, 2, missed, indicator(Aggregation.LAST).result(2, "80")
                .criteria(CriteriaKind.FIVE, "60", "70", "80", "90", "100").build()).score();
    }

    private static RoundRules with(ScoreScale scale, String deduction) {
        RoundRules d = RoundRules.DEFAULT;
        return new RoundRules(scale, d.scheduleGreen(), d.scheduleRed(), d.overdueRedDays(), d.progressGreen(),
                d.progressRed(), d.basePoints(), d.standardPoints(), d.advancedPoints(), new BigDecimal(deduction),
                d.deadlineDays(), d.provenQuarters());
    }

    @Test
    void oneSuccessCannotHideAFailure() {
        Standing standing = assess(2, indicator(Aggregation.LAST).target(2, "10").result(2, "1000").build(),
                indicator(Aggregation.LAST).target(2, "10").result(2, "-5").build());
        assertThat(standing.attainment()).isEqualByComparingTo("0.5");
        assertThat(standing.status()).isEqualTo(Status.RED);
    }

    @Test
    void aMissingReportComesBeforeEveryOtherStatusAndHidesNothing() {
        ProjectFacts facts = new ProjectFacts(List.of(), List.of(indicator(Aggregation.LAST).target(2, "10")
                .result(2, "1").build()), ReportState.MISSING, 1, 5);
        Standing standing = Standing.assess(facts, 2, LocalDate.parse("2024-03-31"), RoundRules.DEFAULT);
        assertThat(standing.status()).isEqualTo(Status.NOT_REPORTED);
        assertThat(standing.indicatorStatus()).isEqualTo(Status.RED);
        assertThat(standing.reasons()).extracting(Reason::key).startsWith(ReasonKey.REPORT_MISSING)
                .contains(ReasonKey.INDICATOR_BELOW_TARGET);
    }
}
