package org.sutthang.portfolio.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sutthang.portfolio.testing.Facts.assess;
import static org.sutthang.portfolio.testing.Facts.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.testing.Facts;

class ScorePropertiesTest {

    @Property
    void aScoreLiesWithinTheScaleAndNeverFallsWhenTheResultGetsBetter(@ForAll("marks") List<BigDecimal> marks,
            @ForAll("figures") BigDecimal one, @ForAll("figures") BigDecimal other, @ForAll boolean lower,
            @ForAll boolean fiveLevels) {
        BigDecimal worse = lower ? one.max(other) : one.min(other);
        BigDecimal better = lower ? one.min(other) : one.max(other);
        BigDecimal low = score(marks, worse, lower, fiveLevels);
        BigDecimal high = score(marks, better, lower, fiveLevels);
        assertThat(low).isBetween(BigDecimal.ONE, high);
        assertThat(high).isLessThanOrEqualTo(BigDecimal.valueOf(5));
    }

    private static BigDecimal score(List<BigDecimal> marks, BigDecimal result, boolean lower, boolean fiveLevels) {
        List<BigDecimal> ordered = new ArrayList<>(marks);
        if (lower) {
            Collections.reverse(ordered);
        }
        String[] texts = ordered.stream().map(BigDecimal::toPlainString).toArray(String[]::new);
        Facts.IndicatorBuilder builder = indicator(Aggregation.LAST).result(2, result.toPlainString())
                .criteria(fiveLevels ? CriteriaKind.FIVE : CriteriaKind.THREE, texts);
        return assess(2, (lower ? builder.lowerIsBetter() : builder).build()).indicators().get(0).unroundedScore();
    }

    @Property
    void progressIsOneOrMoreExactlyWhenTheTargetIsMet(@ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal result, @ForAll("figures") BigDecimal baseline, @ForAll boolean hasBaseline,
            @ForAll boolean lower, @ForAll boolean sum) {
        Facts.IndicatorBuilder builder = indicator(sum ? Aggregation.SUM : Aggregation.LAST)
                .target(2, target.toPlainString()).result(2, result.toPlainString());
        builder = hasBaseline ? builder.baseline(baseline.toPlainString()) : builder;
        IndicatorStanding standing = assess(2, (lower ? builder.lowerIsBetter() : builder).build()).indicators()
                .get(0);
        assertThat(standing.progress().compareTo(BigDecimal.ONE) >= 0).isEqualTo(standing.met());
        assertThat(standing.met() && standing.status() == Status.RED).isFalse();
    }

    @Property
    void sumsAndRatiosDoNotDependOnTheOrderOrTheSplitOfTheParts(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 9999) Integer> parts,
            @ForAll Random random) {
        List<Integer> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        long total = parts.stream().mapToLong(Integer::longValue).sum();
        assertThat(sum(shuffled)).isEqualTo(sum(parts)).isEqualByComparingTo(BigDecimal.valueOf(total));
        assertThat(ratio(shuffled)).isEqualTo(ratio(parts)).isEqualTo(assess(2, indicator(Aggregation.RATIO)
                .ratio(2, null, String.valueOf(total), String.valueOf(total * 2 + parts.size())).build())
                .indicators().get(0).result());
    }

    private static BigDecimal sum(List<Integer> parts) {
        Facts.IndicatorBuilder builder = indicator(Aggregation.SUM);
        for (int i = 0; i < parts.size(); i++) {
            builder.part(2, "P" + i, String.valueOf(parts.get(i)));
        }
        return assess(2, builder.build()).indicators().get(0).result();
    }

    private static BigDecimal ratio(List<Integer> parts) {
        Facts.IndicatorBuilder builder = indicator(Aggregation.RATIO);
        for (int i = 0; i < parts.size(); i++) {
            builder.ratio(2, "P" + i, String.valueOf(parts.get(i)), String.valueOf(parts.get(i) * 2L + 1));
        }
        return assess(2, builder.build()).indicators().get(0).result();
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals().between(new BigDecimal("-1000"), new BigDecimal("1000")).ofScale(3);
    }

    @Provide
    Arbitrary<List<BigDecimal>> marks() {
        return Arbitraries.bigDecimals().between(new BigDecimal("-900"), new BigDecimal("900")).ofScale(2).list()
                .ofSize(5).uniqueElements().map(list -> list.stream().sorted().toList());
    }
}
