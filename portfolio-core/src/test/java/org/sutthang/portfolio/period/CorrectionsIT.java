package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sutthang.portfolio.period.SmartVillage.CODE;
import static org.sutthang.portfolio.period.SmartVillage.QUARTER;
import static org.sutthang.portfolio.period.SmartVillage.form;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.indicator.CorrectionLine;
import org.sutthang.portfolio.indicator.Step;
import org.sutthang.portfolio.indicator.WorkingLine;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** A result that was handed in is corrected with a reason, and what it was stays to be seen. */
class CorrectionsIT {

    private static final AuthenticatedUser MONITOR =
            new AuthenticatedUser(-1, "monitor", "monitor", Role.MONITOR, null, null);

    private static void act(SmartVillage village, AuthenticatedUser user, Runnable action) {
        village.core.as(user, () -> {
            action.run();
            return null;
        });
    }

    private static UpdateInput.ResultInput trained(String value, String reason) {
        return new UpdateInput.ResultInput("K3", null, value == null ? null : new BigDecimal(value), null, null, null,
                null, null, null, reason);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aResultThatWasHandedInIsCorrectedOnlyWithAReasonAndKeepsWhatItWas(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            QuarterlyUpdateService service = village.service();
            act(village, village.owner(), () -> service.saveDraft(form(village.sheet()).with(trained("30", null)).input()));
            act(village, village.owner(), () -> service.saveDraft(form(village.sheet()).with(trained("40", null)).input()));
            assertThat(corrections(village)).as("a draft is only a draft").isEmpty();
            act(village, village.owner(), () -> service.submit(form(village.sheet()).input()));
            long version = village.sheet().version();
            act(village, MONITOR, () -> service.returnWithComment(CODE, QUARTER, version, "ขอหลักฐาน"));

            assertThatThrownBy(() -> act(village, village.owner(),
                    () -> service.saveDraft(form(village.sheet()).with(trained("45", null)).input())))
                    .isInstanceOfSatisfying(UpdateRefused.class, e -> assertThat(e.problems())
                            .extracting(UpdateProblem::field, UpdateProblem::key)
                            .containsExactly(tuple("result.K3.correction",
                                    "update.correction.reason")));
            act(village, village.owner(), () -> service.saveDraft(form(village.sheet())
                    .with(trained("45", "นับซ้ำ 5 คน")).input()));
            act(village, village.owner(), () -> service.saveDraft(form(village.sheet())
                    .with(trained(null, "อยู่ระหว่างตรวจสอบ")).input()));

            List<CorrectionLine> lines = corrections(village);
            assertThat(lines).extracting(CorrectionLine::reason).containsExactly("อยู่ระหว่างตรวจสอบ", "นับซ้ำ 5 คน");
            assertThat(lines).extracting(line -> line.earlier().value())
                    .containsExactly(new BigDecimal("45"), new BigDecimal("40"));
            assertThat(lines).extracting(CorrectionLine::correctedBy).containsOnly("somchai");
        }
    }

    private static List<CorrectionLine> corrections(SmartVillage village) {
        return village.core.as(village.owner(), () -> village.core.get(ExplanationService.class)
                .explain(CODE, QUARTER).corrections().getOrDefault("K3", List.of()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoMaySeeTheStandingAloneSeesTheArithmeticWithoutWhatWasReported(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            ExplanationService explanations = core.get(ExplanationService.class);
            act(village, village.owner(), () -> village.service().saveDraft(form(village.sheet())
                    .ratio("K1", "1227", "2342").input()));
            ExplainedProject own = core.as(village.owner(), () -> explanations.explain(CODE, QUARTER));
            ExplainedProject others = core.as(village.stranger(), () -> explanations.explain(CODE, QUARTER));
            assertThat(steps(own)).startsWith(Step.REPORTED, Step.REPORTED, Step.RESULT);
            assertThat(own.files().get("K1").results()).hasSize(2);
            assertThat(steps(others)).startsWith(Step.RESULT).doesNotContain(Step.REPORTED);
            assertThat(others.explanation().of("K1").get(0).inputs()).isEmpty();
            assertThat(others.files()).isEmpty();
        }
    }

    private static List<Step> steps(ExplainedProject explained) {
        return explained.explanation().of("K1").stream().map(WorkingLine::step).toList();
    }
}
