package org.sutthang.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Frequency;

class TargetRulesTest {

    private static final FiscalQuarter Q1 = new FiscalQuarter(2567, 1);

    @Test
    void aCumulativeTargetThatFallsIsNamedWithTheOneBefore() {
        assertThat(problems(Cards.card().aggregation(Aggregation.SUM), Map.of(),
                Map.of(Q1, 60, Q1.next(), 50), Set.of())).containsExactly(new PlanProblem("t.2567.2",
                        "plan.target.order", List.of(Q1.next(), new BigDecimal(50), Q1, new BigDecimal(60))));
    }

    @Test
    void aNewYearBeginsAnew() {
        assertThat(problems(Cards.card(), Map.of(), Map.of(Q1.plus(3), 60, Q1.plus(4), 10), Set.of())).isEmpty();
    }

    @Test
    void aFigureOfWhichLessIsBetterMayFall() {
        assertThat(problems(Cards.card().direction(Direction.LOWER), Map.of(), Map.of(Q1, 60, Q1.next(), 50),
                Set.of())).isEmpty();
    }

    @Test
    void theTargetOfAClosedQuarterStays() {
        assertThat(problems(Cards.card(), Map.of(Q1, 50), Map.of(Q1, 55), Set.of(Q1)))
                .extracting(PlanProblem::key).containsExactly("plan.target.closed");
        assertThat(problems(Cards.card(), Map.of(Q1, 50), Map.of(), Set.of(Q1)))
                .extracting(PlanProblem::key).containsExactly("plan.target.closed");
        assertThat(problems(Cards.card(), Map.of(Q1, 50), Map.of(Q1, 50, Q1.next(), 60), Set.of(Q1))).isEmpty();
    }

    @Test
    void aQuarterInWhichNothingIsDueTakesNoTarget() {
        assertThat(problems(Cards.card().frequency(Frequency.HALF), Map.of(), Map.of(Q1, 5, Q1.next(), 6), Set.of()))
                .extracting(PlanProblem::field).containsExactly("t.2567.1");
        assertThat(problems(Cards.card().criteria(CriteriaKind.MET), Map.of(), Map.of(Q1, 1), Set.of()))
                .extracting(PlanProblem::key).containsExactly("plan.target.met");
    }

    @Test
    void whatCameInOutOfOrderDoesNotStopAnotherChange() {
        assertThat(problems(Cards.card(), Map.of(Q1, 60, Q1.next(), 50), Map.of(Q1, 60, Q1.next(), 50, Q1.plus(2), 70),
                Set.of())).isEmpty();
    }

    @Property
    void targetsOfASumAreTakenJustWhenNoneFalls(@ForAll @Size(4) List<@IntRange(min = 0, max = 5) Integer> values) {
        Map<FiscalQuarter, Integer> targets = new TreeMap<>();
        boolean falls = false;
        for (int i = 0; i < values.size(); i++) {
            targets.put(Q1.plus(i), values.get(i));
            falls |= i > 0 && values.get(i) < values.get(i - 1);
        }
        assertThat(problems(Cards.card().aggregation(Aggregation.SUM), Map.of(), targets, Set.of()).isEmpty())
                .isEqualTo(!falls);
    }

    private static List<PlanProblem> problems(Cards card, Map<FiscalQuarter, Integer> before,
            Map<FiscalQuarter, Integer> after, Set<FiscalQuarter> closed) {
        PlanFindings found = new PlanFindings();
        new TargetRules(card.details(), decimals(before), decimals(after), closed).check(found);
        return found.problems();
    }

    private static TreeMap<FiscalQuarter, BigDecimal> decimals(Map<FiscalQuarter, Integer> values) {
        TreeMap<FiscalQuarter, BigDecimal> decimals = new TreeMap<>();
        values.forEach((quarter, value) -> decimals.put(quarter, BigDecimal.valueOf(value)));
        return decimals;
    }
}
