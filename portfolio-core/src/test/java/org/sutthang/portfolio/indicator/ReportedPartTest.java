package org.sutthang.portfolio.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of a result against every kind of indicator. */
class ReportedPartTest {

    private static final ReportedPart NOTHING = part(null, null, null, null);
    private static final ReportedPart VALUE = part("5", null, null, null);
    private static final ReportedPart RATIO = part(null, "32", "61", null);
    private static final ReportedPart HALF = part(null, "32", null, null);
    private static final ReportedPart MET = part(null, null, null, false);
    private static final ReportedPart ALL = part("5", "32", "61", true);

    private static ReportedPart part(String value, String numerator, String denominator, Boolean met) {
        return new ReportedPart(1, null, number(value), number(numerator), number(denominator), met);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static IndicatorCard card(Aggregation aggregation, CriteriaKind criteria) {
        return new IndicatorCard("K", "ก", null, IndicatorKind.OUTCOME, "คน", Direction.HIGHER, aggregation, BigDecimal.ONE,
                Frequency.QUARTER, null, null, criteria, CriteriaBasis.RESULT, Arrays.asList(null, null, null, null, null));
    }

    static Stream<Arguments> kinds() {
        return Arrays.stream(Aggregation.values()).flatMap(aggregation -> Stream.of(
                Arguments.of(card(aggregation, null), aggregation.isRatio() ? RATIO : VALUE),
                Arguments.of(card(aggregation, CriteriaKind.FIVE), aggregation.isRatio() ? RATIO : VALUE),
                Arguments.of(card(aggregation, CriteriaKind.MET), MET)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aResultIsReadInTheFormThatItsIndicatorAsksForAndInNoOther(IndicatorCard card, ReportedPart fitting) {
        assertThat(List.of(VALUE, RATIO, MET)).filteredOn(part -> part.isReadBy(card)).containsExactly(fitting);
        assertThat(List.of(VALUE, RATIO, MET, HALF)).filteredOn(part -> part.isResultFor(card)).containsExactly(fitting);
        assertThat(ALL.isReadBy(card)).isTrue();
        assertThat(NOTHING.isReadBy(card)).isFalse();
        assertThat(HALF.isReadBy(card)).isEqualTo(fitting == RATIO);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatStandsWhereItsIndicatorDoesNotLookMakesNoOtherResult(IndicatorCard card, ReportedPart fitting) {
        ReportedPart beside = part(fitting == VALUE ? "5" : "99", fitting == RATIO ? "32" : "99",
                fitting == RATIO ? "61" : "99", fitting == MET ? Boolean.FALSE : Boolean.TRUE);
        assertThat(beside.countsAs(fitting, card)).isTrue();
        assertThat(NOTHING.countsAs(fitting, card)).isFalse();
        assertThat(part("6", "33", "61", true).countsAs(fitting, card)).isFalse();
    }
}
