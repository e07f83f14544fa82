package org.sutthang.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.period.SmartVillage.CODE;
import static org.sutthang.portfolio.period.SmartVillage.QUARTER;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.SmartVillage;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class EvidenceServiceIT {

    private static final EvidenceSubject UPDATE = new EvidenceSubject(CODE, QUARTER, null, null);
    private static final AuthenticatedUser MONITOR = user(Role.MONITOR, null);

    private static AuthenticatedUser user(Role role, Long organisation) {
        return new AuthenticatedUser(-1, "someone", "someone", role, organisation, null);
    }

    private static String add(SmartVillage village, AuthenticatedUser user, EvidenceSubject subject, String name, byte[] bytes,
            CoreContainer core) {
        return core.as(user, () -> core.get(EvidenceService.class).add(subject, name, bytes));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsAddedComesBackByteForByteToWhoeverReadsTheProjectInFull(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            EvidenceService service = core.get(EvidenceService.class);
            byte[] photograph = SampleFiles.picture("jpg", 640, 480);
            long before = village.sheet().version();
            String code = add(village, village.owner(), new EvidenceSubject(CODE, QUARTER, null, "K1"), "ภาพ.jpg", photograph, core);
            add(village, village.assistant(), new EvidenceSubject(CODE, QUARTER, "2", null), "ทะเบียน.pdf", SampleFiles.pdf("ก"), core);
            assertThat(village.sheet().version()).as("the project has changed").isGreaterThan(before);

            List<EvidenceItem> items = core.as(MONITOR, () -> service.ofUpdate(CODE, QUARTER));
            assertThat(items).extracting(EvidenceItem::name).containsExactly("ภาพ.jpg", "ทะเบียน.pdf");
            assertThat(items).extracting(EvidenceItem::indicatorCode).containsExactly("K1", null);
            assertThat(items).extracting(EvidenceItem::milestoneCode).containsExactly(null, "2");
            assertThat(items).extracting(EvidenceItem::thumbnail).containsExactly(true, false);
            EvidenceContent content = core.as(MONITOR, () -> service.content(CODE, code));
            assertThat(content.bytes()).isEqualTo(photograph);
            assertThat(content.sha256()).isEqualTo(items.get(0).sha256()).hasSize(64);
            assertThat(core.as(MONITOR, () -> service.thumbnail(CODE, code)).bytes()).isNotEmpty();
            assertThatThrownBy(() -> core.as(MONITOR, () -> service.thumbnail(CODE, "E2"))).isInstanceOf(NotFound.class);
            assertThat(core.as(user(Role.EXECUTIVE, null), () -> service.ofProject(core.get(ProjectReading.class).file(CODE)
                    .orElseThrow()))).hasSize(2);

            assertThatThrownBy(() -> core.as(village.stranger(), () -> service.content(CODE, code))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> core.as(village.stranger(), () -> service.ofUpdate(CODE, QUARTER))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> add(village, village.stranger(), UPDATE, "ก.pdf", SampleFiles.pdf("ข"), core))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> add(village, user(Role.EXECUTIVE, null), UPDATE, "ก.pdf", SampleFiles.pdf("ข"), core))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theSameFileIsTakenOnceForEachThingItProves(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            byte[] file = SampleFiles.pdf("ก");
            add(village, village.owner(), UPDATE, "ก.pdf", file, core);
            assertThatThrownBy(() -> add(village, village.assistant(), UPDATE, "ข.pdf", file, core))
                    .isInstanceOf(Conflict.class).hasMessage("evidence.duplicate [ข.pdf, ก.pdf]");
            add(village, village.owner(), new EvidenceSubject(CODE, QUARTER, null, "K1"), "ก.pdf", file, core);
            core.as(village.owner(), () -> {
                core.get(EvidenceService.class).withdraw(CODE, "E1", "ผิดไฟล์");
                return null;
            });
            assertThat(add(village, village.owner(), UPDATE, "ข.pdf", file, core)).isEqualTo("E3");
            assertThatThrownBy(() -> add(village, village.owner(), new EvidenceSubject(CODE, QUARTER, "9", null), "ก.pdf", file, core))
                    .isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFileIsWithdrawnWithAReasonAndPutBackAndBothAreInTheTrail(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            EvidenceService service = core.get(EvidenceService.class);
            add(village, village.owner(), UPDATE, "ก.pdf", SampleFiles.pdf("ก"), core);
            assertThatThrownBy(() -> withdraw(core, village.owner(), " ")).isInstanceOf(RuleViolation.class)
                    .hasMessage("evidence.reason.missing [ก.pdf]");
            withdraw(core, village.owner(), "ผิดไฟล์");
            EvidenceItem withdrawn = core.as(village.owner(), () -> service.ofUpdate(CODE, QUARTER)).get(0);
            assertThat(withdrawn.withdrawn()).isTrue();
            assertThat(withdrawn.withdrawnReason()).isEqualTo("ผิดไฟล์");
            assertThatThrownBy(() -> withdraw(core, village.owner(), "อีก")).isInstanceOf(Conflict.class);
            core.as(MONITOR, () -> {
                service.restore(CODE, "E1");
                return null;
            });
            assertThat(core.as(village.owner(), () -> service.ofUpdate(CODE, QUARTER)).get(0).withdrawn()).isFalse();
            List<AuditLine> trail = core.transaction(() -> core.get(AuditTrail.class).ofProject(CODE, 3)).stream()
                    .map(AuditChange::line).toList();
            assertThat(trail).extracting(AuditLine::action).containsExactly("restored", "withdrawn", "created");
            assertThat(trail.get(0).inNameOf()).as("the monitor acts in the owner's name").isEqualTo("somchai");
        }
    }

    private static void withdraw(CoreContainer core, AuthenticatedUser user, String reason) {
        core.as(user, () -> {
            core.get(EvidenceService.class).withdraw(CODE, "E1", reason);
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theEvidenceOfAnAcceptedReportDoesNotChange(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            SmartVillage village = SmartVillage.in(core);
            add(village, village.owner(), UPDATE, "ก.pdf", SampleFiles.pdf("ก"), core);
            core.as(village.owner(), () -> {
                village.service().submit(village.unchanged());
                return null;
            });
            add(village, village.owner(), UPDATE, "ข.pdf", SampleFiles.pdf("ข"), core);
            core.as(MONITOR, () -> {
                village.service().accept(CODE, QUARTER, village.sheet().version());
                return null;
            });
            assertThatThrownBy(() -> add(village, village.owner(), UPDATE, "ค.pdf", SampleFiles.pdf("ค"), core))
                    .isInstanceOf(Conflict.class).hasMessageContaining("evidence.notEditable");
            assertThatThrownBy(() -> withdraw(core, village.owner(), "ผิด")).isInstanceOf(Conflict.class);
            FiscalQuarter future = QUARTER.plus(4);
            assertThatThrownBy(() -> add(village, village.owner(), new EvidenceSubject(CODE, future, null, null), "ง.pdf",
                    SampleFiles.pdf("ง"), core)).isInstanceOf(Conflict.class);
        }
    }
}
