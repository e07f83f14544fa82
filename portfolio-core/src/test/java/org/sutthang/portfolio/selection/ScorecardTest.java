package org.sutthang.portfolio.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sutthang.portfolio.selection.Scorecard.Mark;

class ScorecardTest {

    @Property
    void theWeightedMarkLiesBetweenTheLowestAndTheHighestMarkThatWasGiven(@ForAll("cards") Scorecard card,
            @ForAll("marks") List<Mark> marks) {
        List<Mark> given = fitting(card, marks);
        BigDecimal weighted = card.result(given).weighted();
        if (given.isEmpty()) {
            assertThat(weighted).isNull();
        } else {
            assertThat(weighted).isBetween(
                    BigDecimal.valueOf(given.stream().mapToInt(Mark::mark).min().getAsInt()),
                    BigDecimal.valueOf(given.stream().mapToInt(Mark::mark).max().getAsInt()));
        }
    }

    @Property
    void aBetterMarkNeverLowersTheResult(@ForAll("cards") Scorecard card, @ForAll("marks") List<Mark> marks,
            @ForAll Random random) {
        List<Mark> given = fitting(card, marks);
        if (given.isEmpty()) {
            return;
        }
        List<Mark> better = new ArrayList<>(given);
        int one = random.nextInt(given.size());
        Mark was = given.get(one);
        better.set(one, new Mark(was.assessor(), was.criterion(), Math.min(Scorecard.HIGHEST, was.mark() + 1)));
        assertThat(card.result(better).weighted()).isGreaterThanOrEqualTo(card.result(given).weighted());
    }

    @Property
    void theOrderInWhichMarksComeMakesNoDifference(@ForAll("cards") Scorecard card,
            @ForAll("marks") List<Mark> marks, @ForAll Random random) {
        List<Mark> given = fitting(card, marks);
        List<Mark> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);
        assertThat(card.result(shuffled)).isEqualTo(card.result(given));
    }

    @Property
    void anAssessorWhoHasGivenNothingChangesTheCoverageAndNotTheResult(@ForAll("cards") Scorecard card,
            @ForAll("marks") List<Mark> marks) {
        List<Mark> given = fitting(card, marks);
        List<String> larger = new ArrayList<>(card.panel());
        larger.add("silent");
        Scorecard.Result before = card.result(given);
        Scorecard.Result after = new Scorecard(card.criteria(), larger).result(given);
        assertThat(after.weighted()).isEqualTo(before.weighted());
        assertThat(after.given()).isEqualTo(before.given());
        assertThat(after.expected()).isEqualTo(before.expected() + card.criteria().size());
        assertThat(after.silent()).contains("silent");
        assertThat(after.complete()).isFalse();
    }

    @Example
    void aCriterionNobodyHasMarkedIsLeftOutAndNotZero() {
        Scorecard card = new Scorecard(List.of(criterion(60), criterion(40)), List.of("a", "b"));
        Scorecard.Result result = card.result(List.of(new Mark("a", 0, 4), new Mark("b", 0, 5)));
        assertThat(result.weighted()).isEqualByComparingTo("4.5");
        assertThat(result.means()).containsExactly(new BigDecimal("4.5000"), null);
        assertThat(result.given()).isEqualTo(2);
        assertThat(result.expected()).isEqualTo(4);
        assertThat(result.partly()).containsExactly("a", "b");
    }

    @Example
    void weightsCountAndTheResultIsGivenWithFourDecimals() {
        Scorecard card = new Scorecard(List.of(criterion(70), criterion(30)), List.of());
        Scorecard.Result result = card.result(List.of(new Mark("a", 0, 5), new Mark("a", 1, 2), new Mark("b", 0, 4),
                new Mark("b", 1, 2), new Mark("c", 0, 4), new Mark("c", 1, 3)));
        assertThat(result.weighted()).isEqualTo(new BigDecimal("3.7333"));
        assertThat(result.complete()).isTrue();
    }

    @Example
    void theUsualCriteriaWeighAHundred() {
        assertThat(CriterionDetails.USUAL.stream().map(CriterionDetails::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    /** At most one mark of an assessor on a criterion, and only on criteria that there are. */
    private static List<Mark> fitting(Scorecard card, List<Mark> marks) {
        List<Mark> fitting = new ArrayList<>();
        for (Mark mark : marks) {
            boolean again = fitting.stream().anyMatch(m -> m.assessor().equals(mark.assessor())
                    && m.criterion() == mark.criterion());
            if (mark.criterion() < card.criteria().size() && !again) {
                fitting.add(mark);
            }
        }
        return fitting;
    }

    private static CriterionDetails criterion(int weight) {
        return new CriterionDetails("เกณฑ์ " + weight, null, BigDecimal.valueOf(weight));
    }

    @Provide
    Arbitrary<Scorecard> cards() {
        Arbitrary<List<CriterionDetails>> criteria =
                Arbitraries.integers().between(1, 60).map(ScorecardTest::criterion).list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<List<String>> panel = Arbitraries.of("a", "b", "c").list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(criteria, panel).as(Scorecard::new);
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d"), Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(Scorecard.LOWEST, Scorecard.HIGHEST)).as(Mark::new).list().ofMaxSize(24);
    }
}
