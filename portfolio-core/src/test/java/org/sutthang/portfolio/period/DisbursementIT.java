package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.kernel.CanonicalJson;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class DisbursementIT {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFigureAboveTheBudgetOrBelowTheQuarterBeforeIsQuestionedAndCanBeKept(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            assertThat(question(village, "1200001")).startsWith("update.disbursed.doubt.ABOVE_BUDGET");
            assertThat(question(village, "1200000")).isNull();
            core.transaction(() -> {
                core.get(EntityManager.class).createNativeQuery("insert into quarterly_update "
                        + "(id, version, project_id, fiscal_year, fiscal_quarter, status, disbursed_baht) select 9000, 0, "
                        + "id, 2567, 1, 'ACCEPTED', 300000 from project where code = 'P-01'").executeUpdate();
                return null;
            });
            assertThat(question(village, "299999")).startsWith("update.disbursed.doubt.FALLING");
            assertThat(question(village, "300000")).isNull();

            save(village, "299999", "จังหวัดคืนเงินเหลือจ่าย");
            assertThat(village.sheet().update().disbursedKeptReason()).isEqualTo("จังหวัดคืนเงินเหลือจ่าย");
            assertThat(village.sheet().project().context().disbursements())
                    .containsExactly(new YearDisbursement(1, BigDecimal.valueOf(300_000)),
                            new YearDisbursement(2, BigDecimal.valueOf(299_999)));
            save(village, "300001", "ไม่ต้องมีเหตุผลแล้ว");
            assertThat(village.sheet().update().disbursedKeptReason()).as("nothing is doubtful any more").isNull();
        }
    }

    @Test
    void aShareIsOfTheSameProjectsAndSaysOfHowMany() {
        assertThat(Disbursement.of(List.of())).satisfies(none -> assertThat(none.percent()).isNull());
        assertThat(Disbursement.percent(BigDecimal.valueOf(380), BigDecimal.valueOf(1000))).isEqualByComparingTo("38");
        assertThat(Disbursement.percent(BigDecimal.TEN, BigDecimal.ZERO)).isNull();
    }

    @Test
    void aProjectSealedBeforeThereWasAContextIsReadWithAnEmptyOne() {
        byte[] sealed = "{\"code\":\"P1\",\"ownerActive\":true,\"titleTh\":\"หนึ่ง\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(CanonicalJson.read(sealed, ProjectStanding.class).context()).isEqualTo(ProjectContext.NONE);
    }

    private static String question(SmartVillage village, String baht) {
        return UpdateCheck.problems(village.sheet(), SmartVillage.form(village.sheet()).disbursed(baht).input()).stream()
                .map(UpdateProblem::key).findFirst().orElse(null);
    }

    private static void save(SmartVillage village, String baht, String reason) {
        assertThatThrownBy(() -> village.core.as(village.owner(), () -> {
            village.service().saveDraft(SmartVillage.form(village.sheet()).disbursed("1200001").input());
            return null;
        })).isInstanceOf(UpdateRefused.class);
        village.core.as(village.owner(), () -> {
            village.service().saveDraft(SmartVillage.form(village.sheet()).disbursed(baht).disbursedKept(reason).input());
            return null;
        });
    }
}
