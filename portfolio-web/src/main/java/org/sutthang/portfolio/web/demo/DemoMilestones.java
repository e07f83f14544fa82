package org.sutthang.portfolio.web.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.project.Stage;

/** The plan of one project of the demo, and how it keeps to it. */
final class DemoMilestones {

    private static final int DAYS_OF_NEW_PLAN = 75;
    private static final int QUARTERS_TO_NEW_PLAN = 3;
    private static final int PERCENT_STEP = 5;
    private static final int STUCK_FROM = 2;
    private static final int STUCK_AT = 45;
    private static final int MOST_UNFINISHED = 95;
    private static final int DAYS_BETWEEN_LAST = 5;
    private static final int WORST_DELAY = 60;

    private final DemoCourse course;
    private final DemoCalendar calendar;
    private final List<Map<String, String>> plan;

    DemoMilestones(DemoCourse course, DemoCalendar calendar, List<Map<String, String>> plan) {
        this.course = course;
        this.calendar = calendar;
        this.plan = plan;
    }

    /**
     * Adds the milestones, anew in every quarter in which something about them changes.
     *
     * @param book takes the rows
     */
    void addTo(DemoBook book) {
        for (int i = 0; i < plan.size(); i++) {
            List<Object> before = null;
            for (int quarter = Math.max(0, course.quarter(Stage.PLANNED)); quarter <= lastQuarter(); quarter++) {
                TableRow row = row(i, quarter);
                List<Object> now = Milestones.SHEET.columns().stream().map(column -> (Object) String.valueOf(row.get(column)))
                        .toList();
                if (!Objects.equals(before, now)) {
                    book.put(quarter, Milestones.SHEET, row);
                }
                before = now;
            }
        }
    }

    private int lastQuarter() {
        return course.has(Stage.STOPPED) ? course.quarter(Stage.STOPPED) : DemoCalendar.RUNNING;
    }

    /** The milestone that is worked on at the end of a quarter, and its percent; the last one when all are reached. */
    Map.Entry<String, Integer> current(int quarter) {
        for (int i = 0; i < plan.size(); i++) {
            int percent = isReached(i, quarter) ? 100 : percent(i, quarter);
            if (percent < 100) {
                return Map.entry(plan.get(i).get("title_th"), percent);
            }
        }
        return Map.entry(plan.get(plan.size() - 1).get("title_th"), 100);
    }

    private TableRow row(int i, int quarter) {
        boolean reached = isReached(i, quarter);
        int percent = reached ? 100 : percent(i, quarter);
        boolean replanned = isReplanned(i, quarter);
        LocalDate baseline = replanned ? baseline(i).plusDays(DAYS_OF_NEW_PLAN) : baseline(i);
        boolean waived = course.waived() == i + 1 && quarter >= course.begins() + QUARTERS_TO_NEW_PLAN;
        return new TableRow(Milestones.SHEET).set(Milestones.PROJECT_CODE, course.code())
                .set(Milestones.CODE, String.valueOf(i + 1)).set(Milestones.TITLE_TH, plan.get(i).get("title_th"))
                .set(Milestones.TITLE_EN, plan.get(i).get("title_en"))
                .set(Milestones.WEIGHT, new BigDecimal(plan.get(i).get("weight"))).set(Milestones.BASELINE_ON, baseline)
                .set(Milestones.BASELINE1_ON, course.stage(quarter) == Stage.PLANNED ? null : baseline(i))
                .set(Milestones.FORECAST_ON, reached || percent == 0 ? null : forecast(i, quarter))
                .set(Milestones.ACTUAL_ON, reached ? actual(i) : null)
                .set(Milestones.PERCENT_COMPLETE, percent == 0 ? null : BigDecimal.valueOf(percent))
                .set(Milestones.PERCENT_ON, percent == 0 ? null : reached ? actual(i) : calendar.asOf(quarter))
                .set(Milestones.WAIVED_REASON, waived ? DemoPhrases.of("waiver", course.code()) : null);
    }

    private boolean isReplanned(int i, int quarter) {
        return "replan".equals(course.pace()) && i >= STUCK_FROM && quarter >= course.begins() + QUARTERS_TO_NEW_PLAN;
    }

    private LocalDate begin() {
        return course.has(Stage.IMPLEMENTING) ? course.day(Stage.IMPLEMENTING) : calendar.firstDay(course.begins());
    }

    private LocalDate baseline(int i) {
        int weight = plan.stream().limit(i + 1L).mapToInt(m -> Integer.parseInt(m.get("weight"))).sum();
        long days = ChronoUnit.DAYS.between(begin(), calendar.lastDay(course.due()).minusDays(15));
        return begin().plusDays(days * weight / 100);
    }

    private int delay(int i) {
        String name = course.code() + "m" + i;
        return switch (course.pace()) {
            case "fast" -> DemoChance.between(name, -25, -8);
            case "slow" -> 6 + i * 12 + DemoChance.between(name, 0, 12);
            case "stuck" -> 8 + DemoChance.between(name, 0, 15) + (i >= STUCK_FROM ? WORST_DELAY * 2 : 0);
            case "replan" -> i < STUCK_FROM ? DemoChance.between(name, 5, 20) : WORST_DELAY + i * 5;
            default -> DemoChance.between(name, -9, 5);
        };
    }

    /** The day it is reached in the end, or null when it never is. */
    private LocalDate actual(int i) {
        boolean stuck = "stuck".equals(course.pace()) && i >= STUCK_FROM;
        LocalDate day = baseline(i).plusDays(delay(i));
        if (!course.has(Stage.IN_USE)) {
            return stuck || !course.has(Stage.IMPLEMENTING) ? null : day;
        }
        LocalDate latest = course.day(Stage.IN_USE).minusDays((plan.size() - 1L - i) * DAYS_BETWEEN_LAST);
        return day.isAfter(latest) ? latest : day;
    }

    private boolean isReached(int i, int quarter) {
        LocalDate actual = actual(i);
        boolean afterStop = actual != null && course.has(Stage.STOPPED) && actual.isAfter(course.day(Stage.STOPPED));
        return actual != null && !afterStop && !actual.isAfter(calendar.asOf(quarter));
    }

    private int percent(int i, int quarter) {
        LocalDate from = i == 0 ? begin() : baseline(i - 1);
        LocalDate until = baseline(i).plusDays(delay(i));
        long done = ChronoUnit.DAYS.between(from, calendar.asOf(quarter));
        long all = Math.max(1, ChronoUnit.DAYS.between(from, until));
        if (done <= 0 || !course.has(Stage.IMPLEMENTING)) {
            return 0;
        }
        int percent = (int) Math.min(MOST_UNFINISHED, done * 100 / all) / PERCENT_STEP * PERCENT_STEP;
        return "stuck".equals(course.pace()) && i >= STUCK_FROM ? Math.min(STUCK_AT, percent) : percent;
    }

    private LocalDate forecast(int i, int quarter) {
        LocalDate expected = baseline(i).plusDays(delay(i));
        LocalDate soonest = calendar.asOf(quarter).plusDays(WORST_DELAY / 2);
        return expected.isAfter(soonest) ? expected : soonest;
    }
}
