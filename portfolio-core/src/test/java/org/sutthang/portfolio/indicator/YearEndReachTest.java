package org.sutthang.portfolio.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.YearEndReach.State;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.testing.Facts;

class YearEndReachTest {

    private static final FiscalQuarter Q2 = new FiscalQuarter(2567, 2);

    private static IndicatorCard card(Aggregation aggregation, boolean lower) {
        Facts.IndicatorBuilder builder = Facts.indicator(aggregation).factor("100");
        return (lower ? builder.lowerIsBetter() : builder).build().card();
    }

    /** The readings of successive quarters of which the last is the one given. */
    private static NavigableMap<FiscalQuarter, Reading> until(FiscalQuarter last, Reading... readings) {
        NavigableMap<FiscalQuarter, Reading> map = new TreeMap<>();
        for (int i = 0; i < readings.length; i++) {
            map.put(last.plus(i - readings.length + 1), readings[i]);
        }
        return map;
    }

    private static Reading[] values(String... values) {
        return Arrays.stream(values).map(v -> Reading.of(new BigDecimal(v))).toArray(Reading[]::new);
    }

    private static YearEndReach reach(IndicatorCard card, String target, NavigableMap<FiscalQuarter, Reading> known) {
        return YearEndReach.of(card, new BigDecimal(target), Q2, known).orElseThrow();
    }

    @Test
    void aSumNeedsWhatIsMissingSharedOutOverTheQuartersLeft() {
        YearEndReach reach = reach(card(Aggregation.SUM, false), "100",
                until(Q2, values("20", "25", "30", "20", "15", "35")));
        assertThat(reach.needed().low()).isEqualTo("25");
        assertThat(reach.remaining()).isEqualTo(2);
        assertThat(reach.expected()).isEqualTo(new YearEndReach.Range(new BigDecimal("80"), new BigDecimal("120")));
        assertThat(reach.state()).isEqualTo(State.OPEN);
    }

    @Test
    void withFewerThanFourPastQuartersNothingIsSaidOfThoseToCome() {
        YearEndReach reach = reach(card(Aggregation.SUM, false), "100", until(Q2, values("20", "15", "35")));
        assertThat(reach.state()).isEqualTo(State.TOO_LITTLE_DATA);
        assertThat(reach.expected()).isNull();
        assertThat(reach.needed().low()).isEqualTo("25");
    }

    @Test
    void evenTheBestOfThePastMayNotBeEnough() {
        assertThat(reach(card(Aggregation.SUM, false), "1000", until(Q2, values("20", "25", "30", "15", "35"))).state())
                .isEqualTo(State.UNLIKELY);
        assertThat(reach(card(Aggregation.SUM, false), "75", until(Q2, values("20", "25", "30", "15", "35"))).state())
                .isEqualTo(State.LIKELY);
    }

    @Test
    void theQuarterInWhichItWasLostIsNamedOnlyWhereNothingCanUndoIt() {
        YearEndReach accidents = reach(card(Aggregation.SUM, true), "30", until(Q2, values("5", "35", "1")));
        assertThat(accidents.state()).isEqualTo(State.OUT_OF_REACH);
        assertThat(accidents.since()).isEqualTo(1);
        assertThat(reach(card(Aggregation.LAST, false), "100", until(Q2, values("5", "6"))).state())
                .isEqualTo(State.TOO_LITTLE_DATA);
        assertThat(reach(card(Aggregation.MIN, false), "10", until(Q2, values("12", "9"))).since()).isEqualTo(2);
    }

    @Test
    void aFigureThatBeginsAnewWithTheYearIsNotTakenForAFall() {
        NavigableMap<FiscalQuarter, Reading> known = until(Q2, values("10", "20", "30", "40", "12", "22"));
        YearEndReach reach = reach(card(Aggregation.LAST, false), "42", known);
        assertThat(reach.expected()).isEqualTo(new YearEndReach.Range(new BigDecimal("42"), new BigDecimal("42")));
    }

    @Test
    void whatHasNoTargetOrNoQuarterLeftHasNoReach() {
        IndicatorCard card = card(Aggregation.SUM, false);
        NavigableMap<FiscalQuarter, Reading> known = until(Q2, values("1", "2"));
        assertThat(YearEndReach.of(card, null, Q2, known)).isEmpty();
        assertThat(YearEndReach.of(card, BigDecimal.TEN, new FiscalQuarter(2567, 4), known)).isEmpty();
    }

    @Property
    void whoeverKeepsThePaceNeededMeetsTheTarget(@ForAll("adding") Aggregation aggregation, @ForAll boolean lower,
            @ForAll @Size(min = 1, max = 7) List<@IntRange(max = 500) Integer> past,
            @ForAll @IntRange(min = 1, max = 3) int quarter, @ForAll @IntRange(min = 1, max = 900) int target) {
        FiscalQuarter now = new FiscalQuarter(2567, quarter);
        IndicatorCard card = card(aggregation, lower);
        NavigableMap<FiscalQuarter, Reading> known = known(card, now, past);
        YearEndReach reach = YearEndReach.of(card, BigDecimal.valueOf(target), now, known).orElseThrow();
        if (reach.needed() == null) {
            assertThat(reach.state()).isIn(State.REACHED, State.OUT_OF_REACH);
            return;
        }
        List<Reading> year = year(known, now);
        for (int i = 1; i <= reach.remaining(); i++) {
            BigDecimal step = reach.needed().low();
            year.add(Reading.of(aggregation == Aggregation.LAST
                    ? year.get(year.size() - 1).value().add(step) : step));
        }
        BigDecimal end = aggregation.ofQuarters(year).figure(card.factor());
        assertThat(end.setScale(20, RoundingMode.HALF_UP)).isEqualByComparingTo(BigDecimal.valueOf(target));
    }

    @Property
    void whateverMixOfPastQuartersComesTheYearEndsWithinTheRange(@ForAll("readings") Aggregation aggregation,
            @ForAll @Size(min = 4, max = 8) List<@IntRange(max = 500) Integer> past,
            @ForAll @IntRange(min = 1, max = 3) int quarter, @ForAll Random random) {
        FiscalQuarter now = new FiscalQuarter(2567, quarter);
        IndicatorCard card = card(aggregation, false);
        NavigableMap<FiscalQuarter, Reading> known = known(card, now, past);
        YearEndReach reach = YearEndReach.of(card, new BigDecimal("100000"), now, known).orElseThrow();
        List<Reading> all = List.copyOf(known.values());
        List<Reading> year = year(known, now);
        for (int i = 0; i < reach.remaining(); i++) {
            year.add(all.get(random.nextInt(all.size())));
        }
        BigDecimal end = Decimals.given(aggregation.ofQuarters(year).figure(card.factor()));
        if (reach.expected() != null) {
            assertThat(end).isBetween(reach.expected().low(), reach.expected().high());
        }
    }

    @Property
    void whatIsCertainStaysSoWhateverComes(@ForAll("readings") Aggregation aggregation, @ForAll boolean lower,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 100) Integer> past,
            @ForAll @Size(3) List<@IntRange(max = 1000) Integer> toCome, @ForAll @IntRange(max = 200) int target) {
        FiscalQuarter now = new FiscalQuarter(2567, past.size());
        IndicatorCard card = card(aggregation, lower);
        YearEndReach reach = YearEndReach.of(card, BigDecimal.valueOf(target), now, known(card, now, past)).orElseThrow();
        List<Reading> year = year(known(card, now, past), now);
        toCome.stream().limit(reach.remaining()).forEach(v -> year.add(reading(card, v)));
        boolean met = card.direction().reaches(Decimals.given(aggregation.ofQuarters(year).figure(card.factor())),
                BigDecimal.valueOf(target));
        if (reach.state() == State.REACHED || reach.state() == State.OUT_OF_REACH) {
            assertThat(met).isEqualTo(reach.state() == State.REACHED);
        }
    }

    private static NavigableMap<FiscalQuarter, Reading> known(IndicatorCard card, FiscalQuarter now,
            List<Integer> past) {
        return until(now, past.stream().map(v -> reading(card, v)).toArray(Reading[]::new));
    }

    private static Reading reading(IndicatorCard card, int value) {
        return card.aggregation().isRatio() ? Reading.of(BigDecimal.valueOf(value % 97), BigDecimal.valueOf(value + 1L))
                : Reading.of(BigDecimal.valueOf(value));
    }

    private static List<Reading> year(NavigableMap<FiscalQuarter, Reading> known, FiscalQuarter now) {
        return new ArrayList<>(known.tailMap(new FiscalQuarter(now.fiscalYear(), 1), true).values());
    }

    @Provide
    Arbitrary<Aggregation> adding() {
        return Arbitraries.of(Aggregation.SUM, Aggregation.AVERAGE, Aggregation.LAST);
    }

    @Provide
    Arbitrary<Aggregation> readings() {
        return Arbitraries.of(Aggregation.SUM, Aggregation.AVERAGE, Aggregation.RATIO, Aggregation.MAX,
                Aggregation.MIN);
    }
}
