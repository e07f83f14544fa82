package org.sutthang.portfolio.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.project.StageMoveDetails;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class StageServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 20);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aProjectGoesThroughItsGatesAndEveryMoveIsKept(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            assertThatThrownBy(() -> moveOn(core, Role.MONITOR, 0, null)).isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("gate.missing");
            core.sql("update indicator set evidence_source = 'ทะเบียน' where id = 60");

            moveOn(core, Role.MONITOR, 0, null);
            assertThat(file(core).stage()).isEqualTo(Stage.PLANNED);
            moveOn(core, Role.MONITOR, file(core).version(), null);
            assertThat(file(core).approvedOn()).isEqualTo(TODAY);
            assertThat(core.text("select baseline1_on from milestone where id = 50")).isEqualTo("2024-03-01");
            assertThat(core.text("select count(*) from baseline b join baseline_date d on d.baseline_id = b.id "
                    + "where b.baseline_number = 1")).isEqualTo("1");

            core.sql("update milestone set actual_on = date '2024-03-05' where id = 50");
            assertThatThrownBy(() -> moveOn(core, Role.MONITOR, file(core).version(), null))
                    .hasMessageContaining("golive.missing");
            assertThatThrownBy(() -> moveOn(core, Role.MONITOR, file(core).version(), TODAY.plusDays(1)))
                    .hasMessageContaining("golive.future");
            moveOn(core, Role.MONITOR, file(core).version(), TODAY);
            assertThat(file(core).moves()).extracting(ProjectFile.MoveLine::to)
                    .containsExactly(Stage.IN_USE, Stage.IMPLEMENTING, Stage.PLANNED);
            assertThat(file(core).history()).isNotEmpty();

            assertThatThrownBy(() -> moveOn(core, Role.MONITOR, file(core).version(), null))
                    .as("no closed quarter yet").hasMessageContaining("gate.missing");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aStopNeedsADeciderAReasonAndALesson(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            assertThatThrownBy(() -> stop(core, 0, new StageMoveDetails("ปลัดกระทรวง", "ซ้ำกับระบบกลาง", " ")))
                    .hasMessageContaining("stop.incomplete");
            assertThatThrownBy(() -> stop(core, 7, new StageMoveDetails("ก", "ข", "ค"))).isInstanceOf(StaleEdit.class);
            stop(core, 0, new StageMoveDetails("ปลัดกระทรวง", "ซ้ำกับระบบกลาง", "สำรวจระบบที่มีอยู่ก่อน"));
            assertThat(file(core).stage()).isEqualTo(Stage.STOPPED);
            assertThatThrownBy(() -> stop(core, file(core).version(), new StageMoveDetails("ก", "ข", "ค")))
                    .hasMessageContaining("stop.tooLate");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyTheMonitorMovesAndOnlyThoseConcernedReadInFull(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            fill(core);
            for (Role role : new Role[] {Role.OWNER, Role.EXECUTIVE, Role.ADMINISTRATOR}) {
                assertThatThrownBy(() -> moveOn(core, role, 0, null)).isInstanceOf(AccessDenied.class);
            }
            ProjectReading reading = core.get(ProjectReading.class);
            assertThat(core.as(Role.EXECUTIVE, () -> reading.file("P1"))).isPresent();
            assertThat(core.as(Role.OWNER, () -> reading.file("P1"))).as("of others").isEmpty();
            AuthenticatedUser owner = new AuthenticatedUser(20, "somchai", "สมชาย", Role.OWNER, null, null);
            assertThat(core.as(owner, () -> reading.file("P1"))).get().extracting(ProjectFile::own).isEqualTo(true);
            AuthenticatedUser elsewhere = new AuthenticatedUser(30, "x", "x", Role.EXECUTIVE, 11L, null);
            assertThat(core.as(elsewhere, () -> reading.file("P1"))).as("bound to another organisation").isEmpty();
        }
    }

    private static void moveOn(CoreContainer core, Role role, long version, LocalDate golive) {
        core.as(role, () -> {
            core.get(StageService.class).moveOn("P1", version, golive);
            return null;
        });
    }

    private static void stop(CoreContainer core, long version, StageMoveDetails decision) {
        core.as(Role.MONITOR, () -> {
            core.get(StageService.class).stop("P1", version, decision);
            return null;
        });
    }

    private static ProjectFile file(CoreContainer core) {
        return core.as(Role.MONITOR, () -> core.get(ProjectReading.class).file("P1")).orElseThrow();
    }

    private static void fill(CoreContainer core) throws SQLException {
        core.sql("insert into organisation (id, version, code, name_th, kind, active) values "
                + "(10, 0, 'KKN', 'จังหวัดขอนแก่น', 'PROVINCE', true), (11, 0, 'CMI', 'จังหวัดเชียงใหม่', 'PROVINCE', true)",
                "insert into app_user (id, version, user_name, display_name, password_hash, role, active) values "
                        + "(20, 0, 'somchai', 'สมชาย', '-', 'OWNER', true)",
                "insert into idea (id, version, code, title_th, organisation_id, status) values "
                        + "(30, 0, 'I1', 'ศูนย์ข้อมูลหมู่บ้าน', 10, 'AWARDED')",
                "insert into project (id, version, code, idea_id, title_th, organisation_id, owner_id, start_on, end_on, "
                        + "stage) values (40, 0, 'P1', 30, 'ศูนย์ข้อมูลหมู่บ้าน', 10, 20, date '2024-04-01', "
                        + "date '2024-09-30', 'AWARDED')",
                "insert into milestone (id, version, project_id, code, sort_order, title_th, weight, baseline_on) "
                        + "values (50, 0, 40, '1', 1, 'สำรวจ', 100, date '2024-03-01')",
                "insert into indicator (id, version, project_id, code, sort_order, name_th, kind, unit, direction, "
                        + "aggregation, frequency, weight, baseline) values (60, 0, 40, 'P1-1', 1, 'ผู้ใช้', 'OUTCOME', "
                        + "'คน', 'HIGHER', 'LAST', 'QUARTER', 100, 0)",
                "insert into target (id, version, indicator_id, fiscal_year, fiscal_quarter, target_value) values "
                        + "(70, 0, 60, 2567, 3, 50), (71, 0, 60, 2567, 4, 90)");
    }
}
