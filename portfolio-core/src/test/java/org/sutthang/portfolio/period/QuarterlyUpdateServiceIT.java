package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.period.SmartVillage.CODE;
import static org.sutthang.portfolio.period.SmartVillage.QUARTER;
import static org.sutthang.portfolio.period.SmartVillage.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.standing.Standing;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.CountingDataSource;
import org.sutthang.portfolio.testing.TestDatabase;

class QuarterlyUpdateServiceIT {

    /** One statement of the sheet each for the graph that a project draws in where entities are not woven. */
    private static final int EAGER_WITHOUT_WEAVING = 4;

    private static UpdateSheet as(SmartVillage village, Runnable action) {
        return as(village, village.owner(), action);
    }

    private static UpdateSheet as(SmartVillage village, AuthenticatedUser user, Runnable action) {
        return village.core.as(user, () -> {
            action.run();
            return village.service().read(CODE, QUARTER);
        });
    }

    private static AuthenticatedUser stored(Role role) {
        return new AuthenticatedUser(-1, "nobody", "nobody", role, null, null);
    }

    private static UpdateSheet asMonitor(SmartVillage village, Runnable action) {
        return as(village, new AuthenticatedUser(-1, "monitor", "monitor", Role.MONITOR, null, null), action);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSheetHasEverythingThePageNeedsInAFewStatements(TestDatabase database) throws Exception {
        CountingDataSource counter = CountingDataSource.on(database.fresh());
        try (CoreContainer core = CoreContainer.on(counter.source())) {
            SmartVillage village = SmartVillage.in(core);
            village.sheet();
            counter.take();
            UpdateSheet sheet = village.sheet();
            assertThat(counter.take()).isLessThanOrEqualTo(17 + EAGER_WITHOUT_WEAVING);

            assertThat(sheet.state()).isEqualTo(PeriodState.OPEN);
            assertThat(sheet.daysLeft()).isEqualTo(5);
            assertThat(sheet.update().status()).isEqualTo(UpdateStatus.NOT_STARTED);
            assertThat(sheet.rights().edit()).isTrue();
            assertThat(sheet.rights().review()).isFalse();
            assertThat(sheet.milestones()).extracting(UpdateSheet.MilestoneLine::code).containsExactly("1", "2", "3");
            assertThat(sheet.milestone("2").orElseThrow().standing().daysOverdue()).isEqualTo(41);
            UpdateSheet.ResultLine ratio = sheet.indicator("K1").orElseThrow().rows().get(0);
            assertThat(ratio.last()).isBetween(new BigDecimal("44.02"), new BigDecimal("44.03"));
            assertThat(ratio.lastQuarter()).isEqualTo(QUARTER.previous());
            assertThat(sheet.indicator("K5").orElseThrow().rows()).extracting(UpdateSheet.ResultLine::partCode)
                    .containsExactly("D1", "D2");
            assertThat(sheet.indicator("K5").orElseThrow().rows().get(0).partNameTh()).isEqualTo("หน่วยงาน D1");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anUpdateGoesFromDraftToSubmittedReturnedAndAccepted(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            QuarterlyUpdateService service = village.service();
            UpdateSheet draft = as(village, () -> service.saveDraft(
                    form(village.sheet()).milestone("2", "2024-05-11", null, "60").ratio("K1", "1227", "2342")
                            .obstacles("รอลงนาม MOU").input()));
            assertThat(draft.update().status()).isEqualTo(UpdateStatus.DRAFT);
            assertThat(draft.milestone("2").orElseThrow().percent()).isEqualByComparingTo("60");
            assertThat(draft.milestone("2").orElseThrow().ofQuarter()).isTrue();
            assertThat(draft.indicator("K1").orElseThrow().standing().result())
                    .isBetween(new BigDecimal("52.39"), new BigDecimal("52.40"));

            UpdateSheet submitted = as(village, () -> service.submit(form(draft).input()));
            assertThat(submitted.update().status()).isEqualTo(UpdateStatus.SUBMITTED);
            assertThat(submitted.update().submittedOn()).isEqualTo(LocalDate.of(2024, 4, 10));
            assertThat(submitted.rights().edit()).isFalse();
            assertThatThrownBy(() -> as(village, () -> service.saveDraft(form(submitted).input())))
                    .isInstanceOf(Conflict.class).hasMessageContaining("update.notEditable");
            assertThat(submitted.rights().correct()).isTrue();

            assertThatThrownBy(() -> asMonitor(village, () -> service.returnWithComment(CODE, QUARTER, submitted.version(), " ")))
                    .isInstanceOf(RuleViolation.class).hasMessageContaining("update.comment.missing");
            UpdateSheet returned = asMonitor(village, () -> service.returnWithComment(CODE, QUARTER, submitted.version(), "ขอหลักฐาน"));
            assertThat(returned.update().reviewComment()).isEqualTo("ขอหลักฐาน");
            UpdateSheet again = as(village, () -> service.saveDraft(
                    form(village.sheet()).evidence("https://example.go.th/a").input()));
            assertThat(again.update().status()).as("saving does not hand in").isEqualTo(UpdateStatus.RETURNED);
            UpdateSheet resubmitted = as(village, () -> service.submit(form(again).input()));
            UpdateSheet accepted =
                    asMonitor(village, () -> service.accept(CODE, QUARTER, resubmitted.version()));
            assertThat(accepted.update().status()).isEqualTo(UpdateStatus.ACCEPTED);
            assertThatThrownBy(() -> asMonitor(village, () -> service.saveDraft(form(accepted).input())))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> asMonitor(village, () -> service.accept(CODE, QUARTER, accepted.version()))).isInstanceOf(Conflict.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyOwnerAssistantAndMonitorReportAndTheMonitorsHandIsMarked(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            QuarterlyUpdateService service = village.service();
            assertThatThrownBy(() -> core.as(village.stranger(), () -> service.read(CODE, QUARTER)))
                    .isInstanceOf(AccessDenied.class);
            UpdateSheet sheet = village.sheet();
            for (Role role : List.of(Role.EXECUTIVE, Role.ADMINISTRATOR)) {
                assertThatThrownBy(() -> as(village, stored(role), () -> service.saveDraft(form(sheet).input())))
                        .isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> as(village, stored(role), () -> service.accept(CODE, QUARTER, sheet.version())))
                        .isInstanceOf(AccessDenied.class);
            }
            assertThatThrownBy(() -> as(village, () -> service.accept(CODE, QUARTER, sheet.version())))
                    .isInstanceOf(AccessDenied.class);
            as(village, village.assistant(), () -> service.saveDraft(form(village.sheet()).result("K2", "7.5").input()));
            UpdateSheet now = village.sheet();
            asMonitor(village, () -> service.saveDraft(form(now).result("K2", "7").input()));

            List<AuditLine> trail = core.transaction(() -> core.get(AuditTrail.class).ofProject(CODE, 50)).stream()
                    .map(AuditChange::line).toList();
            assertThat(trail).extracting(AuditLine::actor).containsOnly("malee", "monitor");
            assertThat(trail.stream().filter(l -> "monitor".equals(l.actor()))).isNotEmpty()
                    .allSatisfy(l -> assertThat(l.inNameOf()).isEqualTo("somchai"));
            assertThat(trail.stream().filter(l -> "malee".equals(l.actor())))
                    .allSatisfy(l -> assertThat(l.inNameOf()).isNull());
            AuditLine changed = trail.stream().filter(l -> "changed".equals(l.action())).findFirst().orElseThrow();
            ProjectReading reading = core.get(ProjectReading.class);
            AuditChange change = core.as(Role.MONITOR, () -> reading.change(CODE, changed.id())).orElseThrow();
            assertThat(change.line()).isEqualTo(changed);
            assertThat(core.as(village.stranger(), () -> reading.change(CODE, changed.id()))).isEmpty();
            assertThat(core.as(Role.MONITOR, () -> reading.change("P-02", changed.id()))).isEmpty();
            assertThat(change.before()).contains("7.5");
            assertThat(change.after()).contains("\"value\":7");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyChangeCountsInTheProjectsVersionAndAStaleSheetIsRefused(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            QuarterlyUpdateService service = village.service();
            UpdateSheet first = village.sheet();
            UpdateSheet saved = as(village, () -> service.saveDraft(form(first).result("K2", "7.5").input()));
            assertThat(saved.version()).isEqualTo(first.version() + 1);
            assertThat(village.sheet().version()).isEqualTo(saved.version());
            assertThatThrownBy(() -> as(village, village.assistant(), () -> service.saveDraft(form(first).result("K2", "6").input()))).isInstanceOf(StaleEdit.class);
            assertThat(village.sheet().indicator("K2").orElseThrow().rows().get(0).stored().value())
                    .isEqualByComparingTo("7.5");
            UpdateSheet same = as(village, () -> service.saveDraft(form(saved).result("K2", "7.50").input()));
            assertThat(same.version()).as("nothing changed").isEqualTo(saved.version());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void emptyIsNotReportedAndTakesAnEarlierEntryBack(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            QuarterlyUpdateService service = village.service();
            UpdateSheet saved = as(village, () -> service.saveDraft(
                    form(village.sheet()).result("K3", "100").milestone("2", null, null, "60").input()));
            assertThat(saved.indicator("K3").orElseThrow().standing().result()).isEqualByComparingTo("280");
            UpdateSheet cleared = as(village, () -> service.saveDraft(
                    form(saved).result("K3", null).milestone("2", null, null, null).input()));
            assertThat(cleared.indicator("K3").orElseThrow().standing().reported()).isFalse();
            assertThat(cleared.milestone("2").orElseThrow().percent()).isNull();
            UpdateSheet zero = as(village, () -> service.saveDraft(form(cleared).with(new UpdateInput.ResultInput(
                    "K3", null, BigDecimal.ZERO, null, null, null, null, null, "ไตรมาสนี้ไม่มีการอบรม")).input()));
            assertThat(zero.indicator("K3").orElseThrow().standing().reported()).isTrue();
            assertThat(zero.indicator("K3").orElseThrow().rows().get(0).stored().doubtKeptReason())
                    .isEqualTo("ไตรมาสนี้ไม่มีการอบรม");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void thePreviewIsWhatTheStandingWillBe(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            QuarterlyUpdateService service = village.service();
            UpdateInput input = form(village.sheet()).milestone("2", "2024-05-11", null, "60").with(
                    new UpdateInput.ResultInput("K1", null, null, new BigDecimal("1227"), new BigDecimal("2342"), null,
                            null, null, null),
                    new UpdateInput.ResultInput("K4", null, null, null, null, true, null, null, null),
                    new UpdateInput.ResultInput("K5", "D1", new BigDecimal("30"), null, null, null, null, null, null),
                    new UpdateInput.ResultInput("K5", "D2", new BigDecimal("25"), null, null, null, null, null, null))
                    .input();
            Standing preview = core.as(village.owner(), () -> service.preview(input));
            assertThat(preview.status()).isEqualTo(Status.RED);
            assertThat(village.sheet().update().status()).isEqualTo(UpdateStatus.NOT_STARTED);
            UpdateSheet submitted = as(village, () -> service.submit(input));
            assertThat(preview).isEqualTo(submitted.project().standing());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void afterTheDeadlineItIsLateAndInAClosedOrUnbegunQuarterItIsRefused(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            QuarterlyUpdateService service = village.service();
            core.clock().moveTo("2024-04-20");
            UpdateSheet missing = village.sheet();
            assertThat(missing.project().status()).isEqualTo(Status.NOT_REPORTED);
            Standing preview = core.as(village.owner(), () -> service.preview(form(missing).input()));
            assertThat(preview.missedReports()).isEqualTo(missing.project().standing().missedReports() - 1);
            UpdateSheet late = as(village, () -> service.submit(form(missing).input()));
            assertThat(late.project().update().late()).isTrue();
            assertThat(late.project().status()).isNotEqualTo(Status.NOT_REPORTED);

            UpdateInput unbegun = new UpdateInput(CODE, QUARTER.plus(3), late.version(), List.of(), List.of(), null,
                    null, null, null, null, null, null);
            assertThatThrownBy(() -> as(village, () -> service.submit(unbegun))).isInstanceOf(Conflict.class)
                    .hasMessageContaining("update.notBegun");
            core.as(Role.MONITOR, () -> {
                core.get(PeriodService.class).close(QUARTER);
                return null;
            });
            UpdateSheet closed = village.sheet();
            assertThat(closed.revision()).isEqualTo(1);
            assertThat(closed.rights().edit()).isFalse();
            assertThatThrownBy(() -> as(village, () -> service.saveDraft(form(closed).input())))
                    .isInstanceOf(Conflict.class).hasMessageContaining("update.closed");
            assertThatThrownBy(() -> asMonitor(village, () -> service.returnWithComment(CODE, QUARTER, closed.version(), "ขอแก้ไข")))
                    .isInstanceOf(Conflict.class).hasMessageContaining("update.closed");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void badInputIsNamedFieldByField(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            UpdateInput bad = form(village.sheet()).milestone("2", null, "2024-04-11", "101").ratio("K1", "3", "0")
                    .obstacles("ก".repeat(20_001)).evidence("ftp://example.go.th").disbursed("-1").input();
            Map<String, String> expected = Map.of("milestone.2.actual", "update.actual.future",
                    "milestone.2.percent", "update.percent.range", "result.K1.denominator", "update.denominator",
                    "obstacles", "update.text.long", "evidence", "update.link", "disbursed",
                    "update.disbursed.negative");
            assertThatThrownBy(() -> as(village, () -> village.service().submit(bad)))
                    .isInstanceOfSatisfying(UpdateRefused.class, e -> assertThat(e.problems())
                            .extracting(UpdateProblem::field, UpdateProblem::key)
                            .containsExactlyInAnyOrderElementsOf(expected.entrySet().stream().map(
                                    x -> org.assertj.core.groups.Tuple.tuple(x.getKey(), x.getValue())).toList()));
            assertThatThrownBy(() -> as(village, () -> village.service().saveDraft(
                    form(village.sheet()).result("K3", "3400").input())))
                    .isInstanceOfSatisfying(UpdateRefused.class, e -> assertThat(e.problems()).first()
                            .extracting(UpdateProblem::field, UpdateProblem::key)
                            .containsExactly("result.K3.doubt", "update.doubt.ABOVE_LAST"));
            assertThatThrownBy(() -> as(village, () -> village.service().saveDraft(
                    form(village.sheet()).milestone("2", null, "1957-01-01", null).input())))
                    .isInstanceOfSatisfying(UpdateRefused.class, e -> assertThat(e.problems()).first()
                            .extracting(UpdateProblem::field, UpdateProblem::key)
                            .containsExactly("milestone.2.actual", "update.date.early"));
            assertThat(village.sheet().update().status()).isEqualTo(UpdateStatus.NOT_STARTED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsHandedInCanBeHandedInAgainUntilItIsReviewed(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            QuarterlyUpdateService service = village.service();
            UpdateSheet first = as(village, () -> service.submit(form(village.sheet()).obstacles("รอ").input()));
            core.clock().moveTo("2024-04-12");
            UpdateSheet again = as(village, () -> service.submit(form(first).obstacles("ไม่มีแล้ว").input()));
            assertThat(again.update().status()).isEqualTo(UpdateStatus.SUBMITTED);
            assertThat(again.update().obstacles()).isEqualTo("ไม่มีแล้ว");
            assertThat(again.update().submittedOn()).isEqualTo(LocalDate.of(2024, 4, 12));
            assertThat(core.transaction(() -> core.get(AuditTrail.class).ofProject(CODE, 1))).extracting(c -> c.line().action())
                    .containsExactly("resubmitted");

            assertThatThrownBy(() -> asMonitor(village, () -> service.accept(CODE, QUARTER, first.version())))
                    .as("what was corrected meanwhile is read again first").isInstanceOf(StaleEdit.class);
            UpdateSheet accepted = asMonitor(village, () -> service.accept(CODE, QUARTER, again.version()));
            assertThat(village.sheet().rights().correct()).isFalse();
            assertThatThrownBy(() -> as(village, () -> service.submit(form(accepted).input())))
                    .isInstanceOf(Conflict.class).hasMessageContaining("update.notEditable");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theLastResultComesWithWhatWasStoredForIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            UpdateSheet sheet = SmartVillage.in(core).sheet();
            assertThat(sheet.indicator("K1").orElseThrow().rows().get(0).lastStored().numerator()).isEqualByComparingTo("1031");
            assertThat(sheet.indicator("K4").orElseThrow().rows().get(0).lastStored()).isNull();
        }
    }
}
