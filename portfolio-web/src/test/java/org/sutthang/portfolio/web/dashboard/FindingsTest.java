package org.sutthang.portfolio.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.ReaderFormat;

class FindingsTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2569, 2);

    private final ReaderFormat keys = new Keys();

    @ParameterizedTest
    @CsvSource({"1 2 3, most [3, 3]", "3 2 3, more [3, 1", "3 4 3, fewer [3, 1", "3 3 3, same [3, 0", "4 0, none []", "2 3, more [3, 1", "3, first [3]"})
    void theStatusesSayHowManyAreLateAndWhetherThatIsMoreThanBefore(String late, String finding) {
        List<Figures> quarters = Stream.of(late.split(" ")).map(n -> statuses(Integer.parseInt(n), 1)).toList();
        Figures before = quarters.size() < 2 ? null : quarters.get(quarters.size() - 2);

        assertThat(Findings.trend(quarters, before, keys)).startsWith("dashboard.finding.trend." + finding);
    }

    @Test
    void asLongAsNothingIsJudgedTheStatusesSayNothing() {
        assertThat(Findings.trend(List.of(statuses(0, 0)), null, keys)).isEqualTo("dashboard.trend [1]");
    }

    @ParameterizedTest
    @CsvSource({"5 1 1 1 1 1, PLANNED [5]", "1 2 4 1 1 0, IN_USE [6]", "0 1 1 7 1 1, BENEFIT_PROVEN [7]"})
    void theWaySaysWhereMostWait(String stages, String leak) {
        assertThat(Findings.leak(stages(stages), keys)).isEqualTo("dashboard.finding.leak." + leak);
    }

    @Test
    void whereNobodyWaitsNoPlaceIsNamedAndStoppedOnesDoNotWait() {
        assertThat(Findings.leak(stages("0 0 0 0 3 2"), keys)).isNull();
    }

    @Test
    void withoutAnAwardThereIsNoShareOfThem() {
        assertThat(Findings.way(stages("0 0 0 0 0 0"), keys)).isEqualTo("dashboard.funnel []");
    }

    private static Figures stages(String counts) {
        List<Integer> each = Stream.of(counts.split(" ")).map(Integer::valueOf).toList();
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        List<Stage> order = List.of(Stage.AWARDED, Stage.PLANNED, Stage.IMPLEMENTING, Stage.IN_USE, Stage.BENEFIT_PROVEN, Stage.SCALED_OUT);
        order.forEach(stage -> stages.put(stage, each.get(order.indexOf(stage))));
        stages.put(Stage.STOPPED, 9);
        return figures(stages, Map.of());
    }

    private static Figures statuses(int red, int green) {
        return figures(Map.of(), Map.of(Status.RED, red, Status.GREEN, green));
    }

    private static Figures figures(Map<Stage, Integer> stages, Map<Status, Integer> statuses) {
        return new Figures(QUARTER, null, 0, 0, 0, stages, statuses, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, 0, 0, Map.of());
    }

    /** Says which sentence it is, and of what. */
    private static final class Keys extends ReaderFormat {

        @Override
        public String text(String key, Object... args) {
            return key + " " + List.of(args);
        }
    }
}
