package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Directives;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.MilestonePercents;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.ScaleOut;

/**
 * Warnings about dates before the project's start or after its end. A directive, an adoption and a percent are normal after
 * the end, so of them only those before the start are asked about.
 */
final class DateWarnings {

    private static final List<Column<LocalDate>> OF_PROJECT = List.of(Projects.END_ON, Projects.GOLIVE_ON);
    private static final List<Column<LocalDate>> OF_MILESTONE = List.of(Milestones.BASELINE_ON,
            Milestones.BASELINE1_ON, Milestones.FORECAST_ON, Milestones.ACTUAL_ON);

    private final PortfolioState state;
    private final ImportWarnings warnings;
    private final Map<String, List<Entry>> milestones;
    private final Map<String, List<Entry>> percents;
    private final Map<String, List<Entry>> directives;
    private final Map<String, List<Entry>> adoptions;

    DateWarnings(PortfolioState state, ImportWarnings warnings) {
        this.state = state;
        this.warnings = warnings;
        this.milestones = byProject(Milestones.SHEET, Milestones.PROJECT_CODE);
        this.percents = byProject(MilestonePercents.SHEET, MilestonePercents.PROJECT_CODE);
        this.directives = byProject(Directives.SHEET, Directives.PROJECT_CODE);
        this.adoptions = byProject(ScaleOut.SHEET, ScaleOut.PROJECT_CODE);
    }

    private Map<String, List<Entry>> byProject(SheetFormat sheet, Column<String> project) {
        Map<String, List<Entry>> groups = new HashMap<>();
        state.rows(sheet).forEach(entry -> groups.computeIfAbsent(entry.get(project), any -> new ArrayList<>()).add(entry));
        return groups;
    }

    /** Warns about the dates of a project and of what belongs to it. */
    void find(String code, Entry project) {
        LocalDate start = project.get(Projects.START_ON);
        LocalDate end = project.get(Projects.END_ON);
        OF_PROJECT.forEach(column -> within(code, Projects.SHEET, project, column, start, end));
        for (Entry milestone : milestones.getOrDefault(code, List.of())) {
            OF_MILESTONE.forEach(column -> within(code, Milestones.SHEET, milestone, column, start, end));
            if (isProgress(milestone.get(Milestones.PERCENT_COMPLETE)) && !isListedApart(milestone)) {
                within(code, Milestones.SHEET, milestone, Milestones.PERCENT_ON, start, null);
            }
        }
        percents.getOrDefault(code, List.of()).stream().filter(percent -> percent.isListed()
                && isProgress(percent.get(MilestonePercents.PERCENT_COMPLETE))).forEach(percent ->
                within(code, MilestonePercents.SHEET, percent, MilestonePercents.PERCENT_ON, start, null));
        directives.getOrDefault(code, List.of()).forEach(directive ->
                within(code, Directives.SHEET, directive, Directives.GIVEN_ON, start, null));
        adoptions.getOrDefault(code, List.of()).forEach(adoption ->
                within(code, ScaleOut.SHEET, adoption, ScaleOut.ADOPTED_ON, start, null));
    }

    /** That nothing is done before the start is as it should be. */
    private static boolean isProgress(BigDecimal percent) {
        return percent != null && percent.signum() > 0;
    }

    /** Whether the workbook has the percent of a milestone's row in its own sheet too, where it is asked about once. */
    private boolean isListedApart(Entry milestone) {
        Entry percent = state.find(MilestonePercents.SHEET, new RowKey(milestone.get(Milestones.PROJECT_CODE),
                milestone.get(Milestones.CODE), milestone.get(Milestones.PERCENT_ON), null));
        return percent != null && percent.isListed();
    }

    private void within(String code, SheetFormat sheet, Entry entry, Column<LocalDate> column, LocalDate start,
            LocalDate end) {
        LocalDate date = entry.get(column);
        if (date != null && start != null && date.isBefore(start)) {
            warnings.add(code, sheet, entry, column, date, Expectation.FROM_START, start);
        } else if (date != null && end != null && date.isAfter(end)) {
            warnings.add(code, sheet, entry, column, date, Expectation.UNTIL_END, end);
        }
    }
}
