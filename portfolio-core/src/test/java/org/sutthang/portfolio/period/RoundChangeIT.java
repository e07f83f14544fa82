package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundDifference;
import org.sutthang.portfolio.round.RoundInput;
import org.sutthang.portfolio.round.RoundRefused;
import org.sutthang.portfolio.round.RoundService;
import org.sutthang.portfolio.round.RoundSetting;
import org.sutthang.portfolio.round.RoundVersion;
import org.sutthang.portfolio.round.RoundYear;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** Sets and changes the round of a year with one project that is late by 41 days, before and after its quarter is closed. */
class RoundChangeIT {

    private static final FiscalQuarter Q2 = SmartVillage.QUARTER;
    private static final int YEAR = Q2.fiscalYear();

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyChangeIsANewVersionWithWhoWhenAndWhyAndLiveStandingsFollowAtOnce(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage.in(core);
            PortfolioStandings standings = core.get(PortfolioStandings.class);
            assertThat(only(core, standings).status()).isEqualTo(Status.RED);

            RoundInput lenient = input(0, ScoreScale.FIVE, "ผ่อนเกณฑ์ปีแรก", "SCHEDULE_RED", "0.5", "OVERDUE_RED_DAYS", "45");
            RoundPreview preview = core.as(Role.MONITOR, () -> core.get(RoundTrial.class).preview(lenient));
            assertThat(preview.quarters()).extracting(RoundPreview.Quarter::quarter, RoundPreview.Quarter::projects)
                    .containsExactly(tuple(Q2.previous(), 1), tuple(Q2, 1), tuple(Q2.next(), 1));
            assertThat(preview.quarters().get(1).moved()).extracting(RoundPreview.Moved::code, RoundPreview.Moved::from,
                    RoundPreview.Moved::to).containsExactly(tuple(SmartVillage.CODE, Status.RED, Status.AMBER));
            assertThat(only(core, standings).status()).as("a preview changes nothing").isEqualTo(Status.RED);
            assertThat(round(core).versions()).isEmpty();

            assertThat(change(core, lenient)).isEqualTo(1);
            assertThat(only(core, standings).status()).isEqualTo(Status.AMBER);
            assertThat(core.as(Role.MONITOR, () -> standings.of(Q2)).round().version()).isEqualTo(1);

            core.clock().moveTo("2024-04-12");
            assertThat(change(core, input(1, ScoreScale.HUNDRED, "กลับไปใช้เกณฑ์กลาง"))).isEqualTo(2);
            assertThat(only(core, standings).status()).isEqualTo(Status.RED);
            assertThat(round(core).versions()).extracting(RoundVersion::number, RoundVersion::reason,
                    RoundVersion::changedBy, v -> v.changedAt().toString().substring(0, 10)).containsExactly(
                    tuple(2, "กลับไปใช้เกณฑ์กลาง", "monitor", "2024-04-12"), tuple(1, "ผ่อนเกณฑ์ปีแรก", "monitor", "2024-04-10"));
            assertThat(round(core).differences(2)).extracting(RoundDifference::name)
                    .containsExactly("SCALE", "SCHEDULE_RED", "OVERDUE_RED_DAYS");
            List<?> audited = core.transaction(() -> core.get(EntityManager.class).createQuery(
                    "select e.after from AuditEntry e where e.subjectType = 'round' order by e.id").getResultList());
            assertThat(audited).hasSize(2).first().asString().contains("ผ่อนเกณฑ์ปีแรก", "\"overdueRedDays\":\"45\"")
                    .doesNotContain("scheduleGreen");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aClosedQuarterAndItsRestatementKeepTheRoundThatItWasSealedWith(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            change(core, input(0, ScoreScale.FIVE, "กำหนดเกณฑ์ประจำปี", "OVERDUE_RED_DAYS", "45"));
            report(core, village, Q2, "100");
            core.clock().moveTo("2024-04-20");
            core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(Q2));
            byte[] sealed = document(core).bytes();
            PortfolioStanding before = core.as(Role.MONITOR, () -> core.get(PortfolioReading.class).of(Q2));
            assertThat(before.round().version()).isEqualTo(1);
            assertThat(score(before)).isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));

            RoundInput strict = input(1, ScoreScale.HUNDRED, "เปลี่ยนเกณฑ์กลางปี", "SCHEDULE_GREEN", "1", "SCHEDULE_RED", "0.99",
                    "OVERDUE_RED_DAYS", "0", "PROGRESS_GREEN", "1", "PROGRESS_RED", "0.99");
            RoundPreview preview = core.as(Role.MONITOR, () -> core.get(RoundTrial.class).preview(strict));
            assertThat(preview.closed()).containsExactly(Q2);
            assertThat(preview.quarters()).extracting(RoundPreview.Quarter::quarter).doesNotContain(Q2).contains(Q2.next());
            assertThat(preview.rescaled()).isTrue();
            change(core, strict);
            assertThat(document(core).bytes()).isEqualTo(sealed);
            assertThat(core.as(Role.MONITOR, () -> core.get(PortfolioReading.class).of(Q2))).usingRecursiveComparison()
                    .isEqualTo(before);

            core.as(Role.MONITOR, () -> core.get(RestatementService.class).restate(restatement(core, "150")));
            PortfolioStanding after = core.as(Role.MONITOR, () -> core.get(PortfolioReading.class).of(Q2));
            assertThat(after.sealing().revision()).isEqualTo(2);
            assertThat(after.round()).isEqualTo(before.round());
            assertThat(score(after)).isBetween(BigDecimal.ONE, BigDecimal.valueOf(5));
            assertThat(after.projects().get(0).standing().schedule()).usingRecursiveComparison()
                    .isEqualTo(before.projects().get(0).standing().schedule());
            assertThat(core.as(Role.MONITOR, () -> core.get(PortfolioStandings.class).of(Q2.next())).round().version())
                    .isEqualTo(2);
            assertThat(core.as(Role.MONITOR, () -> core.get(ChainService.class).verify()).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatCannotBeSetIsRefusedAndNothingOfItIsStored(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage.in(core);
            RoundInput good = input(0, ScoreScale.FIVE, "กำหนดเกณฑ์ประจำปี");
            AuthenticatedUser bound = new AuthenticatedUser(-1, "bound", "bound", Role.MONITOR, 1L, null);
            for (Role role : List.of(Role.OWNER, Role.EXECUTIVE, Role.ADMINISTRATOR)) {
                assertThatThrownBy(() -> core.as(role, () -> core.get(RoundService.class).change(good)))
                        .isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> core.as(role, () -> core.get(RoundTrial.class).preview(good)))
                        .isInstanceOf(AccessDenied.class);
            }
            assertThatThrownBy(() -> core.as(bound, () -> core.get(RoundService.class).change(good)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> change(core, input(0, ScoreScale.FIVE, "x", "SCHEDULE_RED", "0.96")))
                    .isInstanceOf(RoundRefused.class).hasMessageContaining("SCHEDULE_RED");
            assertThatThrownBy(() -> change(core, new RoundInput(YEAR + 2, 0, good.scale(), good.figures(), "x")))
                    .isInstanceOf(Conflict.class).hasMessageContaining("round.year");
            change(core, good);
            assertThatThrownBy(() -> change(core, good)).isInstanceOf(StaleEdit.class);
            assertThatThrownBy(() -> change(core, input(1, ScoreScale.FIVE, "อีกครั้ง"))).isInstanceOf(Conflict.class)
                    .hasMessageContaining("round.unchanged");
            assertThat(core.as(Role.OWNER, () -> core.get(RoundService.class).of(YEAR)).versions()).hasSize(1);

            core.clock().moveTo("2024-11-01");
            for (int quarter = 1; quarter <= FiscalQuarter.PER_YEAR; quarter++) {
                FiscalQuarter closing = new FiscalQuarter(YEAR, quarter);
                core.as(Role.MONITOR, () -> core.get(PeriodService.class).close(closing));
            }
            assertThatThrownBy(() -> change(core, input(1, ScoreScale.HUNDRED, "สายไป"))).isInstanceOf(Conflict.class)
                    .hasMessageContaining("round.yearClosed");
        }
    }

    private static ProjectStanding only(CoreContainer core, PortfolioStandings standings) {
        return core.as(Role.MONITOR, () -> standings.of(Q2)).projects().get(0);
    }

    private static BigDecimal score(PortfolioStanding portfolio) {
        return portfolio.projects().get(0).standing().score();
    }

    private static RoundYear round(CoreContainer core) {
        return core.as(Role.EXECUTIVE, () -> core.get(RoundService.class).of(YEAR));
    }

    private static int change(CoreContainer core, RoundInput input) {
        return core.as(Role.MONITOR, () -> core.get(RoundService.class).change(input));
    }

    private static SealedDocument document(CoreContainer core) {
        return core.as(Role.MONITOR, () -> core.get(SnapshotService.class).document(Q2));
    }

    private static RoundInput input(int seen, ScoreScale scale, String reason, String... changed) {
        Map<RoundSetting, BigDecimal> figures = new EnumMap<>(RoundSetting.class);
        for (RoundSetting setting : RoundSetting.values()) {
            figures.put(setting, setting.of(RoundDetails.DEFAULT));
        }
        for (int i = 0; i < changed.length; i += 2) {
            figures.put(RoundSetting.valueOf(changed[i]), new BigDecimal(changed[i + 1]));
        }
        return new RoundInput(YEAR, seen, scale, figures, reason);
    }

    private static void report(CoreContainer core, SmartVillage village, FiscalQuarter quarter, String trained) {
        core.as(village.owner(), () -> {
            UpdateSheet sheet = village.service().read(SmartVillage.CODE, quarter);
            village.service().submit(new UpdateInput(SmartVillage.CODE, quarter, sheet.version(), List.of(),
                    List.of(figure("K3", trained), new UpdateInput.ResultInput("K4", null, null, null, null, true, null,
                            null, null)), "ดำเนินการแล้ว", null, null, null, null, null, null));
            return null;
        });
    }

    private static UpdateInput.ResultInput figure(String indicator, String value) {
        return new UpdateInput.ResultInput(indicator, null, new BigDecimal(value), null, null, null, null, null, null);
    }

    /** What a form sends: everything as it was, and how many were trained. */
    private static RestatementInput restatement(CoreContainer core, String trained) {
        RestatementSheet sealed = core.get(RestatementService.class).sheet(Q2, SmartVillage.CODE);
        UpdateSheet sheet = sealed.sheet();
        List<UpdateInput.MilestoneInput> milestones = new ArrayList<>();
        sheet.milestones().forEach(m -> milestones.add(new UpdateInput.MilestoneInput(m.code(), m.standing().forecastOn(),
                m.standing().actualOn(), m.percent())));
        UpdateInput values = new UpdateInput(SmartVillage.CODE, Q2, sheet.version(), milestones,
                List.of(figure("K3", trained)), null, null, null, sealed.disbursedBaht(), null, null, null);
        return new RestatementInput(values, UpdateTexts.of(sheet.update()), sheet.update().status(), sheet.update().submittedOn(), "นับขาด",
                sealed.chainEnd());
    }
}
