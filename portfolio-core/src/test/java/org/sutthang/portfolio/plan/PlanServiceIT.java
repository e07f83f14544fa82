package org.sutthang.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.sutthang.portfolio.plan.AwardedProject.CODE;
import static org.sutthang.portfolio.plan.AwardedProject.MONITOR;
import static org.sutthang.portfolio.plan.AwardedProject.OWNER;
import static org.sutthang.portfolio.plan.AwardedProject.card;
import static org.sutthang.portfolio.plan.AwardedProject.details;
import static org.sutthang.portfolio.plan.AwardedProject.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.ExportService;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.StageService;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.project.PlanRequestStatus;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class PlanServiceIT {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOwnerWritesAPlanAsksForItsApprovalAndTheMonitorGivesIt(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core);
            PlanRequestService requests = core.get(PlanRequestService.class);
            assertThatThrownBy(() -> project.as(OWNER, () -> requests.ask(CODE, 0, null)))
                    .isInstanceOf(RuleViolation.class).hasMessageContaining("request.missing");

            project.planned();
            project.as(OWNER, () -> requests.ask(CODE, project.version(), "ขอให้พิจารณาก่อนสิ้นเดือน"));
            assertThatThrownBy(() -> project.as(OWNER, () -> requests.ask(CODE, project.version(), null)))
                    .hasMessageContaining("request.open");
            assertThat(core.as(MONITOR, requests::waiting)).extracting(PlanRequestService.Waiting::project)
                    .containsExactly(CODE);
            AuthenticatedUser bound = new AuthenticatedUser(9, "m", "m", Role.MONITOR, 11L, null);
            assertThat(core.as(bound, requests::waiting)).as("of another organisation").isEmpty();
            project.as(MONITOR, () -> requests.decline(CODE, project.version(), PlanRequestKind.GATE, "ค่าเป้าหมายต่ำไป"));
            assertThat(project.sheet().requests().get(0).details().decisionReason()).isEqualTo("ค่าเป้าหมายต่ำไป");
            project.as(OWNER, () -> requests.ask(CODE, project.version(), null));

            stage(project);
            assertThat(project.sheet().stage()).as("one approval goes through both gates").isEqualTo(Stage.IMPLEMENTING);
            assertThat(project.text("select count(*) from stage_move")).as("each is recorded").isEqualTo("2");
            assertThat(project.sheet().requests()).extracting(r -> r.details().status())
                    .containsExactly(PlanRequestStatus.GRANTED, PlanRequestStatus.DECLINED);
            assertThat(project.sheet().baselines()).extracting(PlanSheet.BaselineLine::number).containsExactly(1);
            assertThat(core.as(MONITOR, requests::waiting)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOwnProjectIsToBePlannedUntilItsPlanHolds(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core);
            project.sql("insert into award (id, version, code, idea_id, name_th, body, awarded_on) values "
                    + "(50, 0, 'A1', 30, 'รางวัล', 'สป.มท.', '2024-04-01')");
            PlanWorkService work = core.get(PlanWorkService.class);
            assertThat(core.as(OWNER, work::mine)).singleElement().satisfies(found -> {
                assertThat(found.code()).isEqualTo(CODE);
                assertThat(found.stage()).isEqualTo(Stage.AWARDED);
                assertThat(found.awardedOn()).isEqualTo("2024-04-01");
                assertThat(found.askedOn()).isNull();
            });
            assertThat(core.as(AwardedProject.ASSISTANT, work::mine)).hasSize(1);
            assertThat(core.as(AwardedProject.STRANGER, work::mine)).isEmpty();
            assertThatThrownBy(() -> core.as(MONITOR, work::mine)).isInstanceOf(AccessDenied.class);

            project.planned();
            stage(project);
            project.as(OWNER, () -> core.get(PlanRequestService.class).ask(CODE, project.version(), null));
            assertThat(core.as(OWNER, work::mine)).extracting(PlanWorkService.ToPlan::stage, found -> found.askedOn() != null)
                    .containsExactly(tuple(Stage.PLANNED, true));
            stage(project);
            assertThat(core.as(OWNER, work::mine)).as("approved").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ownersChangeTheirOwnPlanUntilItHoldsAndNobodyElsesEver(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core);
            PlanService plans = core.get(PlanService.class);
            project.as(AwardedProject.ASSISTANT, () -> plans.change(CODE, 0, details("2024-04-01", "2024-09-30")));
            for (AuthenticatedUser user : List.of(AwardedProject.STRANGER, user(Role.EXECUTIVE), user(Role.ADMINISTRATOR))) {
                assertThatThrownBy(() -> project.as(user, () -> plans.change(CODE, project.version(),
                        details("2024-04-01", "2024-12-31")))).isInstanceOf(AccessDenied.class);
            }
            assertThatThrownBy(() -> core.as(AwardedProject.STRANGER, () -> core.get(PlanReading.class).sheet(CODE)))
                    .isInstanceOf(AccessDenied.class);
            AuthenticatedUser bound = new AuthenticatedUser(9, "m", "m", Role.MONITOR, 11L, null);
            assertThatThrownBy(() -> project.as(bound, () -> plans.change(CODE, project.version(),
                    details("2024-04-01", "2024-12-31")))).isInstanceOf(AccessDenied.class);

            project.approved();
            assertThatThrownBy(() -> project.as(OWNER, () -> plans.change(CODE, project.version(),
                    details("2024-04-01", "2024-12-31")))).isInstanceOf(Conflict.class).hasMessageContaining("plan.approved");
            project.as(MONITOR, () -> plans.change(CODE, project.version(), details("2024-04-01", "2024-12-31")));
            assertThat(project.sheet().details().endOn()).isEqualTo("2024-12-31");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nothingOfARefusedChangeIsSavedAndTheSecondOfTwoIsTold(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core);
            MilestonePlanService milestones = core.get(MilestonePlanService.class);
            assertThatThrownBy(() -> project.as(OWNER, () -> milestones.change(CODE, 0, List.of(
                    step(null, "สำรวจ", "40", "2024-05-31"), step(null, null, "-5", null)))))
                    .asInstanceOf(type(PlanRefused.class)).extracting(PlanRefused::problems).asList()
                    .extracting(p -> ((PlanProblem) p).field())
                    .containsExactly("m.null.titleTh", "m.null.weight", "m.null.baselineOn");
            assertThat(project.sheet().milestones()).isEmpty();
            assertThat(project.version()).isZero();

            project.as(OWNER, () -> milestones.change(CODE, 0, List.of(step(null, "สำรวจ", "40", "2024-05-31"))));
            assertThat(project.sheet().wrongMilestoneWeights()).as("a draft is kept, and warned about")
                    .contains(new BigDecimal(40));
            assertThatThrownBy(() -> project.as(OWNER, () -> milestones.change(CODE, 0, List.of(
                    step(null, "อื่น", "60", "2024-05-31"))))).isInstanceOf(StaleEdit.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aYearFarFromThePresentAndABudgetOfTooManyDigitsAreRefusedAndWhatCameInOtherwiseStays(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core);
            PlanService plans = core.get(PlanService.class);
            PlanInput.Details typed = AwardedProject.details("1957-01-01", "2057-01-01");
            PlanInput.Details rich = new PlanInput.Details(typed.titleTh(), null, typed.organisationCode(), typed.startOn(),
                    typed.endOn(), new BigDecimal("99999999999999"), typed.alignment());
            assertThatThrownBy(() -> project.as(OWNER, () -> plans.change(CODE, 0, rich))).asInstanceOf(type(PlanRefused.class))
                    .extracting(PlanRefused::problems).asList().extracting(p -> ((PlanProblem) p).field() + " " + ((PlanProblem) p).key())
                    .containsExactly("startOn plan.date.far", "endOn plan.date.far", "budgetBaht plan.budget.large");

            project.sql("update project set start_on = date '1957-01-01', end_on = date '2057-01-01' where id = 40");
            project.as(OWNER, () -> plans.change(CODE, 0, typed));
            assertThat(project.text("select start_on from project where id = 40")).isEqualTo("1957-01-01");
            project.as(OWNER, () -> plans.change(CODE, project.version(), AwardedProject.details("2024-04-01", "2024-09-30")));
            assertThat(project.text("select start_on from project where id = 40")).isEqualTo("2024-04-01");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPlanThatHoldsKeepsItsDatesAndItsWeightsWhole(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core).approved();
            MilestonePlanService milestones = core.get(MilestonePlanService.class);
            assertThat(refused(() -> project.as(MONITOR, () -> milestones.change(CODE, project.version(),
                    List.of(step("1", "สำรวจ", "40", "2024-06-30")))))).containsExactly("m.1.baselineOn");
            assertThat(refused(() -> project.as(MONITOR, () -> milestones.change(CODE, project.version(),
                    List.of(step("1", "สำรวจ", "30", "2024-05-31")))))).containsExactly("sum");
            project.as(MONITOR, () -> milestones.change(CODE, project.version(), List.of(
                    step("1", "สำรวจ", "30", "2024-05-31"), step(null, "ขยาย", "10", "2024-09-15"))));
            assertThat(project.sheet().steps().get(2).details().baseline1On()).as("its first plan").isEqualTo("2024-09-15");
            assertThatThrownBy(() -> project.as(MONITOR, () -> milestones.withdraw(CODE, project.version(), "1", "ซ้ำ")))
                    .hasMessageContaining("plan.withdraw.approved");
            project.as(MONITOR, () -> milestones.waive(CODE, project.version(), "1", "ใช้ข้อมูลเดิม"));
            assertThat(project.sheet().steps().get(0).details().waivedReason()).isEqualTo("ใช้ข้อมูลเดิม");

            IndicatorPlanService indicators = core.get(IndicatorPlanService.class);
            assertThatThrownBy(() -> project.as(MONITOR, () -> indicators.withdraw(CODE, project.version(), "P1-K1", "ซ้ำ")))
                    .as("nothing would be left").isInstanceOf(RuleViolation.class);
            String second = core.as(MONITOR, () -> indicators.change(CODE, project.version(), null,
                    card(Cards.card().name("ความพึงพอใจ").details())));
            assertThat(project.sheet().card(second).orElseThrow().details().weight()).isEqualByComparingTo("0");
            assertThat(refused(() -> project.as(MONITOR, () -> indicators.changeWeights(CODE, project.version(),
                    Map.of(second, new PlanInput.WeightsOf(BigDecimal.TEN, Map.of())))))).containsExactly("sum.own");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyChangeShowsInTheStandingAtOnceAndWhatIsWithdrawnCountsNowhereUntilItComesBack(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core).planned();
            MilestonePlanService milestones = core.get(MilestonePlanService.class);
            IndicatorPlanService indicators = core.get(IndicatorPlanService.class);
            assertThat(standing(project).standing().indicators().get(0).target()).isEqualByComparingTo("50");
            project.as(OWNER, () -> indicators.changeYears(CODE, project.version(), "P1-K1", new PlanInput.Years(Map.of(),
                    Map.of(AwardedProject.Q3, new BigDecimal(40), AwardedProject.Q4, new BigDecimal(90)))));
            assertThat(standing(project).standing().indicators().get(0).target()).isEqualByComparingTo("40");

            project.as(OWNER, () -> milestones.withdraw(CODE, project.version(), "1", "รวมกับขั้นตอนอื่น"));
            project.as(OWNER, () -> indicators.withdraw(CODE, project.version(), "P1-K1", "วัดไม่ได้"));
            assertThat(standing(project).standing().schedule().milestones()).extracting(m -> m.code()).containsExactly("2");
            assertThat(standing(project).standing().indicators()).isEmpty();
            assertThat(project.sheet().milestones()).hasSize(2);
            assertThat(project.text("select count(*) from audit_entry where action = 'withdrawn'")).isEqualTo("2");
            Workbook workbook = core.as(MONITOR, () -> core.get(ExportService.class).workbook());
            assertThat(workbook.table(WorkbookFormat.Milestones.SHEET).rows()).hasSize(1);
            assertThat(workbook.table(WorkbookFormat.Targets.SHEET).rows()).as("of a withdrawn indicator").isEmpty();

            project.as(OWNER, () -> milestones.withdraw(CODE, project.version(), "1", null));
            project.as(OWNER, () -> indicators.withdraw(CODE, project.version(), "P1-K1", null));
            assertThat(standing(project).standing().schedule().milestones()).hasSize(2);
            assertThat(standing(project).standing().indicators()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCardKeepsItsYearsPartsAndPastAndWhatIsMeasuredStaysTheSameMeasure(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core).planned();
            IndicatorPlanService indicators = core.get(IndicatorPlanService.class);
            project.as(OWNER, () -> indicators.change(CODE, project.version(), "P1-K1", new PlanInput.Card(
                    Cards.card().details(), List.of("KKN", "CMI"), Map.of(2566, new BigDecimal("7.50")))));
            PlanSheet.CardLine card = project.sheet().card("P1-K1").orElseThrow();
            assertThat(card.parts()).extracting(PlanSheet.PartLine::code).containsExactly("CMI", "KKN");
            assertThat(card.pastYears()).containsEntry(2566, new BigDecimal("7.5"));
            assertThat(card.details().weight()).as("the card leaves the weight alone").isEqualByComparingTo("100");
            assertThat(refused(() -> project.as(OWNER, () -> indicators.change(CODE, project.version(), "P1-K1",
                    new PlanInput.Card(Cards.card().details(), List.of("NIL"), Map.of()))))).containsExactly("parts");

            project.sql("insert into measurement (id, version, indicator_id, fiscal_year, fiscal_quarter, result_value, "
                    + "recorded_at) select 90, 0, id, 2567, 3, 5, timestamp '2024-04-01 00:00:00' from indicator",
                    "insert into reporting_period (id, version, fiscal_year, fiscal_quarter, first_day, last_day, "
                    + "deadline_on, opened_by, opened_at, closed_at) values (80, 0, 2567, 3, date '2024-04-01', "
                    + "date '2024-06-30', date '2024-07-15', 'm', timestamp '2024-04-01 00:00:00', "
                    + "timestamp '2024-07-20 00:00:00')");
            assertThat(refused(() -> project.as(OWNER, () -> indicators.change(CODE, project.version(), "P1-K1",
                    card(Cards.card().aggregation(Aggregation.RATIO).details()))))).containsExactly("aggregation");
            assertThat(refused(() -> project.as(OWNER, () -> indicators.changeYears(CODE, project.version(), "P1-K1",
                    new PlanInput.Years(Map.of(), Map.of(AwardedProject.Q3, new BigDecimal(60),
                            AwardedProject.Q4, new BigDecimal(50))))))).containsExactly("t.2567.3", "t.2567.4");
        }
    }

    private static ProjectStanding standing(AwardedProject project) {
        return project.core.as(MONITOR, () -> project.core.get(PortfolioReading.class)
                .of(CODE, new FiscalQuarter(2567, 3))).project();
    }

    private static void stage(AwardedProject project) {
        project.as(MONITOR, () -> project.core.get(StageService.class)
                .moveOn(CODE, project.version(), null));
    }

    private static List<String> refused(Runnable action) {
        try {
            action.run();
        } catch (PlanRefused refused) {
            return refused.problems().stream().map(PlanProblem::field).toList();
        }
        return List.of();
    }

    private static AuthenticatedUser user(Role role) {
        return new AuthenticatedUser(-1, "x", "x", role, null, null);
    }
}
