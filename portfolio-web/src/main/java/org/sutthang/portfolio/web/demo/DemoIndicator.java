package org.sutthang.portfolio.web.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.project.Stage;

/** One indicator of a project of the demo: its targets and what is measured, quarter by quarter. */
final class DemoIndicator {

    private static final double[] SHARE_OF_YEAR = {0.2, 0.45, 0.75, 1};
    private static final double LEAST_OF_THE_WAY = 0.2;
    private static final int QUARTERS_AFTER_GOLIVE = 3;
    private static final int SHORTEST_WAY = 5;
    private static final int LARGE = 50;
    private static final double MET_FROM = 0.85;

    private final DemoCourse course;
    private final DemoCalendar calendar;
    private final Map<String, String> card;
    private final String code;
    private final double size;

    /**
     * An indicator.
     *
     * @param course of its project
     * @param calendar of the demo
     * @param card the row in the table of indicators
     * @param number its place in the project, from 1
     */
    DemoIndicator(DemoCourse course, DemoCalendar calendar, Map<String, String> card, int number) {
        this.course = course;
        this.calendar = calendar;
        this.card = card;
        this.code = course.code() + "-" + number;
        boolean counts = aggregation() == Aggregation.SUM || aggregation() == Aggregation.LAST;
        this.size = counts ? 0.7 + 0.6 * DemoChance.fraction(code) : 1;
    }

    String code() {
        return code;
    }

    String text(String column) {
        return card.get(column);
    }

    Aggregation aggregation() {
        return Aggregation.valueOf(card.get("aggregation").toUpperCase(Locale.ROOT));
    }

    boolean isMetNotMet() {
        return "met".equals(card.get("criteria"));
    }

    boolean isRatio() {
        return aggregation() == Aggregation.RATIO || aggregation() == Aggregation.LAST_RATIO;
    }

    /** Broken down by province where a department measures it in the field. */
    boolean hasParts() {
        return card.get("parts") != null && "CDD".equals(course.text("organisation"));
    }

    boolean isDue(int quarter) {
        int ofYear = calendar.quarter(quarter).quarter();
        return switch (card.get("frequency")) {
            case "half" -> ofYear % 2 == 0;
            case "year" -> ofYear == 4;
            default -> true;
        };
    }

    BigDecimal baseline() {
        return card.get("baseline") == null ? null : rounded(Double.parseDouble(card.get("baseline")) * size);
    }

    /** A mark of the criteria; those of counts grow with the project. */
    BigDecimal mark(String given) {
        boolean absolute = "result".equals(card.get("basis"));
        return absolute && size != 1 ? rounded(Double.parseDouble(given) * size) : new BigDecimal(given);
    }

    /** The target of a quarter, cumulative within its year. */
    BigDecimal target(int quarter) {
        return rounded(exactTarget(quarter));
    }

    private double exactTarget(int quarter) {
        double goal = Double.parseDouble(card.get("target")) * size;
        if (aggregation() == Aggregation.SUM) {
            return goal * SHARE_OF_YEAR[calendar.quarter(quarter).quarter() - 1];
        }
        double from = Double.parseDouble(card.get("baseline")) * size;
        return from + (goal - from) * way(isOfTheYear() ? calendar.yearStart(quarter) : quarter);
    }

    /** What a year's figures are drawn together from must have one target in all its quarters. */
    private boolean isOfTheYear() {
        return switch (aggregation()) {
            case AVERAGE, RATIO, MAX, MIN -> true;
            default -> false;
        };
    }

    private double way(int quarter) {
        int end = course.has(Stage.IN_USE) ? course.quarter(Stage.IN_USE) : course.due();
        int length = Math.max(SHORTEST_WAY, end - course.begins() + QUARTERS_AFTER_GOLIVE);
        return Math.min(1, Math.max(LEAST_OF_THE_WAY, (quarter - course.begins() + 1.0) / length));
    }

    /** The result of a quarter by itself, as a figure. */
    double measured(int quarter, String part) {
        double performance = course.performance(quarter, code + part);
        double target = exactTarget(quarter);
        if (aggregation() == Aggregation.SUM) {
            boolean first = calendar.quarter(quarter).quarter() == 1;
            return Math.max(1, (target - (first ? 0 : exactTarget(quarter - 1))) * performance);
        }
        double from = Double.parseDouble(card.get("baseline")) * size;
        return Math.max(0, from + (target - from) * performance);
    }

    boolean isMet(int quarter) {
        return course.performance(quarter, code) >= MET_FROM;
    }

    /** What a ratio is of: cases, households or villages, in all or in one part. */
    BigDecimal denominator(int quarter, String part) {
        String name = aggregation() == Aggregation.LAST_RATIO ? code + part : code + part + quarter;
        double base = Double.parseDouble(card.get("base_size"));
        return BigDecimal.valueOf(Math.round(base * (0.8 + 0.4 * DemoChance.fraction(name + "d"))));
    }

    BigDecimal numerator(int quarter, String part) {
        BigDecimal denominator = denominator(quarter, part);
        BigDecimal share = BigDecimal.valueOf(measured(quarter, part)).movePointLeft(2);
        return denominator.multiply(share).setScale(0, RoundingMode.HALF_UP).min(denominator);
    }

    BigDecimal value(int quarter, String part) {
        return rounded(measured(quarter, part));
    }

    /** Counts have no decimals; figures of a few units have one, of a scale up to five two. */
    private BigDecimal rounded(double figure) {
        int decimals = figure >= LARGE || size != 1 ? 0 : "คะแนน".equals(card.get("unit")) ? 2 : 1;
        return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP);
    }
}
