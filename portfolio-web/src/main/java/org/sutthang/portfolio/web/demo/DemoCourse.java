package org.sutthang.portfolio.web.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.project.Stage;

/** The course that one project of the demo takes: when it reaches which stage, how its schedule keeps, how it performs. */
final class DemoCourse {

    private static final Map<Stage, String> COLUMNS = columns();
    private static final Map<Stage, Double> SHARE_OF_QUARTER = Map.of(Stage.AWARDED, 0.5, Stage.PLANNED, 0.5,
            Stage.IMPLEMENTING, 0.2, Stage.IN_USE, 0.6, Stage.BENEFIT_PROVEN, 0.7, Stage.SCALED_OUT, 0.7,
            Stage.STOPPED, 0.6);

    private final Map<String, String> row;
    private final DemoCalendar calendar;
    private final Map<Stage, Integer> reached = new EnumMap<>(Stage.class);

    /**
     * The course of a project.
     *
     * @param row of the table of projects
     * @param calendar of the demo
     */
    DemoCourse(Map<String, String> row, DemoCalendar calendar) {
        this.row = row;
        this.calendar = calendar;
        COLUMNS.forEach((stage, column) -> {
            if (row.get(column) != null) {
                reached.put(stage, Integer.valueOf(row.get(column)));
            }
        });
    }

    private static Map<Stage, String> columns() {
        Map<Stage, String> columns = new EnumMap<>(Stage.class);
        columns.put(Stage.AWARDED, "award");
        columns.put(Stage.PLANNED, "plan");
        columns.put(Stage.IMPLEMENTING, "approve");
        columns.put(Stage.IN_USE, "golive");
        columns.put(Stage.BENEFIT_PROVEN, "proven");
        columns.put(Stage.SCALED_OUT, "scaled");
        columns.put(Stage.STOPPED, "stop");
        return columns;
    }

    String code() {
        return row.get("code");
    }

    String text(String column) {
        return row.get(column);
    }

    BigDecimal budget() {
        return new BigDecimal(row.get("budget"));
    }

    boolean has(Stage stage) {
        return reached.containsKey(stage);
    }

    /** The quarter in which a stage is reached. */
    int quarter(Stage stage) {
        return reached.get(stage);
    }

    /** The day on which a stage is reached, or null when it is not. */
    LocalDate day(Stage stage) {
        return has(stage) ? calendar.day(quarter(stage), SHARE_OF_QUARTER.get(stage)) : null;
    }

    /** The stages in the order in which they are reached. */
    List<Stage> stages() {
        return List.copyOf(reached.keySet());
    }

    /** The stage at the end of a quarter, or null before the award. */
    Stage stage(int quarter) {
        Stage last = null;
        for (Map.Entry<Stage, Integer> move : reached.entrySet()) {
            last = move.getValue() <= quarter ? move.getKey() : last;
        }
        return last;
    }

    /** Whether a report is owed for a quarter. */
    boolean reports(int quarter) {
        Stage stage = stage(quarter);
        return stage == Stage.IMPLEMENTING || stage == Stage.IN_USE || stage == Stage.BENEFIT_PROVEN;
    }

    /** The quarter in which work begins, or is planned to begin. */
    int begins() {
        return has(Stage.IMPLEMENTING) ? quarter(Stage.IMPLEMENTING) : quarter(Stage.PLANNED) + 1;
    }

    /** The quarter in which the plan ends. */
    int due() {
        return Integer.parseInt(row.get("due"));
    }

    /** How the schedule keeps: on, fast, slow, stuck or replan. */
    String pace() {
        return row.get("pace");
    }

    /** The number of the milestone that is waived, or 0. */
    int waived() {
        return row.get("waived") == null ? 0 : Integer.parseInt(row.get("waived"));
    }

    /**
     * How well the project does in a quarter: 1 is exactly on target.
     *
     * @param quarter the quarter
     * @param what is measured
     * @return about 0.5 to 1.15
     */
    double performance(int quarter, String what) {
        int since = quarter - begins();
        double base = switch (row.get("course")) {
            case "high" -> 1.07;
            case "mid" -> 0.86;
            case "low" -> 0.66;
            case "rising" -> Math.min(1.06, 0.7 + 0.06 * since);
            case "falling" -> Math.max(0.62, 1.14 - 0.05 * since);
            case "wave" -> 0.93 + 0.14 * Math.sin(since * 1.3);
            default -> 1.02;
        };
        return base + (DemoChance.fraction(what + quarter) - 0.5) * 0.06;
    }
}
