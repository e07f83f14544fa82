package org.sutthang.portfolio.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.WindowDates;
import org.sutthang.portfolio.indicator.ScoreScale;

class RoundCheckTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 31);

    @Test
    void theDefaultsCanBeSet() {
        assertThat(RoundCheck.problems(of(figures()))).isEmpty();
        RoundDetails details = of(figures()).details();
        assertThat(RoundDifference.between(RoundDetails.DEFAULT, details)).isEmpty();
        assertThat(details.rules().version()).isEqualTo(1);
    }

    @Test
    void everythingThatIsWrongIsSaidBesideItsFieldWithWhatWasFound() {
        Map<RoundSetting, BigDecimal> figures = figures();
        figures.put(RoundSetting.SCHEDULE_RED, new BigDecimal("0.95"));
        figures.put(RoundSetting.PROGRESS_GREEN, new BigDecimal("1.2"));
        figures.put(RoundSetting.OVERDUE_RED_DAYS, new BigDecimal("30.5"));
        figures.put(RoundSetting.STANDARD_POINTS, new BigDecimal("50"));
        figures.put(RoundSetting.DEDUCTION, new BigDecimal("5"));
        figures.put(RoundSetting.LOCK_DAYS, new BigDecimal("15"));
        figures.remove(RoundSetting.PROVEN_QUARTERS);
        assertThat(RoundCheck.problems(new RoundInput(2567, 0, ScoreScale.FIVE, figures, " ")))
                .extracting(RoundProblem::field, RoundProblem::key, p -> p.arguments().toString())
                .containsExactlyInAnyOrder(tuple("OVERDUE_RED_DAYS", "round.whole", "[30.5]"),
                        tuple("PROGRESS_GREEN", "round.range", "[120, 0, 100]"),
                        tuple("DEDUCTION", "round.range", "[5, 0, 4]"), tuple("PROVEN_QUARTERS", "round.missing", "[]"),
                        tuple("SCHEDULE_RED", "round.order", "[95, 95]"),
                        tuple("STANDARD_POINTS", "round.tiers", "[50, 50]"),
                        tuple("LOCK_DAYS", "round.lock", "[15, 15]"), tuple("REASON", "round.reason.missing", "[]"));
        assertThat(RoundCheck.problems(new RoundInput(2567, 0, ScoreScale.HUNDRED,
                with(RoundSetting.DEDUCTION, "5"), "ย่อคะแนน"))).as("the same deduction of a wider scale").isEmpty();
        assertThat(RoundCheck.problems(new RoundInput(2567, 0, null, figures(), "x"))).extracting(RoundProblem::field)
                .containsExactly("SCALE");
        assertThat(RoundCheck.problems(of(with(RoundSetting.SCHEDULE_GREEN, "0.95555")))).extracting(RoundProblem::key)
                .containsExactly("round.places");
    }

    @Property
    void whateverIsTakenHasItsThresholdsInOrderItsTiersRisingAndItsDatesOneAfterTheOther(
            @ForAll("rounds") Map<RoundSetting, BigDecimal> figures, @ForAll ScoreScale scale) {
        RoundInput input = new RoundInput(2567, 3, scale, figures, "เหตุผล");
        List<RoundProblem> problems = RoundCheck.problems(input);
        if (problems.isEmpty()) {
            RoundRules rules = input.details().rules();
            assertThat(rules.scheduleRed()).isBetween(BigDecimal.ZERO, rules.scheduleGreen()).isNotEqualTo(rules.scheduleGreen());
            assertThat(rules.progressRed()).isBetween(BigDecimal.ZERO, rules.progressGreen()).isNotEqualTo(rules.progressGreen());
            assertThat(rules.scheduleGreen()).isLessThanOrEqualTo(BigDecimal.ONE);
            assertThat(rules.basePoints()).isLessThan(rules.standardPoints());
            assertThat(rules.standardPoints()).isLessThan(rules.advancedPoints());
            assertThat(rules.deduction()).isLessThanOrEqualTo(scale.top().subtract(scale.bottom()));
            assertThat(rules.version()).isEqualTo(4);
            WindowDates dates = input.details().dates(LAST_DAY);
            assertThat(dates.reminderOn()).isBeforeOrEqualTo(dates.deadlineOn());
            assertThat(dates.deadlineOn()).isAfterOrEqualTo(LAST_DAY);
            assertThat(dates.lockedFrom() == null || dates.lockedFrom().isAfter(dates.deadlineOn())).isTrue();
        } else {
            assertThat(problems).extracting(RoundProblem::field).allSatisfy(field ->
                    assertThat(Stream.of(RoundSetting.values()).map(Enum::name)).contains(field));
        }
    }

    /** Figures that are in order more often than not. */
    @Provide
    Arbitrary<Map<RoundSetting, BigDecimal>> rounds() {
        return Arbitraries.integers().between(0, 120).list().ofSize(RoundSetting.values().length).map(numbers -> {
            Map<RoundSetting, BigDecimal> figures = figures();
            for (RoundSetting setting : RoundSetting.values()) {
                BigDecimal number = BigDecimal.valueOf(numbers.get(setting.ordinal()));
                if (numbers.get(setting.ordinal()) % 7 == 0) {
                    figures.put(setting, setting.kind() == RoundSetting.Kind.SHARE ? number.movePointLeft(2) : number);
                }
            }
            return figures;
        });
    }

    private static RoundInput of(Map<RoundSetting, BigDecimal> figures) {
        return new RoundInput(2567, 0, ScoreScale.FIVE, figures, "กำหนดเกณฑ์ประจำปี");
    }

    private static Map<RoundSetting, BigDecimal> with(RoundSetting setting, String figure) {
        Map<RoundSetting, BigDecimal> figures = figures();
        figures.put(setting, new BigDecimal(figure));
        return figures;
    }

    private static Map<RoundSetting, BigDecimal> figures() {
        Map<RoundSetting, BigDecimal> figures = new EnumMap<>(RoundSetting.class);
        for (RoundSetting setting : RoundSetting.values()) {
            figures.put(setting, setting.of(RoundDetails.DEFAULT));
        }
        return figures;
    }
}
