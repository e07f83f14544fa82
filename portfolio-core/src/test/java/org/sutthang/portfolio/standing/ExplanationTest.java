package org.sutthang.portfolio.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sutthang.portfolio.testing.Facts.assess;
import static org.sutthang.portfolio.testing.Facts.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.indicator.ScoreScale;
import org.sutthang.portfolio.indicator.Step;
import org.sutthang.portfolio.indicator.WorkingLine;
import org.sutthang.portfolio.kernel.CanonicalJson;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.testing.Facts;

class ExplanationTest {

    @Test
    void aScoreOpensToItsInputsItsTargetItsCriterionAndItsRounding() {
        Standing standing = assess(2, indicator(Aggregation.LAST_RATIO).factor("100").baseline("20").target(2, "60")
                .criteria(CriteriaKind.FIVE, "40", "50", "60", "70", "80")
                .ratio(1, null, "1031", "2342").ratio(2, null, "1227", "2342").build());
        List<WorkingLine> lines = Explanation.of(standing, 2, RoundRules.DEFAULT).of("K");
        assertThat(lines).extracting(WorkingLine::step).containsExactly(Step.REPORTED, Step.REPORTED, Step.RESULT,
                Step.TARGET, Step.PROGRESS_FROM_BASELINE, Step.LEVEL_BETWEEN, Step.SCORE);
        assertThat(lines.get(2).inputs()).containsExactly(new BigDecimal("1227"), new BigDecimal("2342"),
                new BigDecimal("100"));
        assertThat(rounded(lines.get(4).value(), 2)).isEqualTo("0.81");
        assertThat(lines.get(5).inputs().subList(1, 4)).containsExactly(BigDecimal.TWO, new BigDecimal("50"),
                new BigDecimal("60"));
        assertThat(lines.get(6).value()).isEqualTo("2.2391");
    }

    private static BigDecimal rounded(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }

    @Test
    void partsThatAreMissingAndMissedReportsAreLinesOfTheirOwn() {
        RoundRules deducting = round(ScoreScale.FIVE, "0.5");
        Standing standing = assess(deducting, 2, 2, indicator(Aggregation.SUM).target(2, "100").assigned("A", "B", "C")
                .criteria(CriteriaKind.FIVE, "60", "70", "80", "90", "100").ofTarget()
                .part(1, "A", "15").part(2, "A", "40").part(2, "B", "30").build());
        List<WorkingLine> lines = Explanation.of(standing, 2, deducting).of("K");
        assertThat(lines).extracting(WorkingLine::step).containsExactly(Step.REPORTED, Step.REPORTED, Step.REPORTED,
                Step.PART_MISSING, Step.PARTS, Step.RESULT, Step.TARGET, Step.PROGRESS_OF_TARGET, Step.SHARE_OF_TARGET,
                Step.LEVEL_BETWEEN, Step.DEDUCTION, Step.SCORE);
        assertThat(lines.get(3).part()).isEqualTo("C");
        assertThat(lines.get(10).inputs()).containsExactly(new BigDecimal("3.5"), BigDecimal.TWO,
                new BigDecimal("0.5"));
        assertThat(lines.get(11).value()).isEqualTo("2.5000");
    }

    @Test
    void theWeightedScoreNamesWhatEachIndicatorBringsIn() {
        Standing standing = assess(4, named("K1", indicator(Aggregation.LAST).weight("60").result(4, "85")
                        .criteria(CriteriaKind.FIVE, "60", "70", "80", "90", "100").build()),
                named("K2", indicator(Aggregation.LAST).weight("30").result(4, "100")
                        .criteria(CriteriaKind.FIVE, "60", "70", "80", "90", "100").build()),
                named("K3", indicator(Aggregation.LAST).weight("10").build()));
        List<WorkingLine> lines = Explanation.of(standing, 4, RoundRules.DEFAULT).score();
        assertThat(lines).extracting(WorkingLine::step).containsExactly(Step.WEIGHTED, Step.WEIGHTED, Step.LEFT_OUT,
                Step.MEAN, Step.SCORE);
        assertThat(lines.get(0).inputs()).containsExactly(new BigDecimal("60"), new BigDecimal("3.5"));
        assertThat(lines.get(3).inputs()).containsExactly(new BigDecimal("360"), new BigDecimal("90"));
        assertThat(lines.get(4).value()).isEqualTo("4.0000");
    }

    @Property(tries = 300)
    void theLastLineIsTheScoreOfTheStandingLiveOrSealed(@ForAll("cards") List<IndicatorFacts> cards,
            @ForAll("quarters") int quarter, @ForAll ScoreScale scale, @ForAll("missed") int missed) {
        RoundRules round = round(scale, "0.3");
        Standing live = assess(round, quarter, missed, cards.toArray(IndicatorFacts[]::new));
        Standing sealed = CanonicalJson.read(CanonicalJson.write(live), Standing.class);
        for (Standing standing : List.of(live, sealed)) {
            Explanation explanation = Explanation.of(standing, quarter, round);
            assertThat(explanation.faithful()).isTrue();
            for (IndicatorStanding indicator : live.indicators()) {
                List<WorkingLine> lines = explanation.of(indicator.code());
                assertThat(lines.get(lines.size() - 1).value()).isEqualTo(indicator.score());
            }
            assertThat(explanation.score().get(explanation.score().size() - 1).value()).isEqualTo(live.score());
        }
        assertThat(sealed).usingRecursiveComparison().isEqualTo(live);
    }

    @Property(tries = 300)
    void aStandingIsTheSameInWhateverOrderItsResultsAreStored(@ForAll("cards") List<IndicatorFacts> cards,
            @ForAll("quarters") int quarter, @ForAll Random random) {
        List<IndicatorFacts> shuffled = new ArrayList<>();
        for (IndicatorFacts facts : cards) {
            List<ReportedPart> results = new ArrayList<>(facts.results());
            Collections.shuffle(results, random);
            shuffled.add(new IndicatorFacts(facts.card(), facts.targets(), results, facts.assignedParts()));
        }
        assertThat(CanonicalJson.write(assess(quarter, shuffled.toArray(IndicatorFacts[]::new))))
                .isEqualTo(CanonicalJson.write(assess(quarter, cards.toArray(IndicatorFacts[]::new))));
    }

    @Property(tries = 300)
    void everyScoreLiesWithinTheScaleOfTheRound(@ForAll("cards") List<IndicatorFacts> cards,
            @ForAll("quarters") int quarter, @ForAll ScoreScale scale, @ForAll("missed") int missed) {
        Standing standing = assess(round(scale, "0.3"), quarter, missed, cards.toArray(IndicatorFacts[]::new));
        assertThat(standing.indicators()).extracting(IndicatorStanding::score).filteredOn(score -> score != null)
                .allSatisfy(score -> assertThat(score).isBetween(scale.bottom(), scale.top()));
        if (standing.score() != null) {
            assertThat(standing.score()).isBetween(scale.bottom(), scale.top());
        }
    }

    @Property(tries = 300)
    void aQuarterIsJudgedByItsOwnTargetWhateverTheOthersAre(@ForAll("cards") List<IndicatorFacts> cards,
            @ForAll("quarters") int quarter, @ForAll("figures") BigDecimal other) {
        List<IndicatorFacts> changed = new ArrayList<>();
        for (IndicatorFacts facts : cards) {
            Map<Integer, BigDecimal> targets = new HashMap<>(facts.targets());
            for (int q = 1; q <= 4; q++) {
                if (q != quarter) {
                    targets.put(q, other);
                }
            }
            changed.add(new IndicatorFacts(facts.card(), targets, facts.results(), facts.assignedParts()));
        }
        Standing one = assess(quarter, cards.toArray(IndicatorFacts[]::new));
        Standing two = assess(quarter, changed.toArray(IndicatorFacts[]::new));
        assertThat(two.attainment()).isEqualTo(one.attainment());
        assertThat(two.score()).isEqualTo(one.score());
        assertThat(two.indicators()).extracting(IndicatorStanding::met)
                .isEqualTo(one.indicators().stream().map(IndicatorStanding::met).toList());
    }

    private static RoundRules round(ScoreScale scale, String deduction) {
        RoundRules d = RoundRules.DEFAULT;
        return new RoundRules(scale, d.scheduleGreen(), d.scheduleRed(), d.overdueRedDays(), d.progressGreen(),
                d.progressRed(), d.basePoints(), d.standardPoints(), d.advancedPoints(), new BigDecimal(deduction),
                d.deadlineDays(), d.provenQuarters());
    }

    private static IndicatorFacts named(String code, IndicatorFacts facts) {
        IndicatorCard c = facts.card();
        return new IndicatorFacts(new IndicatorCard(code, code, null, c.kind(), c.unit(), c.direction(),
                c.aggregation(), c.factor(), c.frequency(), c.weight(), c.baseline(), c.criteriaKind(), c.basis(),
                c.marks()), facts.targets(), facts.results(), facts.assignedParts());
    }

    @Provide
    Arbitrary<Integer> quarters() {
        return Arbitraries.integers().between(1, 4);
    }

    @Provide
    Arbitrary<Integer> missed() {
        return Arbitraries.integers().between(0, 4);
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals().between(new BigDecimal("-500"), new BigDecimal("500")).ofScale(2);
    }

    @Provide
    Arbitrary<List<IndicatorFacts>> cards() {
        return card().list().ofMinSize(1).ofMaxSize(3).map(list -> {
            List<IndicatorFacts> named = new ArrayList<>();
            list.forEach(facts -> named.add(named("K" + (named.size() + 1), facts)));
            return named;
        });
    }

    private Arbitrary<IndicatorFacts> card() {
        Arbitrary<List<Tuple.Tuple4<Integer, Integer, BigDecimal, Integer>>> results = Combinators.combine(
                quarters(), Arbitraries.integers().between(0, 2), figures(), Arbitraries.integers().between(1, 900))
                .as(Tuple::of).list().ofMaxSize(8).uniqueElements(t -> t.get1() * 10 + t.get2());
        Arbitrary<List<BigDecimal>> marks = figures().list().ofSize(5).uniqueElements()
                .map(list -> list.stream().sorted().toList());
        return Combinators.combine(Arbitraries.of(Aggregation.class), results, marks, figures().injectNull(0.4),
                figures().injectNull(0.3), Arbitraries.of(CriteriaKind.class).injectNull(0.2),
                Arbitraries.integers().between(0, 15), Arbitraries.integers().between(1, 60).injectNull(0.3))
                .as((aggregation, reported, levels, baseline, target, kind, choice, weight) -> {
                    Facts.IndicatorBuilder builder = indicator(aggregation).weight(weight == null ? null
                            : weight.toString());
                    return fill(builder, reported, levels, baseline, target, kind, choice).build();
                });
    }

    private static Facts.IndicatorBuilder fill(Facts.IndicatorBuilder builder,
            List<Tuple.Tuple4<Integer, Integer, BigDecimal, Integer>> reported, List<BigDecimal> levels,
            BigDecimal baseline, BigDecimal target, CriteriaKind kind, int choice) {
        boolean lower = choice % 2 == 1;
        boolean parts = choice / 2 % 2 == 1;
        List<BigDecimal> marks = lower ? levels.reversed() : levels;
        if (kind != null) {
            builder.criteria(kind, marks.stream().map(BigDecimal::toPlainString).toArray(String[]::new));
        }
        if (lower) {
            builder.lowerIsBetter();
        }
        if (choice / 4 % 2 == 1) {
            builder.ofTarget();
        }
        if (choice / 8 == 1 && parts) {
            builder.assigned("P0", "P1", "P2");
        }
        if (baseline != null) {
            builder.baseline(baseline.toPlainString());
        }
        for (int q = 1; q <= 4 && target != null; q++) {
            builder.target(q, target.add(BigDecimal.valueOf(q)).toPlainString());
        }
        for (var r : reported) {
            String code = parts ? "P" + r.get2() : null;
            if (parts || r.get2() == 0) {
                builder.part(r.get1(), code, r.get3().toPlainString())
                        .ratio(r.get1(), code, r.get3().toPlainString(), r.get4().toString())
                        .met(r.get1(), code, r.get3().signum() > 0);
            }
        }
        return builder;
    }
}
