package org.sutthang.portfolio.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sutthang.portfolio.testing.Facts.assess;
import static org.sutthang.portfolio.testing.Facts.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.testing.Facts;

/** Figures that public bodies published, which the rules must reproduce. */
class PublishedFiguresTest {

    @Test
    void aRatioOverRegionsIsTheRatioOfTheirSumsAndNotTheMeanOfTheirRatios() {
        IndicatorStanding health = assess(2, indicator(Aggregation.RATIO).factor("100")
                .ratio(2, "R1", "10000000", "40000000").ratio(2, "R2", "3920881", "21072933").build())
                .indicators().get(0);
        assertThat(health.result().setScale(2, RoundingMode.HALF_UP)).isEqualTo("22.79");
    }

    @Test
    void aQuarterIsJudgedByItsOwnTargetAndASilentRegionHasNotFailed() {
        Facts.IndicatorBuilder regions = indicator(Aggregation.LAST_RATIO).factor("100").target(2, "20")
                .target(4, "40");
        String[] percents = {"41", "22", "25", "20", "21", "33", "27", "30", "24", "19", "12", "8"};
        for (int i = 0; i < percents.length; i++) {
            regions.ratio(2, "R" + (i + 10), percents[i], "100");
        }
        regions.assigned("R10", "R11", "R12", "R13", "R14", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R22");
        IndicatorStanding standing = assess(2, regions.build()).indicators().get(0);
        assertThat(standing.parts()).hasSize(13);
        assertThat(standing.parts().stream().filter(p -> Boolean.TRUE.equals(p.met()))).hasSize(9);
        assertThat(standing.parts().stream().filter(p -> Boolean.FALSE.equals(p.met()))).hasSize(3);
        assertThat(standing.parts().stream().filter(p -> !p.reported())).hasSize(1)
                .allSatisfy(p -> assertThat(p.met()).isNull());
        assertThat(standing.incomplete()).isTrue();
    }

    @Test
    void atTheAdvancedTierAResultHasAllPoints() {
        assertThat(threeTier("98.72", "98.84", "98.90", "98.94")).isEqualTo("5.0000");
        assertThat(threeTier("1150.40", "1202.17", "1256.27", "1259.86")).isEqualTo("5.0000");
    }

    private static BigDecimal threeTier(String base, String standard, String advanced, String result) {
        return assess(4, indicator(Aggregation.LAST).criteria(CriteriaKind.THREE, base, standard, advanced)
                .result(4, result).build()).score();
    }

    @Test
    void incrementsAddUpBeforeTheyAreComparedWithTheTarget() {
        assertThat(increments("100").progress()).isEqualByComparingTo("0.55");
        assertThat(increments("1000").progress()).isEqualByComparingTo("0.055");
    }

    private static IndicatorStanding increments(String target) {
        return assess(2, indicator(Aggregation.SUM).target(2, target).result(1, "15").result(2, "40").build())
                .indicators().get(0);
    }

    @Test
    void theWeightedScoreIsTheMeanOfTheScoresByWeight() {
        Standing standing = assess(4,
                indicator(Aggregation.LAST).weight("60").criteria(CriteriaKind.FIVE, "60", "70", "80", "90", "100")
                        .result(4, "85").build(),
                indicator(Aggregation.LAST).weight("40").criteria(CriteriaKind.FIVE, "60", "70", "80", "90", "100")
                        .result(4, "100").build());
        assertThat(standing.indicators()).extracting(IndicatorStanding::score)
                .containsExactly(new BigDecimal("3.5000"), new BigDecimal("5.0000"));
        assertThat(standing.score()).isEqualTo("4.1000");
    }

    @Test
    void aPositionIsTheLatestQuarterAlone() {
        IndicatorStanding villages = villages(Aggregation.LAST_RATIO);
        assertThat(villages.result().setScale(2, RoundingMode.HALF_UP)).isEqualTo("52.39");
        assertThat(villages.progress().setScale(2, RoundingMode.HALF_UP)).isEqualTo("0.81");
        assertThat(villages.score()).isEqualTo("2.2391");
        assertThat(villages.status()).isEqualTo(Status.AMBER);
        assertThat(villages(Aggregation.RATIO).result().setScale(2, RoundingMode.HALF_UP)).isEqualTo("48.21");
    }

    private static IndicatorStanding villages(Aggregation aggregation) {
        return assess(2, indicator(aggregation).factor("100").baseline("20").target(2, "60")
                .criteria(CriteriaKind.FIVE, "40", "50", "60", "70", "80")
                .ratio(1, null, "1031", "2342").ratio(2, null, "1227", "2342").build()).indicators().get(0);
    }

    @Test
    void aMetTargetIsNeverRed() {
        IndicatorStanding beyond = assess(2, indicator(Aggregation.LAST).baseline("150").target(2, "83")
                .result(2, "90").build()).indicators().get(0);
        assertThat(beyond.met()).isTrue();
        assertThat(beyond.progress().setScale(3, RoundingMode.HALF_UP)).isEqualTo("1.084");
        assertThat(beyond.status()).isEqualTo(Status.GREEN);
    }

    @Test
    void increaseFromNothingLeavesTheBaselineOut() {
        assertThat(firstQuarter("0")).isEqualByComparingTo("0");
        assertThat(firstQuarter("250")).isEqualByComparingTo("1");
    }

    private static BigDecimal firstQuarter(String done) {
        return assess(1, indicator(Aggregation.SUM).baseline("1000").target(1, "250").result(1, done).build())
                .indicators().get(0).progress();
    }
}
