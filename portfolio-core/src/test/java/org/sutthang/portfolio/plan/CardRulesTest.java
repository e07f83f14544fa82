package org.sutthang.portfolio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.Criteria;
import org.sutthang.portfolio.indicator.CriteriaBasis;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.IndicatorDetails;
import org.sutthang.portfolio.indicator.IndicatorYearDetails;

class CardRulesTest {

    @Test
    void aWholeCardIsTaken() {
        assertThat(problems(Cards.card().criteria(CriteriaKind.FIVE, "1", "2", "3", "4", "5"), false)).isEmpty();
    }

    @Test
    void whatACardCannotDoWithoutIsNamed() {
        assertThat(problems(Cards.card().name(" ").direction(null).aggregation(null).frequency(null), false))
                .extracting(PlanProblem::field).containsExactly("nameTh", "direction", "aggregation", "frequency");
    }

    @Test
    void marksThatDoNotRunWithTheDirectionAreNamedWithTheMarkBefore() {
        assertThat(problems(Cards.card().criteria(CriteriaKind.FIVE, "1", "2", "2", "4", "5"), false))
                .containsExactly(new PlanProblem("c3", "plan.mark.order.HIGHER",
                        List.of(3, new BigDecimal("2"), 2, new BigDecimal("2"))));
        assertThat(problems(Cards.card().direction(Direction.LOWER).criteria(CriteriaKind.THREE, "9", "8", "8.5"),
                false)).extracting(PlanProblem::field, PlanProblem::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("c3", "plan.mark.order.LOWER"));
    }

    @Test
    void marksInTheWrongOrderAreToldInOneSentence() {
        assertThat(problems(Cards.card().criteria(CriteriaKind.FIVE, "50", "40", "30", "20", "10"), false))
                .containsExactly(new PlanProblem("criteria", "plan.mark.reversed.HIGHER",
                        List.of(new BigDecimal("50"), new BigDecimal("10"))));
        assertThat(problems(Cards.card().direction(Direction.LOWER).criteria(CriteriaKind.THREE, "1", "2", "3"), false))
                .extracting(PlanProblem::key).containsExactly("plan.mark.reversed.LOWER");
        assertThat(problems(Cards.card().criteria(CriteriaKind.FIVE, "50", "40", "60", "20", "10"), false))
                .extracting(PlanProblem::field).containsExactly("c2");
    }

    @Test
    void aSummedPercentageAndABaselineOutsideAPercentageAreAskedAboutUnlessTheyAreStoredSo() {
        IndicatorDetails odd = Cards.card().unit("%").aggregation(Aggregation.SUM).baseline("120").details();
        assertThat(doubts(null, odd)).containsExactly("plan.doubt.sum", "plan.doubt.baseline");
        assertThat(doubts(odd, odd)).isEmpty();
        assertThat(doubts(Cards.card().unit("คน").aggregation(Aggregation.SUM).baseline("120").details(), odd))
                .as("the unit has become a percentage").hasSize(2);
        assertThat(doubts(odd, Cards.card().unit("%").baseline("-1").details())).containsExactly("plan.doubt.baseline");
        assertThat(doubts(null, Cards.card().unit("%").baseline("100").details())).isEmpty();
        assertThat(doubts(null, Cards.card().unit("คน").aggregation(Aggregation.SUM).baseline("120").details())).isEmpty();
        assertThat(doubts(null, Cards.card().unit("%").aggregation(Aggregation.SUM).criteria(CriteriaKind.MET).details())).isEmpty();
    }

    private static List<String> doubts(IndicatorDetails was, IndicatorDetails now) {
        PlanFindings found = new PlanFindings();
        CardDoubts.ask(was, now, found);
        assertThat(found.problems()).extracting(PlanProblem::field).allMatch("doubt"::equals);
        return found.problems().stream().map(PlanProblem::key).toList();
    }

    @Test
    void aKindOfCriteriaHasItsNumberOfMarks() {
        assertThat(problems(Cards.card().criteria(CriteriaKind.THREE, "1", null, "3", "4"), false))
                .extracting(PlanProblem::field).containsExactly("c2", "c4");
        assertThat(problems(Cards.card().criteria(CriteriaKind.MET, "1"), false)).extracting(PlanProblem::key)
                .containsExactly("plan.mark.unused");
        assertThat(problems(Cards.card().criteria(null, "1"), false)).extracting(PlanProblem::key)
                .containsExactly("plan.mark.unused");
    }

    @Test
    void aRatioInPercentHasTheFactor100() {
        assertThat(problems(Cards.card().unit("ร้อยละ").aggregation(Aggregation.RATIO), false))
                .containsExactly(new PlanProblem("factor", "plan.factor.percentage",
                        List.of(BigDecimal.ONE, "ร้อยละ")));
        assertThat(problems(Cards.card().unit("ร้อยละ").aggregation(Aggregation.RATIO).factor("100"), false)).isEmpty();
        assertThat(problems(Cards.card().unit("รายต่อแสนคน").aggregation(Aggregation.RATIO).factor("100000"), false))
                .isEmpty();
        assertThat(problems(Cards.card().factor("100"), false)).extracting(PlanProblem::key)
                .containsExactly("plan.factor.unused");
        assertThat(problems(Cards.card().aggregation(Aggregation.RATIO).factor("-1"), false))
                .extracting(PlanProblem::key).containsExactly("plan.factor.positive");
    }

    @Test
    void aPercentageIsNotSummedOverParts() {
        assertThat(problems(Cards.card().unit("%"), true)).extracting(PlanProblem::key)
                .containsExactly("plan.parts.percentage");
        assertThat(problems(Cards.card().unit("%"), false)).isEmpty();
    }

    @Test
    void thePercentageOfTheTargetIsOnlyABasisWhereHigherIsBetter() {
        assertThat(problems(Cards.card().direction(Direction.LOWER).basis(CriteriaBasis.TARGET)
                .criteria(CriteriaKind.THREE, "3", "2", "1"), false)).extracting(PlanProblem::field)
                .containsExactly("criteriaBasis");
    }

    @Test
    void aYearIsJudgedWithWhatItTakesFromTheCard() {
        PlanFindings found = new PlanFindings();
        YearRules.check(2568, Cards.card().criteria(CriteriaKind.THREE, "10", "20", "30").details(),
                new IndicatorYearDetails(null, null, null, null, null, new BigDecimal("35"), null, null, null), found);
        assertThat(found.problems()).extracting(PlanProblem::field).containsExactly("y.2568.c3");
    }

    @Property
    void criteriaAreTakenJustWhenTheyRunStrictlyTowardsTheBetter(@ForAll Direction direction,
            @ForAll @Size(5) List<@IntRange(min = 0, max = 9) Integer> marks) {
        List<BigDecimal> levels = marks.stream().map(BigDecimal::valueOf).toList();
        PlanFindings found = new PlanFindings();
        CardRules.criteria("", CriteriaKind.FIVE, null, levels, direction, found);
        List<BigDecimal> towardsTheBetter = levels.stream().distinct()
                .sorted(direction == Direction.HIGHER ? Comparator.naturalOrder() : Comparator.reverseOrder()).toList();
        assertThat(found.problems().isEmpty()).isEqualTo(levels.equals(towardsTheBetter))
                .isEqualTo(Criteria.areInOrder(CriteriaKind.FIVE, direction, levels));
    }

    private static List<PlanProblem> problems(Cards card, boolean hasParts) {
        PlanFindings found = new PlanFindings();
        CardRules.check(card.details(), hasParts, found);
        return found.problems();
    }
}
