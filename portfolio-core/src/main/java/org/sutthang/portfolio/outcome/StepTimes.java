package org.sutthang.portfolio.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.project.Stage;

/**
 * How long the steps from an award to proven benefit take, as medians over projects. A step counts only where the day it
 * began and the day it ended are both on record.
 *
 * @param steps the steps in their order
 */
public record StepTimes(List<Step> steps) {

    /** How many projects must have taken a step before its median says anything. */
    public static final int LEAST = 3;

    private static final List<Stage> ORDER =
            List.of(Stage.AWARDED, Stage.PLANNED, Stage.IMPLEMENTING, Stage.IN_USE, Stage.BENEFIT_PROVEN);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * One step.
     *
     * @param from the stage it begins with
     * @param to the stage it ends with
     * @param days the median in days, or null with too little data
     * @param projects how many projects are known to have taken it
     */
    public record Step(Stage from, Stage to, BigDecimal days, int projects) {
    }

    /**
     * The medians of some projects.
     *
     * @param entered for each project, the days on which it entered its stages, as far as they are on record
     * @return the four steps from award to proven benefit
     */
    public static StepTimes of(List<Map<Stage, LocalDate>> entered) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < ORDER.size(); i++) {
            Stage from = ORDER.get(i - 1);
            Stage to = ORDER.get(i);
            List<Long> days = entered.stream().filter(e -> e.containsKey(from) && e.containsKey(to))
                    .map(e -> ChronoUnit.DAYS.between(e.get(from), e.get(to))).filter(d -> d >= 0).sorted().toList();
            steps.add(new Step(from, to, days.size() < LEAST ? null : median(days), days.size()));
        }
        return new StepTimes(List.copyOf(steps));
    }

    private static BigDecimal median(List<Long> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? BigDecimal.valueOf(sorted.get(middle))
                : BigDecimal.valueOf(sorted.get(middle - 1) + sorted.get(middle)).multiply(HALF);
    }
}
