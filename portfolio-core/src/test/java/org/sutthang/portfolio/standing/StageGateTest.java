package org.sutthang.portfolio.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.GateFacts.ClosedQuarter;
import org.sutthang.portfolio.standing.GateFacts.PlannedIndicator;
import org.sutthang.portfolio.standing.GateFacts.PlannedStep;
import org.sutthang.portfolio.standing.StageGate.Requirement;
import org.sutthang.portfolio.standing.StageGate.RequirementKey;

class StageGateTest {

    private static final FiscalQuarter Q1 = new FiscalQuarter(2567, 1);
    private static final FiscalQuarter Q2 = new FiscalQuarter(2567, 2);
    private static final List<FiscalQuarter> YEAR = List.of(Q1, Q2, Q2.next(), Q2.plus(2));

    @Test
    void aWholePlanOpensTheFirstGate() {
        StageGate gate = gate(Stage.AWARDED, true, List.of(step("1", "60", null), step("2", "40", null)),
                List.of(card("K1", IndicatorKind.OUTCOME, "70"), card("K2", IndicatorKind.OUTPUT, "30")));
        assertThat(gate.to()).isEqualTo(Stage.PLANNED);
        assertThat(gate.open()).isTrue();
    }

    @Test
    void withoutAnIndicatorNothingStarts() {
        StageGate gate = gate(Stage.AWARDED, true, List.of(step("1", null, null)), List.of());
        assertThat(gate.missing()).extracting(Requirement::key).containsExactly(RequirementKey.INDICATOR_WEIGHTS,
                RequirementKey.OUTCOME, RequirementKey.INDICATOR_CARDS, RequirementKey.TARGETS);
    }

    @Test
    void weightsThatDoNotSumTo100AreNamedWithTheirSum() {
        StageGate gate = gate(Stage.PLANNED, false, List.of(step("1", "60", null), step("2", "30", null)),
                List.of(card("K1", IndicatorKind.OUTCOME, "100")));
        assertThat(gate.missing()).containsExactly(new Requirement(RequirementKey.OWNER, false, List.of()),
                new Requirement(RequirementKey.MILESTONE_WEIGHTS, false, List.of("90")));
    }

    @Test
    void weightsLeftOutShareWhatTheOthersLeave() {
        assertThat(gate(Stage.AWARDED, true, List.of(step("1", "60", null), step("2", null, null)),
                List.of(card("K1", IndicatorKind.OUTCOME, null))).open()).isTrue();
        assertThat(gate(Stage.AWARDED, true, List.of(step("1", "100", null), step("2", null, null)),
                List.of(card("K1", IndicatorKind.OUTCOME, null))).open()).isFalse();
    }

    @Test
    void aCardWithoutBaselineOrTargetIsNamed() {
        IndicatorCard bare = indicator("K1", IndicatorKind.OUTCOME, "100", null, null);
        StageGate gate = StageGate.before(new GateFacts(Stage.AWARDED, true, List.of(step("1", "100", null)),
                List.of(new PlannedIndicator(bare, "ทะเบียน", Set.of(Q1, Q2))), YEAR, List.of(), 2, false));
        assertThat(gate.missing()).containsExactly(
                new Requirement(RequirementKey.INDICATOR_CARDS, false, List.of("K1")),
                new Requirement(RequirementKey.TARGETS, false, List.of("K1 2567/3", "K1 2567/4")));
    }

    @Test
    void criteriaMetOrNotMetNeedNeitherUnitNorBaselineNorTarget() {
        IndicatorCard met = indicator("K1", IndicatorKind.OUTCOME, "100", null, CriteriaKind.MET);
        StageGate gate = StageGate.before(new GateFacts(Stage.AWARDED, true, List.of(step("1", "100", null)),
                List.of(new PlannedIndicator(met, "รายงานการประชุม", Set.of())), YEAR, List.of(), 2, false));
        assertThat(gate.open()).isTrue();
    }

    @Test
    void everyMilestoneIsReachedOrWaivedBeforeUse() {
        LocalDate reached = LocalDate.of(2024, 1, 5);
        StageGate open = gate(Stage.IMPLEMENTING, true,
                List.of(step("1", "60", reached), new PlannedStep("2", null, null, true)), List.of());
        assertThat(open.open()).isTrue();
        StageGate shut = gate(Stage.IMPLEMENTING, true, List.of(step("1", "60", reached), step("2", "40", null)),
                List.of());
        assertThat(shut.missing()).containsExactly(
                new Requirement(RequirementKey.MILESTONES_REACHED, false, List.of("2")));
    }

    @Test
    void benefitIsProvenByOutcomesMetInEveryOneOfTheLastClosedQuarters() {
        assertThat(proven(closed(Q2, result(true, true, true)), closed(Q1, result(true, true, true))).open()).isTrue();
        assertThat(proven(closed(Q2, result(true, true, true)), closed(Q1, result(false, false, null))).open())
                .as("not due does not break the run").isTrue();
        assertThat(proven(closed(Q2, result(true, true, true))).open()).as("one quarter is too few").isFalse();
    }

    @Test
    void anOutcomeNotMetNotReportedOrNotRatedBreaksTheRun() {
        for (IndicatorStanding broken : Arrays.asList(result(true, true, false), result(true, false, null),
                result(true, true, null), null)) {
            assertThat(proven(closed(Q2, result(true, true, true)), closed(Q1, broken)).missing())
                    .containsExactly(new Requirement(RequirementKey.OUTCOMES_PROVEN, false, List.of("K1 2567/1")));
        }
    }

    @Test
    void scaleOutNeedsAnotherOrganisationWithItsOwnResult() {
        assertThat(StageGate.before(new GateFacts(Stage.BENEFIT_PROVEN, true, List.of(), List.of(), YEAR, List.of(), 2,
                true)).open()).isTrue();
        assertThat(gate(Stage.BENEFIT_PROVEN, true, List.of(), List.of()).open()).isFalse();
    }

    @Test
    void nothingFollowsScaleOutOrAStop() {
        assertThat(gate(Stage.SCALED_OUT, true, List.of(), List.of())).isNull();
        assertThat(gate(Stage.STOPPED, true, List.of(), List.of())).isNull();
    }

    private static StageGate gate(Stage stage, boolean owned, List<PlannedStep> steps,
            List<PlannedIndicator> indicators) {
        return StageGate.before(new GateFacts(stage, owned, steps, indicators, YEAR, List.of(), 2, false));
    }

    private static StageGate proven(ClosedQuarter... closed) {
        return StageGate.before(new GateFacts(Stage.IN_USE, true, List.of(),
                List.of(card("K1", IndicatorKind.OUTCOME, "100")), YEAR, List.of(closed), 2, false));
    }

    private static ClosedQuarter closed(FiscalQuarter quarter, IndicatorStanding outcome) {
        return new ClosedQuarter(quarter, outcome == null ? Map.of() : Map.of("K1", outcome));
    }

    private static IndicatorStanding result(boolean due, boolean reported, Boolean met) {
        return new IndicatorStanding(indicator("K1", IndicatorKind.OUTCOME, "100", "20", null), BigDecimal.TEN, due,
                reported, null, null, met, null, null, null, Status.NOT_RATED, List.of(), null, List.of());
    }

    private static PlannedStep step(String code, String weight, LocalDate actualOn) {
        return new PlannedStep(code, weight == null ? null : new BigDecimal(weight), actualOn, false);
    }

    private static PlannedIndicator card(String code, IndicatorKind kind, String weight) {
        return new PlannedIndicator(indicator(code, kind, weight, "20", null), "ทะเบียน", Set.copyOf(YEAR));
    }

    private static IndicatorCard indicator(String code, IndicatorKind kind, String weight, String baseline,
            CriteriaKind criteria) {
        return new IndicatorCard(code, "ตัวชี้วัด", null, kind, baseline == null ? null : "ร้อยละ", Direction.HIGHER,
                Aggregation.LAST, BigDecimal.ONE, Frequency.QUARTER, weight == null ? null : new BigDecimal(weight),
                baseline == null ? null : new BigDecimal(baseline), criteria, CriteriaBasis.RESULT,
                Collections.nCopies(5, null));
    }
}
