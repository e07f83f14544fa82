package org.sutthang.portfolio.web.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Directives;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.ScaleOut;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.StageMoves;
import org.sutthang.portfolio.project.Stage;

/** The projects of the demo with their moves between stages, directives and adoptions. */
final class DemoProjects {

    private static final int QUARTERS_IN_USE = 4;
    private static final int DAYS_TO_ANSWER = 30;
    private static final int ADOPTIONS = 3;
    private static final List<String> ADOPTERS = List.of("PV50", "PV57", "PV65", "PV40", "PV41", "PV30", "PV34", "PV16",
            "PV14", "PV20", "PV71", "PV84", "PV80", "PV90");

    private final DemoCalendar calendar;
    private final DemoBook book;

    DemoProjects(DemoCalendar calendar, DemoBook book) {
        this.calendar = calendar;
        this.book = book;
    }

    /**
     * Adds a project: its row anew in every quarter in which it moves.
     *
     * @param course the project's course
     */
    void add(DemoCourse course) {
        Stage from = null;
        for (Stage stage : course.stages()) {
            int quarter = course.quarter(stage);
            book.put(quarter, Projects.SHEET, row(course, quarter));
            if (quarter >= 0 && from != null) {
                book.put(quarter, StageMoves.SHEET, move(course, from, stage));
            }
            from = stage;
        }
        addDirectives(course);
        addAdoptions(course);
    }

    private TableRow row(DemoCourse course, int quarter) {
        String code = course.code();
        boolean planned = course.has(Stage.PLANNED) && course.quarter(Stage.PLANNED) <= quarter;
        return new TableRow(Projects.SHEET).set(Projects.CODE, code).set(Projects.IDEA_CODE, DemoIdeas.idea(code))
                .set(Projects.TITLE_TH, course.text("title_th")).set(Projects.TITLE_EN, course.text("title_en"))
                .set(Projects.ORGANISATION_CODE, course.text("organisation"))
                .set(Projects.OWNER, planned ? course.text("owner") : null)
                .set(Projects.START_ON, planned ? course.day(Stage.PLANNED) : null)
                .set(Projects.END_ON, planned ? calendar.lastDay(course.due() + QUARTERS_IN_USE) : null)
                .set(Projects.BUDGET_BAHT, course.budget())
                .set(Projects.STAGE, word(course.stage(quarter)))
                .set(Projects.APPROVED_ON, dayBy(course, Stage.IMPLEMENTING, quarter))
                .set(Projects.GOLIVE_ON, dayBy(course, Stage.IN_USE, quarter))
                .set(Projects.NATIONAL_STRATEGY, DemoPhrases.of("strategy", code))
                .set(Projects.MASTER_PLAN, DemoPhrases.of("master", code))
                .set(Projects.NATIONAL_PLAN, DemoPhrases.of("plan", code))
                .set(Projects.CABINET_POLICY, DemoPhrases.of("policy", code))
                .set(Projects.MINISTRY_PLAN, DemoPhrases.of("ministry", code)).set(Projects.SDG, DemoPhrases.of("sdg", code));
    }

    private static LocalDate dayBy(DemoCourse course, Stage stage, int quarter) {
        return course.has(stage) && course.quarter(stage) <= quarter ? course.day(stage) : null;
    }

    private static TableRow move(DemoCourse course, Stage from, Stage to) {
        TableRow move = new TableRow(StageMoves.SHEET).set(StageMoves.PROJECT_CODE, course.code())
                .set(StageMoves.MOVED_ON, course.day(to)).set(StageMoves.FROM_STAGE, word(from))
                .set(StageMoves.STAGE, word(to)).set(StageMoves.DECIDED_BY, "monitor");
        if (to == Stage.STOPPED) {
            move.set(StageMoves.DECIDED_BY, "executive").set(StageMoves.REASON, DemoPhrases.of("stop", course.code()))
                    .set(StageMoves.LESSON, DemoPhrases.of("lesson", course.code()));
        }
        return move;
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** What runs badly is noticed: an order in its second quarter, and one that is still open today. */
    private void addDirectives(DemoCourse course) {
        boolean bad = "stuck".equals(course.pace()) || "low".equals(course.text("course"));
        if (!bad) {
            return;
        }
        int noticed = course.begins() + 2;
        TableRow first = directive(course, "D1", noticed);
        book.put(noticed, Directives.SHEET, first);
        book.put(noticed + 1, Directives.SHEET, first.copy().set(Directives.ANSWER, DemoPhrases.of("answer", course.code()))
                .set(Directives.ANSWERED_ON, calendar.day(noticed + 1, 0.3)).set(Directives.STATUS, "answered"));
        if (!course.has(Stage.STOPPED)) {
            int lately = DemoCalendar.RUNNING - 1;
            book.put(lately, Directives.SHEET, directive(course, "D2", lately));
        }
    }

    private TableRow directive(DemoCourse course, String code, int quarter) {
        LocalDate given = calendar.day(quarter, 0.7);
        return new TableRow(Directives.SHEET).set(Directives.PROJECT_CODE, course.code()).set(Directives.CODE, code)
                .set(Directives.GIVEN_BY, "executive").set(Directives.GIVEN_ON, given)
                .set(Directives.TEXT, DemoPhrases.of("directive", course.code() + code))
                .set(Directives.DUE_ON, given.plusDays(DAYS_TO_ANSWER)).set(Directives.STATUS, "outstanding");
    }

    /** The latest has nothing to measure yet. */
    private void addAdoptions(DemoCourse course) {
        if (!course.has(Stage.SCALED_OUT)) {
            return;
        }
        int quarter = course.quarter(Stage.SCALED_OUT);
        for (int i = 0; i < ADOPTIONS; i++) {
            String adopter = ADOPTERS.get(DemoChance.between(course.code() + "adopter", 0, ADOPTERS.size() - 1 - ADOPTIONS) + i);
            String[] benefit = DemoPhrases.of("benefit", course.code()).split("\\|");
            BigDecimal baseline = new BigDecimal(benefit[2]);
            BigDecimal result = new BigDecimal(benefit[3]).add(BigDecimal.valueOf(i * 2L));
            int adopted = Math.min(quarter + i, DemoCalendar.RUNNING);
            book.put(adopted, ScaleOut.SHEET, new TableRow(ScaleOut.SHEET).set(ScaleOut.PROJECT_CODE, course.code())
                    .set(ScaleOut.ORGANISATION_CODE, adopter).set(ScaleOut.ADOPTED_ON, calendar.day(adopted, 0.4))
                    .set(ScaleOut.BENEFIT_TYPE, benefit[0]).set(ScaleOut.UNIT, benefit[1])
                    .set(ScaleOut.BASELINE, baseline).set(ScaleOut.RESULT, i == ADOPTIONS - 1 ? null : result));
        }
    }
}
