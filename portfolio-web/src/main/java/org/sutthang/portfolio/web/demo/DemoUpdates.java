package org.sutthang.portfolio.web.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Updates;
import org.sutthang.portfolio.project.Stage;

/** The quarterly updates of one project of the demo, with the results that came with them. */
final class DemoUpdates {

    private static final int DAYS_IN_TIME = 14;
    private static final int LAST_DAY_TAKEN = 18;
    private static final double LATE = 0.06;
    private static final double SILENT_INDICATOR = 0.06;
    private static final double OF_INTEREST = 0.16;
    private static final double OBSTACLES_OF_MOST = 0.25;
    private static final int ROUND_TO_THOUSANDS = -3;
    /** In the quarter in review the first is sent back to its owner, the second has not been touched. */
    private static final String RETURNED = "P009";
    private static final String NOT_STARTED = "P003";
    private static final Set<String> DRAFTS = Set.of("P016", "P025", "P026");

    private final DemoCourse course;
    private final DemoCalendar calendar;
    private final DemoMilestones milestones;
    private final List<DemoIndicator> cards;

    DemoUpdates(DemoCourse course, DemoCalendar calendar, DemoMilestones milestones, List<DemoIndicator> cards) {
        this.course = course;
        this.calendar = calendar;
        this.milestones = milestones;
        this.cards = cards;
    }

    /**
     * Adds the updates and results of every quarter for which the project owes a report; what is scaled out is still measured.
     *
     * @param book takes the updates
     * @param indicators takes the results
     */
    void addTo(DemoBook book, DemoIndicators indicators) {
        for (int quarter = DemoCalendar.FIRST_RESULTS; quarter <= DemoCalendar.RUNNING; quarter++) {
            String status = course.reports(quarter) ? status(quarter) : null;
            if (status != null) {
                book.put(quarter, Updates.SHEET, update(quarter, status));
                addResults(quarter, indicators);
            } else if (course.stage(quarter) == Stage.SCALED_OUT && quarter < DemoCalendar.RUNNING) {
                addResults(quarter, indicators);
            }
        }
    }

    private void addResults(int quarter, DemoIndicators indicators) {
        boolean exemplary = "high".equals(course.text("course"));
        for (DemoIndicator card : cards) {
            boolean silent = !exemplary && DemoChance.fraction(card.code() + quarter + "s") < SILENT_INDICATOR;
            if (card.isDue(quarter) && !silent) {
                indicators.addResult(card, quarter);
            }
        }
    }

    /** How far the update came, or null when nobody began it. */
    private String status(int quarter) {
        double chance = DemoChance.fraction(course.code() + "u" + quarter);
        if (quarter == DemoCalendar.RUNNING) {
            return DRAFTS.contains(course.code()) ? "draft" : null;
        }
        if (quarter == DemoCalendar.RUNNING - 1) {
            return statusInReview(quarter, chance);
        }
        boolean exemplary = "high".equals(course.text("course"));
        if (chance < 0.05 && !exemplary) {
            return chance < 0.02 ? "draft" : null;
        }
        return chance < 0.12 ? "submitted" : "accepted";
    }

    private String statusInReview(int quarter, double chance) {
        if (NOT_STARTED.equals(course.code())) {
            return null;
        }
        if (submittedOn(quarter).isAfter(calendar.collectionDay(DemoCalendar.RUNNING))) {
            return null;
        }
        if (RETURNED.equals(course.code())) {
            return "returned";
        }
        if (chance < 0.18) {
            return chance < 0.06 ? "draft" : null;
        }
        return chance < 0.55 ? "submitted" : "accepted";
    }

    private LocalDate submittedOn(int quarter) {
        String name = course.code() + "d" + quarter;
        int days = DemoChance.fraction(name) < LATE ? DemoChance.between(name + "l", DAYS_IN_TIME + 2, LAST_DAY_TAKEN)
                : DemoChance.between(name, 1, DAYS_IN_TIME);
        return calendar.lastDay(quarter).plusDays(days);
    }

    private TableRow update(int quarter, String status) {
        String name = course.code() + quarter;
        boolean inUse = course.stage(quarter) != Stage.IMPLEMENTING;
        boolean troubled = !"on".equals(course.pace()) && !"fast".equals(course.pace()) && !inUse;
        TableRow row = new TableRow(Updates.SHEET).set(Updates.PROJECT_CODE, course.code())
                .set(Updates.FISCAL_YEAR, calendar.quarter(quarter).fiscalYear())
                .set(Updates.QUARTER, calendar.quarter(quarter).quarter()).set(Updates.STATUS, status)
                .set(Updates.SUBMITTED_ON, "draft".equals(status) ? null : submittedOn(quarter))
                .set(Updates.SUMMARY, inUse ? DemoPhrases.of("inuse", name) : progress(quarter, name))
                .set(Updates.DISBURSED_BAHT, disbursed(quarter));
        if (troubled || DemoChance.fraction(name + "o") < OBSTACLES_OF_MOST) {
            row.set(Updates.OBSTACLES, DemoPhrases.of("obstacle", name));
        }
        if (DemoChance.fraction(name + "r") < OF_INTEREST) {
            row.set(Updates.OWNER_RATING, troubled ? "amber" : "green")
                    .set(Updates.OWNER_RATING_REASON, DemoPhrases.of("rating", name));
        }
        if (DemoChance.fraction(name + "m") < OF_INTEREST && !"draft".equals(status)) {
            row.set(Updates.MONITOR_RATING, DemoChance.fraction(name) < 0.5 ? "amber" : "green")
                    .set(Updates.MONITOR_RATING_REASON, DemoPhrases.of("monitor", name));
        }
        return "returned".equals(status) ? row.set(Updates.REVIEW_COMMENT, DemoPhrases.of("comment", name)) : row;
    }

    private String progress(int quarter, String name) {
        var current = milestones.current(quarter);
        return DemoPhrases.of("summary", name).replace("{0}", current.getKey())
                .replace("{1}", String.valueOf(current.getValue()));
    }

    /** Half of the budget is for a year, spent evenly and a little behind. */
    private BigDecimal disbursed(int quarter) {
        double share = calendar.quarter(quarter).quarter() / 4.0 * Math.min(1, course.performance(quarter, course.code()));
        return course.budget().multiply(BigDecimal.valueOf(share / 2)).setScale(ROUND_TO_THOUSANDS, RoundingMode.HALF_UP)
                .setScale(0);
    }
}
