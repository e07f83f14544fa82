package org.sutthang.portfolio.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.plan.PlannedProject.CODE;
import static org.sutthang.portfolio.plan.PlannedProject.MONITOR;
import static org.sutthang.portfolio.plan.PlannedProject.OWNER;
import static org.sutthang.portfolio.plan.PlannedProject.STRANGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.plan.IndicatorPlanService;
import org.sutthang.portfolio.plan.MilestonePlanService;
import org.sutthang.portfolio.plan.PlanInput;
import org.sutthang.portfolio.plan.PlanService;
import org.sutthang.portfolio.plan.PlannedProject;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** What was changed in a project goes back by the same rules, unless somebody has changed it since. */
class UndoServiceIT {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2567, 4);

    private CoreContainer core;
    private PlannedProject project;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasChangedInAPlanGoesBackAndTheLineSaysWhatItUndoes(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            title("ชื่อใหม่", "500");
            long edit = latest();
            assertThat(offered(OWNER)).contains(edit);
            undo(OWNER, edit);
            assertThat(project.sheet().details().titleTh()).isEqualTo("ศูนย์ข้อมูลหมู่บ้าน");
            assertThat(project.sheet().details().budgetBaht()).isNull();
            AuditLine line = history(OWNER).get(0);
            assertThat(line.undoes()).isEqualTo(edit);
            assertThat(line.actor()).isEqualTo("สมชาย");
            assertThat(offered(OWNER)).as("what is undone is not offered, the undoing is").contains(line.id())
                    .doesNotContain(edit);

            undo(OWNER, line.id());
            assertThat(project.sheet().details().titleTh()).isEqualTo("ชื่อใหม่");

            milestone("สำรวจใหม่", "30", "2024-06-30");
            undo(OWNER, latest());
            assertThat(project.sheet().steps().get(0).details().titleTh()).isEqualTo("สำรวจ");
            assertThat(project.sheet().steps().get(0).details().weight()).isEqualByComparingTo("40");

            target("60");
            undo(OWNER, latest());
            assertThat(project.sheet().cards().get(0).targets()).containsEntry(new FiscalQuarter(2567, 3),
                    new BigDecimal(50));

            long before = latest();
            target("61", "95");
            undo(OWNER, history(OWNER).stream().map(AuditLine::id).filter(id -> id > before).toArray(Long[]::new));
            assertThat(project.sheet().cards().get(0).targets()).as("what one saving wrote")
                    .containsEntry(new FiscalQuarter(2567, 3), new BigDecimal(50))
                    .containsEntry(new FiscalQuarter(2567, 4), new BigDecimal(90));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatSomebodyElseHasChangedSinceStays(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            title("ชื่อใหม่", null);
            long edit = latest();
            title("ชื่อที่สาม", null);
            assertThat(offered(OWNER)).doesNotContain(edit);
            assertThatThrownBy(() -> undo(OWNER, edit)).isInstanceOf(Conflict.class)
                    .hasMessageContaining("undo.changedSince");
            assertThat(project.sheet().details().titleTh()).isEqualTo("ชื่อที่สาม");
            assertThatThrownBy(() -> undo(STRANGER, latest())).isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasWithdrawnComesBackOnceAndByTheRulesOfThePlan(TestDatabase database) throws Exception {
        try (CoreContainer container = CoreContainer.on(database)) {
            begin(container);
            project.as(OWNER, () -> core.get(MilestonePlanService.class).withdraw(CODE, project.version(), "1", "ซ้ำกัน"));
            long withdrawal = latest();
            undo(OWNER, withdrawal);
            assertThat(project.sheet().steps()).hasSize(2);
            assertThatThrownBy(() -> undo(OWNER, withdrawal)).hasMessageContaining("undo.changedSince");
            title("ชื่อใหม่", null);
            long edit = latest();
            project.approve();
            assertThat(offered(OWNER)).as("of a plan that holds").isEmpty();
            assertThatThrownBy(() -> undo(OWNER, edit)).hasMessageContaining("plan.approved");
            undo(MONITOR, edit);
            assertThat(project.sheet().details().titleTh()).isEqualTo("ศูนย์ข้อมูลหมู่บ้าน");
        }
    }

    private void begin(CoreContainer container) throws Exception {
        core = container;
        project = PlannedProject.in(core);
    }

    private void title(String title, String budget) {
        PlanInput.Details now = project.sheet().details();
        project.as(OWNER, () -> core.get(PlanService.class).change(CODE, project.version(), new PlanInput.Details(title,
                now.titleEn(), now.organisationCode(), now.startOn(), now.endOn(),
                budget == null ? null : new BigDecimal(budget), now.alignment())));
    }

    private void milestone(String title, String weight, String date) {
        project.as(OWNER, () -> core.get(MilestonePlanService.class).change(CODE, project.version(), List.of(
                new PlanInput.Step("1", "1", null, title, null, new BigDecimal(weight), LocalDate.parse(date)))));
    }

    private void target(String figure) {
        target(figure, "90");
    }

    private void target(String figure, String ofTheYear) {
        var card = project.sheet().cards().get(0);
        Map<FiscalQuarter, BigDecimal> targets = new java.util.TreeMap<>(card.targets());
        targets.put(new FiscalQuarter(2567, 3), new BigDecimal(figure));
        targets.put(new FiscalQuarter(2567, 4), new BigDecimal(ofTheYear));
        project.as(OWNER, () -> core.get(IndicatorPlanService.class).changeYears(CODE, project.version(), card.code(),
                new PlanInput.Years(Map.of(), targets)));
    }

    private void undo(AuthenticatedUser user, Long... lines) {
        project.as(user, () -> core.get(UndoService.class).undo(CODE, List.of(lines), QUARTER, "เลิกทำ"));
    }

    private long latest() {
        return history(MONITOR).get(0).id();
    }

    private List<AuditLine> history(AuthenticatedUser user) {
        return file(user).history();
    }

    private ProjectFile file(AuthenticatedUser user) {
        return core.as(user, () -> core.get(ProjectReading.class).file(CODE)).orElseThrow();
    }

    private Set<Long> offered(AuthenticatedUser user) {
        ProjectFile file = file(user);
        return core.as(user, () -> core.get(UndoService.class).offered(file));
    }
}
