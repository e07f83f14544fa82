package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sutthang.portfolio.period.SmartVillage.form;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** A result that its indicator does not read would count as not reported; the owner hears of it beside the field. */
class ReadableResultIT {

    private static UpdateInput.ResultInput typed(String indicator, String part, String value, String numerator,
            String denominator, Boolean met) {
        return new UpdateInput.ResultInput(indicator, part, number(value), number(numerator), number(denominator), met,
                null, null, null);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<UpdateProblem> problems(UpdateSheet sheet, UpdateInput.ResultInput... results) {
        return UpdateCheck.problems(sheet, form(sheet).with(results).input());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aResultInOtherFieldsThanItsIndicatorReadsIsRefusedBesideTheFieldThatIsAskedFor(TestDatabase database)
            throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            UpdateSheet sheet = SmartVillage.in(core).sheet();
            assertThat(problems(sheet, typed("K1", null, "52", null, null, null), typed("K2", null, null, "7", "9", null),
                    typed("K3", null, null, null, null, true), typed("K4", null, "1", null, null, null)))
                    .extracting(UpdateProblem::field, UpdateProblem::key).containsExactly(
                            tuple("result.K1.numerator", "update.numerator.missing"),
                            tuple("result.K2.value", "update.value.missing"),
                            tuple("result.K3.value", "update.value.missing"),
                            tuple("result.K4.met", "update.met.missing"));
            assertThat(problems(sheet, typed("K1", null, null, "1227", null, null)))
                    .extracting(UpdateProblem::field).containsExactly("result.K1.denominator");
            assertThat(problems(sheet, typed("K1", null, null, null, "2342", null)))
                    .extracting(UpdateProblem::field).containsExactly("result.K1.numerator");
            assertThat(problems(sheet, typed("K1", null, null, "1227", "0", null)))
                    .extracting(UpdateProblem::key).containsExactly("update.denominator");
            assertThat(problems(sheet, typed("K1", null, null, "1227", "2342", null), typed("K2", null, "9", null, null, null),
                    typed("K3", null, null, null, null, null), typed("K4", null, null, null, null, false))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatAnImportLeftInFieldsThatThePageDoesNotShowHoldsNobodyUp(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            UpdateSheet before = village.sheet();
            core.as(village.owner(), () -> {
                village.service().saveDraft(form(before).ratio("K1", "1227", "2342").input());
                return null;
            });
            core.transaction(() -> core.get(EntityManager.class).createNativeQuery("update measurement set numerator = null, "
                    + "denominator = null, result_value = 52 where fiscal_quarter = 2").executeUpdate());
            UpdateSheet sheet = village.sheet();
            assertThat(problems(sheet, typed("K1", null, "52", null, null, null))).isEmpty();
            assertThat(problems(sheet, typed("K1", null, "53", null, null, null))).hasSize(1);
            assertThat(problems(sheet, typed("K1", null, "52", "1227", null, null))).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPartOfASummedPercentageIsRefusedWithTheAggregationToChoose(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            core.transaction(() -> core.get(EntityManager.class)
                    .createNativeQuery("update indicator set unit = 'ร้อยละ' where code = 'K5'").executeUpdate());
            UpdateSheet sheet = village.sheet();
            assertThat(problems(sheet, typed("K5", "D1", "14", null, null, null), typed("K5", "D2", null, "5", "10", null)))
                    .extracting(UpdateProblem::field, UpdateProblem::key, UpdateProblem::arguments).containsExactly(
                            tuple("result.K5/D1.value", "update.parts.percentage",
                                    List.of(new BigDecimal("14"), Aggregation.LAST_RATIO)),
                            tuple("result.K5/D2.value", "update.parts.percentage",
                                    List.of(new BigDecimal("5"), Aggregation.LAST_RATIO)));
        }
    }
}
