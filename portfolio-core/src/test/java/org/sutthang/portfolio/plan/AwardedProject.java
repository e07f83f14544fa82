package org.sutthang.portfolio.plan;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.period.StageService;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.testing.CoreContainer;

/** A project that has its award and its owner, and nothing planned yet; fiscal year 2567, today is 20 April 2024. */
final class AwardedProject {

    static final String CODE = "P1";
    static final AuthenticatedUser OWNER = new AuthenticatedUser(20, "somchai", "สมชาย", Role.OWNER, null, null);
    static final AuthenticatedUser ASSISTANT = new AuthenticatedUser(21, "malee", "มาลี", Role.OWNER, null, null);
    static final AuthenticatedUser STRANGER = new AuthenticatedUser(22, "other", "อื่น", Role.OWNER, null, null);
    static final AuthenticatedUser MONITOR = new AuthenticatedUser(23, "monitor", "อรวรรณ", Role.MONITOR, null, null);
    static final FiscalQuarter Q3 = new FiscalQuarter(2567, 3);
    static final FiscalQuarter Q4 = new FiscalQuarter(2567, 4);

    final CoreContainer core;

    private AwardedProject(CoreContainer core) {
        this.core = core;
    }

    static AwardedProject in(CoreContainer core) throws SQLException {
        AwardedProject project = new AwardedProject(core);
        project.sql("insert into organisation (id, version, code, name_th, kind, active) values "
                        + "(10, 0, 'KKN', 'จังหวัดขอนแก่น', 'PROVINCE', true), (11, 0, 'CMI', 'จังหวัดเชียงใหม่', 'PROVINCE', true)",
                "insert into app_user (id, version, user_name, display_name, password_hash, role, active) values "
                        + "(20, 0, 'somchai', 'สมชาย', '-', 'OWNER', true), (21, 0, 'malee', 'มาลี', '-', 'OWNER', true)",
                "insert into idea (id, version, code, title_th, organisation_id, status) values "
                        + "(30, 0, 'I1', 'ศูนย์ข้อมูลหมู่บ้าน', 10, 'AWARDED')",
                "insert into project (id, version, code, idea_id, title_th, organisation_id, owner_id, stage) values "
                        + "(40, 0, 'P1', 30, 'ศูนย์ข้อมูลหมู่บ้าน', 10, 20, 'AWARDED')",
                "insert into project_assistant (project_id, user_id) values (40, 21)");
        return project;
    }

    /** What the owner would enter, step by step, until nothing is missing. */
    AwardedProject planned() {
        as(OWNER, () -> core.get(PlanService.class).change(CODE, version(), details("2024-04-01", "2024-09-30")));
        as(OWNER, () -> core.get(MilestonePlanService.class).change(CODE, version(), List.of(
                step(null, "สำรวจ", "40", "2024-05-31"), step(null, "ติดตั้ง", "60", "2024-08-31"))));
        String indicator = core.as(OWNER, () -> core.get(IndicatorPlanService.class).change(CODE, version(), null,
                card(Cards.card().details())));
        as(OWNER, () -> core.get(IndicatorPlanService.class).changeYears(CODE, version(), indicator,
                new PlanInput.Years(Map.of(), Map.of(Q3, new BigDecimal(50), Q4, new BigDecimal(90)))));
        as(OWNER, () -> core.get(IndicatorPlanService.class).changeWeights(CODE, version(),
                Map.of(indicator, new PlanInput.WeightsOf(new BigDecimal(100), Map.of()))));
        return this;
    }

    AwardedProject approved() {
        planned();
        for (Stage stage : List.of(Stage.PLANNED, Stage.IMPLEMENTING)) {
            as(MONITOR, () -> core.get(StageService.class).moveOn(CODE, version(), null));
        }
        return this;
    }

    static PlanInput.Details details(String start, String end) {
        return new PlanInput.Details("ศูนย์ข้อมูลหมู่บ้าน", null, "KKN", LocalDate.parse(start), LocalDate.parse(end),
                null, new PlanInput.Alignment(null, null, null, null, null, null));
    }

    static PlanInput.Step step(String code, String title, String weight, String date) {
        return new PlanInput.Step(code == null ? title : code, code, null, title, null,
                weight == null ? null : new BigDecimal(weight), date == null ? null : LocalDate.parse(date));
    }

    static PlanInput.Card card(IndicatorDetails details) {
        return new PlanInput.Card(details, List.of(), Map.of());
    }

    PlanSheet sheet() {
        return core.as(MONITOR, () -> core.get(PlanReading.class).sheet(CODE));
    }

    long version() {
        return sheet().version();
    }

    void as(AuthenticatedUser user, Runnable action) {
        core.as(user, () -> {
            action.run();
            return null;
        });
    }

    void sql(String... statements) throws SQLException {
        core.sql(statements);
    }

    String text(String query) throws SQLException {
        return core.text(query);
    }
}
