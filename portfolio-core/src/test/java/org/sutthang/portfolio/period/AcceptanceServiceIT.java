package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.period.SmartVillage.CODE;
import static org.sutthang.portfolio.period.SmartVillage.QUARTER;
import static org.sutthang.portfolio.period.SmartVillage.form;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditRecord;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.AcceptanceService.AcceptedReport;
import org.sutthang.portfolio.period.ReturnReading.ReturnedReport;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** Steps of a review that are taken back, and what a reviewer is told of the steps before. */
class AcceptanceServiceIT {

    private static final AuthenticatedUser MONITOR = new AuthenticatedUser(-1, "monitor", "กพร.", Role.MONITOR, null, null);

    private CoreContainer core;
    private SmartVillage village;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAcceptanceIsTakenBackAndTheOwnerCanCorrectTheReportAgain(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            AcceptanceService service = core.get(AcceptanceService.class);
            act(village.owner(), () -> village.service().submit(form(village.sheet()).obstacles("รอลงนาม").input()));
            assertThatThrownBy(() -> act(MONITOR, () -> service.takeBack(CODE, QUARTER, version())))
                    .as("nobody accepted it").isInstanceOf(Conflict.class).hasMessageContaining("update.notAccepted");
            assertThat(accepted()).isEmpty();
            act(MONITOR, () -> village.service().accept(CODE, QUARTER, version()));
            assertThat(accepted()).containsExactly(new AcceptedReport(CODE, "ศูนย์ข้อมูลกลางหมู่บ้านอัจฉริยะ",
                    "Smart village data hub", version()));
            assertThat(village.sheet().rights().correct()).isFalse();

            for (AuthenticatedUser other : List.of(village.owner(), user(Role.EXECUTIVE), user(Role.ADMINISTRATOR))) {
                assertThatThrownBy(() -> act(other, () -> service.takeBack(CODE, QUARTER, version())))
                        .isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> core.as(other, () -> service.accepted(QUARTER, List.of(CODE))))
                        .isInstanceOf(AccessDenied.class);
            }
            assertThatThrownBy(() -> act(MONITOR, () -> service.takeBack(CODE, QUARTER, version() - 1)))
                    .isInstanceOf(StaleEdit.class);
            long before = version();
            act(MONITOR, () -> service.takeBack(CODE, QUARTER, before));
            UpdateSheet sheet = village.sheet();
            assertThat(sheet.version()).isEqualTo(before + 1);
            assertThat(sheet.update().status()).isEqualTo(UpdateStatus.SUBMITTED);
            assertThat(sheet.update().submittedOn()).as("the day it was handed in").isEqualTo(LocalDate.of(2024, 4, 10));
            assertThat(sheet.rights().correct()).isTrue();
            AuditChange line = core.transaction(() -> core.get(AuditTrail.class).ofProject(CODE, 1)).get(0);
            assertThat(line.line().action()).isEqualTo("takenBack");
            assertThat(line.line().subjectCode()).isEqualTo(QUARTER.toString());
            assertThat(line.before()).contains("ACCEPTED");
            assertThat(line.after()).contains("SUBMITTED");
            act(village.owner(), () -> village.service().submit(form(sheet).obstacles("ลงนามแล้ว").input()));
            act(MONITOR, () -> village.service().returnWithComment(CODE, QUARTER, version(), "ขอหลักฐาน"));
            assertThat(village.sheet().update().status()).isEqualTo(UpdateStatus.RETURNED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anAcceptanceOfAClosedQuarterStands(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            act(village.owner(), () -> village.service().submit(village.unchanged()));
            act(MONITOR, () -> village.service().accept(CODE, QUARTER, version()));
            core.clock().moveTo("2024-08-01");
            core.as(MONITOR, () -> core.get(PeriodService.class).close(QUARTER));
            assertThatThrownBy(() -> act(MONITOR, () -> core.get(AcceptanceService.class).takeBack(CODE, QUARTER, version())))
                    .isInstanceOf(Conflict.class).hasMessageContaining("update.closed");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aReturnIsToldWithItsDayAndWhatWasChangedSince(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            act(village.owner(), () -> village.service().submit(form(village.sheet()).result("K2", "7.5").input()));
            assertThat(core.as(MONITOR, () -> returned())).isNull();
            core.clock().moveTo("2024-04-11");
            act(MONITOR, () -> village.service().returnWithComment(CODE, QUARTER, version(), "ขอหลักฐาน"));
            core.clock().moveTo("2024-04-12");
            act(village.owner(), () -> village.service().submit(village.unchanged()));
            assertThat(core.as(MONITOR, () -> returned())).satisfies(none -> {
                assertThat(none.on()).isEqualTo(LocalDate.of(2024, 4, 11));
                assertThat(none.by()).isEqualTo("monitor");
                assertThat(none.changed()).as("handing in is no change").isFalse();
            });

            act(MONITOR, () -> village.service().returnWithComment(CODE, QUARTER, version(), "ยังไม่มีหลักฐาน"));
            act(village.owner(), () -> village.service().saveDraft(form(village.sheet()).milestone("2", "2024-05-11", null, "60")
                    .result("K3", "120").obstacles("ไม่มี").input()));
            act(village.owner(), () -> village.service().submit(village.unchanged()));
            assertThat(core.as(village.owner(), () -> returned())).satisfies(some -> {
                assertThat(some.milestones()).as("its date and its progress").isEqualTo(1);
                assertThat(some.results()).isEqualTo(1);
                assertThat(some.files()).isZero();
                assertThat(some.words()).isTrue();
                assertThat(some.changed()).isTrue();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatAWorkbookBroughtAsReturnedIsUnchangedSinceTheWorkbook(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            core.as(MONITOR, () -> core.transaction(() -> {
                core.get(EntityManager.class).persist(new QuarterlyUpdate(core.get(Projects.class).find(CODE).orElseThrow(),
                        QUARTER.fiscalYear(), QUARTER.quarter(), new QuarterlyUpdateDetails(UpdateStatus.RETURNED, null, null, null,
                                null, null, null, null, null, null, null, "ขอหลักฐาน", null)));
                core.get(AuditTrail.class).record(new AuditRecord("imported", "project", CODE, CODE, null, "[]"));
                return null;
            }));
            assertThat(core.as(village.owner(), () -> returned())).satisfies(none -> {
                assertThat(none.on()).isNull();
                assertThat(none.changed()).isFalse();
            });
            act(village.owner(), () -> village.service().saveDraft(form(village.sheet()).obstacles("ไม่มี").input()));
            assertThat(core.as(village.owner(), () -> returned())).satisfies(some -> assertThat(some.words()).isTrue());
        }
    }

    private void begin(CoreContainer container) throws Exception {
        core = container;
        village = SmartVillage.in(core);
    }

    private static AuthenticatedUser user(Role role) {
        return new AuthenticatedUser(-1, "nobody", "nobody", role, null, null);
    }

    private void act(AuthenticatedUser user, Runnable deed) {
        core.as(user, () -> {
            deed.run();
            return null;
        });
    }

    private long version() {
        return village.sheet().version();
    }

    private List<AcceptedReport> accepted() {
        return core.as(MONITOR, () -> core.get(AcceptanceService.class).accepted(QUARTER, List.of(CODE, "P-99")));
    }

    private ReturnedReport returned() {
        return core.get(ReturnReading.class).of(village.service().read(CODE, QUARTER)).orElse(null);
    }
}
