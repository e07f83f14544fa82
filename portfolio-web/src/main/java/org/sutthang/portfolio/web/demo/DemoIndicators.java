package org.sutthang.portfolio.web.demo;

import java.math.BigDecimal;
import java.util.List;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.IndicatorYears;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Parts;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Targets;
import org.sutthang.portfolio.project.Stage;

/** Writes the indicators of the projects of the demo: cards, parts, targets and results. */
final class DemoIndicators {

    private static final BigDecimal FACTOR_OF_PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal LATER_WEIGHT = BigDecimal.valueOf(40);
    private static final double SILENT_PART = 0.06;
    private static final List<String> PROVINCES = List.of("PV50", "PV57", "PV65", "PV40", "PV41", "PV30", "PV34", "PV16",
            "PV14", "PV20", "PV84", "PV80");

    private final DemoCalendar calendar;
    private final DemoBook book;

    DemoIndicators(DemoCalendar calendar, DemoBook book) {
        this.calendar = calendar;
        this.book = book;
    }

    /**
     * Adds an indicator's card, its parts and its targets to the end of the fiscal year.
     *
     * @param course of the project
     * @param indicator the indicator
     */
    void addCard(DemoCourse course, DemoIndicator indicator) {
        int known = course.quarter(Stage.PLANNED);
        book.put(known, Indicators.SHEET, card(course, indicator));
        if (indicator.hasParts()) {
            PROVINCES.forEach(province -> book.put(known, Parts.SHEET, new TableRow(Parts.SHEET)
                    .set(Parts.INDICATOR_CODE, indicator.code()).set(Parts.PART_CODE, province)));
        }
        if (indicator.isMetNotMet()) {
            return;
        }
        // A plan that waits for approval has a target for each of its quarters, as its gate asks.
        int begins = course.has(Stage.IMPLEMENTING) ? course.begins() : known;
        int first = Math.max(DemoCalendar.FIRST_RESULTS, begins);
        int end = calendar.yearStart(Math.max(DemoCalendar.RUNNING, first)) + 3;
        for (int quarter = first; quarter <= end; quarter++) {
            if (indicator.isDue(quarter)) {
                book.put(known, Targets.SHEET, new TableRow(Targets.SHEET)
                        .set(Targets.INDICATOR_CODE, indicator.code())
                        .set(Targets.FISCAL_YEAR, calendar.quarter(quarter).fiscalYear())
                        .set(Targets.QUARTER, calendar.quarter(quarter).quarter())
                        .set(Targets.VALUE, indicator.target(quarter)));
            }
        }
    }

    private static TableRow card(DemoCourse course, DemoIndicator indicator) {
        TableRow row = new TableRow(Indicators.SHEET).set(Indicators.PROJECT_CODE, course.code())
                .set(Indicators.CODE, indicator.code()).set(Indicators.NAME_TH, indicator.text("name_th"))
                .set(Indicators.NAME_EN, indicator.text("name_en")).set(Indicators.KIND, indicator.text("kind"))
                .set(Indicators.UNIT, indicator.text("unit")).set(Indicators.DIRECTION, indicator.text("direction"))
                .set(Indicators.AGGREGATION, indicator.text("aggregation"))
                .set(Indicators.FACTOR, indicator.isRatio() ? FACTOR_OF_PERCENT : null)
                .set(Indicators.FREQUENCY, indicator.text("frequency"))
                .set(Indicators.WEIGHT, new BigDecimal(indicator.text("weight")))
                .set(Indicators.BASELINE, indicator.baseline()).set(Indicators.CRITERIA, indicator.text("criteria"))
                .set(Indicators.CRITERIA_BASIS, indicator.text("basis"))
                .set(Indicators.DEFINITION, indicator.text("definition"))
                .set(Indicators.EVIDENCE_SOURCE, indicator.text("evidence"))
                .set(Indicators.COLLECTOR, course.text("owner")).set(Indicators.SUPERVISOR, "monitor");
        if (indicator.text("marks") != null) {
            String[] marks = indicator.text("marks").split(" ");
            for (int i = 0; i < marks.length; i++) {
                Column<BigDecimal> column = Indicators.MARKS.get(i);
                row.set(column, indicator.mark(marks[i]));
            }
        }
        return row;
    }

    /**
     * Sets the weight of an indicator anew for the present fiscal year.
     *
     * @param indicator the indicator
     * @param others how many others share the rest
     * @param first whether it is the one that weighs more
     */
    void reweigh(DemoIndicator indicator, int others, boolean first) {
        int yearStart = calendar.yearStart(DemoCalendar.RUNNING);
        BigDecimal rest = FACTOR_OF_PERCENT.subtract(LATER_WEIGHT).divide(BigDecimal.valueOf(others));
        book.put(yearStart, IndicatorYears.SHEET, new TableRow(IndicatorYears.SHEET)
                .set(IndicatorYears.INDICATOR_CODE, indicator.code())
                .set(IndicatorYears.FISCAL_YEAR, calendar.quarter(yearStart).fiscalYear())
                .set(IndicatorYears.WEIGHT, first ? LATER_WEIGHT : rest));
    }

    /**
     * Adds the result of a quarter, of the whole or of each part that reports.
     *
     * @param indicator the indicator
     * @param quarter the quarter
     */
    void addResult(DemoIndicator indicator, int quarter) {
        if (!indicator.hasParts()) {
            book.put(quarter, Results.SHEET, result(indicator, quarter, null));
            return;
        }
        PROVINCES.stream().filter(province -> DemoChance.fraction(indicator.code() + province + quarter) > SILENT_PART)
                .forEach(province -> book.put(quarter, Results.SHEET, result(indicator, quarter, province)));
    }

    private TableRow result(DemoIndicator indicator, int quarter, String part) {
        TableRow row = new TableRow(Results.SHEET).set(Results.INDICATOR_CODE, indicator.code())
                .set(Results.FISCAL_YEAR, calendar.quarter(quarter).fiscalYear())
                .set(Results.QUARTER, calendar.quarter(quarter).quarter()).set(Results.PART_CODE, part)
                .set(Results.EVIDENCE, "https://example.go.th/evidence/" + indicator.code() + "/"
                        + calendar.quarter(quarter));
        if (indicator.isMetNotMet()) {
            return row.set(Results.MET, indicator.isMet(quarter));
        }
        String name = part == null ? "" : part;
        return indicator.isRatio()
                ? row.set(Results.NUMERATOR, indicator.numerator(quarter, name))
                        .set(Results.DENOMINATOR, indicator.denominator(quarter, name))
                : row.set(Results.VALUE, indicator.value(quarter, name));
    }
}
