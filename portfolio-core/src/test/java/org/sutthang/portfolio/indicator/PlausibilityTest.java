package org.sutthang.portfolio.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlausibilityTest {

    @Test
    void aResultEighteenTimesTheLastOneIsQuestionedWithTheNearestCorrection() {
        Doubt doubt = question("3400", card("คน", null), "180").orElseThrow();
        assertThat(doubt.kind()).isEqualTo(Doubt.Kind.ABOVE_LAST);
        assertThat(doubt.times()).isEqualByComparingTo("18");
        assertThat(doubt.correction()).isEqualByComparingTo("34");
        assertThat(doubt.factor()).isEqualByComparingTo("0.01");
    }

    @Test
    void exactlyTenTimesAndExactlyATenthArePlausible() {
        assertThat(question("1800", card("คน", null), "180")).isEmpty();
        assertThat(question("18", card("คน", null), "180")).isEmpty();
        assertThat(question("1800.01", card("คน", null), "180")).isPresent();
        assertThat(question("17.99", card("คน", null), "180")).isPresent();
    }

    @Test
    void aResultBelowATenthIsQuestionedAndTheCorrectionIsLarger() {
        Doubt doubt = question("1.8", card("คน", null), "190").orElseThrow();
        assertThat(doubt.kind()).isEqualTo(Doubt.Kind.BELOW_LAST);
        assertThat(doubt.correction()).isEqualByComparingTo("180");
    }

    @Test
    void aPercentageOverAHundredIsQuestionedWithoutAnythingToCompareIt() {
        Doubt doubt = question("523.9", card("ร้อยละ", null), null).orElseThrow();
        assertThat(doubt.kind()).isEqualTo(Doubt.Kind.OUTSIDE_UNIT);
        assertThat(doubt.correction()).isEqualByComparingTo("52.39");
        assertThat(question("100", card("%", null), null)).isEmpty();
        assertThat(question("523.9", card("วัน", null), null)).isEmpty();
    }

    @Test
    void theBaselineIsComparedWithToo() {
        Doubt doubt = question("538800", card("ล้านบาท", "0.6"), null).orElseThrow();
        assertThat(doubt.kind()).isEqualTo(Doubt.Kind.ABOVE_BASELINE);
        assertThat(doubt.correction()).as("moving the point three places does not reach it").isNull();
        assertThat(question("0.5388", card("ล้านบาท", "0.6"), "0.5")).isEmpty();
    }

    @Test
    void nothingIsComparedWithZeroAndZeroHasNoCorrection() {
        assertThat(question("500", card("คน", "0"), "0")).isEmpty();
        Doubt doubt = question("0", card("คน", null), "50").orElseThrow();
        assertThat(doubt.kind()).isEqualTo(Doubt.Kind.BELOW_LAST);
        assertThat(doubt.times()).isNull();
        assertThat(doubt.correction()).isNull();
    }

    @Test
    void negativeFiguresAreComparedOnTheirSideOfZero() {
        assertThat(question("-20", card("องศา", null), "-10")).isEmpty();
        assertThat(question("-200", card("องศา", null), "-10")).isPresent();
        assertThat(question("20", card("องศา", null), "-10")).isPresent();
    }

    @Test
    void whatIsNotReportedAndWhatIsMetOrNotIsNeverQuestioned() {
        assertThat(question(null, card("คน", "5"), "5")).isEmpty();
        IndicatorCard met = new IndicatorCard("K", "ก", null, IndicatorKind.OUTPUT, "ร้อยละ", Direction.HIGHER,
                Aggregation.LAST, BigDecimal.ONE, Frequency.QUARTER, null, null, CriteriaKind.MET,
                CriteriaBasis.RESULT, Collections.nCopies(5, null));
        assertThat(question("500", met, null)).isEmpty();
    }

    private static Optional<Doubt> question(String result, IndicatorCard card, String last) {
        return Plausibility.question(result == null ? null : new BigDecimal(result), card,
                last == null ? null : new BigDecimal(last));
    }

    private static IndicatorCard card(String unit, String baseline) {
        return new IndicatorCard("K", "ตัวชี้วัด", null, IndicatorKind.OUTCOME, unit, Direction.HIGHER, Aggregation.LAST,
                BigDecimal.ONE, Frequency.QUARTER, null, baseline == null ? null : new BigDecimal(baseline), null,
                CriteriaBasis.RESULT, Collections.nCopies(5, null));
    }
}
