package org.sutthang.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sutthang.portfolio.plan.AwardedProject.CODE;
import static org.sutthang.portfolio.plan.AwardedProject.MONITOR;
import static org.sutthang.portfolio.plan.AwardedProject.OWNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.project.PlanRequestKind;
import org.sutthang.portfolio.project.PlanRequestStatus;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

class RebaselineServiceIT {

    private static final Map<String, LocalDate> LATER = Map.of("2", LocalDate.of(2024, 9, 15));

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDeclinedRebaselineChangesNothingAndAnApprovedOneErasesNoSlip(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core).approved();
            RebaselineService rebaselines = core.get(RebaselineService.class);
            project.sql("update milestone set forecast_on = date '2024-09-20' where code = '2'");
            assertThatThrownBy(() -> project.as(OWNER, () -> rebaselines.ask(CODE, project.version(),
                    Map.of("2", LocalDate.of(1957, 1, 1)), "พิมพ์ปีผิด"))).isInstanceOfSatisfying(PlanRefused.class,
                            refused -> assertThat(refused.problems()).extracting(PlanProblem::key).containsExactly("plan.date.early"));
            project.as(OWNER, () -> rebaselines.ask(CODE, project.version(), LATER, "ผู้รับจ้างส่งงานช้า"));
            assertThat(milestone(project, "2").baselineOn()).as("not before it is approved").isEqualTo("2024-08-31");
            assertThatThrownBy(() -> project.as(OWNER, () -> rebaselines.approve(CODE, project.version())))
                    .isInstanceOf(AccessDenied.class);

            PlanRequestService requests = core.get(PlanRequestService.class);
            assertThatThrownBy(() -> project.as(MONITOR, () -> requests.decline(CODE, project.version(),
                    PlanRequestKind.REBASELINE, " "))).hasMessageContaining("request.reason");
            project.as(MONITOR, () -> requests.decline(CODE, project.version(), PlanRequestKind.REBASELINE,
                    "เร่งรัดให้ทันแผนเดิม"));
            assertThat(milestone(project, "2").baselineOn()).as("declined").isEqualTo("2024-08-31");
            assertThat(project.sheet().requests().get(0).details()).satisfies(r -> {
                assertThat(r.status()).isEqualTo(PlanRequestStatus.DECLINED);
                assertThat(r.decisionReason()).isEqualTo("เร่งรัดให้ทันแผนเดิม");
            });

            project.as(OWNER, () -> rebaselines.ask(CODE, project.version(), LATER, "ผู้รับจ้างส่งงานช้า"));
            project.as(MONITOR, () -> rebaselines.approve(CODE, project.version()));
            assertThat(milestone(project, "2")).satisfies(m -> {
                assertThat(m.baselineOn()).isEqualTo("2024-09-15");
                assertThat(m.slippage()).isEqualTo(5);
                assertThat(m.baseline1On()).isEqualTo("2024-08-31");
                assertThat(m.slippage1()).isEqualTo(20);
            });
            assertThat(project.sheet().baselines()).extracting(PlanSheet.BaselineLine::number,
                    PlanSheet.BaselineLine::reason).containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2, "ผู้รับจ้างส่งงานช้า"),
                            org.assertj.core.groups.Tuple.tuple(1, null));
            assertThat(project.text("select d.baseline_on from baseline b join baseline_date d on d.baseline_id = b.id "
                    + "join milestone m on m.id = d.milestone_id where b.baseline_number = 1 and m.code = '2'"))
                    .startsWith("2024-08-31");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyDatesToComeOfAPlanThatHoldsAreMoved(TestDatabase database) throws Exception {
        try (CoreContainer core = CoreContainer.on(database)) {
            AwardedProject project = AwardedProject.in(core).planned();
            RebaselineService rebaselines = core.get(RebaselineService.class);
            assertThatThrownBy(() -> project.as(OWNER, () -> rebaselines.ask(CODE, project.version(), LATER, "ช้า")))
                    .isInstanceOf(Conflict.class).hasMessageContaining("rebaseline.notApproved");
            project.sql("update project set stage = 'IMPLEMENTING', approved_on = date '2024-04-01'",
                    "update milestone set actual_on = date '2024-04-10' where code = '1'");
            assertThat(problems(project, Map.of("1", LocalDate.of(2024, 6, 30)), "ช้า")).containsExactly("d.1");
            assertThat(problems(project, Map.of("2", LocalDate.of(2024, 8, 31)), "")).containsExactly("reason", "dates");

            project.as(OWNER, () -> rebaselines.ask(CODE, project.version(), LATER, "ช้า"));
            project.as(MONITOR, () -> rebaselines.approve(CODE, project.version()));
            assertThat(project.sheet().baselines()).as("a plan that came in approved keeps its first dates too")
                    .extracting(PlanSheet.BaselineLine::number).containsExactly(2, 1);
            assertThat(milestone(project, "2").baseline1On()).isEqualTo("2024-08-31");
        }
    }

    private static List<String> problems(AwardedProject project, Map<String, LocalDate> dates, String reason) {
        try {
            project.as(OWNER, () -> project.core.get(RebaselineService.class).ask(CODE, project.version(), dates, reason));
        } catch (PlanRefused refused) {
            return refused.problems().stream().map(PlanProblem::field).toList();
        }
        return List.of();
    }

    private static MilestoneStanding milestone(AwardedProject project, String code) {
        return project.core.as(MONITOR, () -> project.core.get(PortfolioReading.class).of(CODE, AwardedProject.Q3))
                .project().standing().schedule().milestones().stream().filter(m -> m.code().equals(code)).findFirst()
                .orElseThrow();
    }
}
