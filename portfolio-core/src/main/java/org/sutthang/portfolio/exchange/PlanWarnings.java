package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.ScaleOut;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Frequency;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.Stage;

/**
 * Warnings about the plan of a project: weights that do not sum to 100, dates outside the project, and what the gates
 * up to its stage would have asked for. History comes in as it is; this is what it lacks.
 */
final class PlanWarnings {

    private static final int PROVEN_QUARTERS = 2;

    private final PortfolioState state;
    private final ImportWarnings warnings;
    private final Map<String, List<Entry>> milestones = new HashMap<>();
    private final Map<String, List<IndicatorView>> indicators = new HashMap<>();
    private final Map<String, List<Entry>> adoptions = new HashMap<>();

    PlanWarnings(PortfolioState state, Map<String, IndicatorView> views, ImportWarnings warnings) {
        this.state = state;
        this.warnings = warnings;
        state.rows(Milestones.SHEET).forEach(entry -> milestones
                .computeIfAbsent(entry.get(Milestones.PROJECT_CODE), any -> new ArrayList<>()).add(entry));
        state.rows(ScaleOut.SHEET).forEach(entry -> adoptions
                .computeIfAbsent(entry.get(ScaleOut.PROJECT_CODE), any -> new ArrayList<>()).add(entry));
        state.rows(Indicators.SHEET).forEach(entry -> indicators
                .computeIfAbsent(entry.get(Indicators.PROJECT_CODE), any -> new ArrayList<>())
                .add(views.get(entry.get(Indicators.CODE))));
    }

    /** Warns about the projects of these codes. */
    void find(Iterable<String> projects) {
        for (String code : projects) {
            Entry project = state.find(Projects.SHEET, RowKey.of(code));
            if (project != null) {
                weights(code, Milestones.SHEET, Milestones.WEIGHT, of(milestones, code));
                weights(code, Indicators.SHEET, Indicators.WEIGHT,
                        of(indicators, code).stream().map(IndicatorView::entry).toList());
                of(milestones, code).forEach(milestone -> dates(code, project, milestone));
                gates(code, project);
            }
        }
    }

    private static <T> List<T> of(Map<String, List<T>> groups, String code) {
        return groups.getOrDefault(code, List.of());
    }

    private void weights(String project, SheetFormat sheet, Column<BigDecimal> weight, List<Entry> entries) {
        if (entries.isEmpty() || entries.stream().anyMatch(entry -> entry.get(weight) == null)) {
            return;
        }
        BigDecimal sum = entries.stream().map(entry -> entry.get(weight)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(Decimals.HUNDRED) != 0) {
            Entry first = entries.stream().filter(Entry::isListed).findFirst().orElse(entries.get(0));
            warnings.add(project, sheet, first, weight, first.get(weight), Expectation.WEIGHT_SUM,
                    Decimals.normal(sum));
        }
    }

    private void dates(String code, Entry project, Entry milestone) {
        LocalDate start = project.get(Projects.START_ON);
        LocalDate end = project.get(Projects.END_ON);
        for (Column<LocalDate> column : List.of(Milestones.BASELINE_ON, Milestones.BASELINE1_ON,
                Milestones.FORECAST_ON, Milestones.ACTUAL_ON)) {
            LocalDate date = milestone.get(column);
            if (date != null && start != null && date.isBefore(start)) {
                warnings.add(code, Milestones.SHEET, milestone, column, date, Expectation.FROM_START, start);
            } else if (date != null && end != null && date.isAfter(end)) {
                warnings.add(code, Milestones.SHEET, milestone, column, date, Expectation.UNTIL_END, end);
            }
        }
    }

    private void gates(String code, Entry project) {
        String word = project.get(Projects.STAGE);
        if (word == null) {
            return;
        }
        Stage stage = Stage.valueOf(word.toUpperCase(Locale.ROOT));
        if (stage.hasReached(Stage.PLANNED)) {
            planned(code, project);
        }
        if (stage.hasReached(Stage.IMPLEMENTING) && project.get(Projects.APPROVED_ON) == null) {
            ask(code, project, Projects.APPROVED_ON, null, Expectation.APPROVAL);
        }
        if (stage.hasReached(Stage.IN_USE)) {
            inUse(code, project);
        }
        if (stage.hasReached(Stage.BENEFIT_PROVEN) && closedSinceGoLive(project) < PROVEN_QUARTERS) {
            ask(code, project, Projects.GOLIVE_ON, project.get(Projects.GOLIVE_ON), Expectation.PROVEN,
                    PROVEN_QUARTERS);
        }
        if (stage.hasReached(Stage.SCALED_OUT)
                && of(adoptions, code).stream().noneMatch(adoption -> adoption.get(ScaleOut.RESULT) != null)) {
            ask(code, project, Projects.STAGE, word, Expectation.ADOPTION);
        }
    }

    private void planned(String code, Entry project) {
        List<IndicatorView> views = of(indicators, code);
        if (project.get(Projects.OWNER) == null) {
            ask(code, project, Projects.OWNER, null, Expectation.OWNER);
        }
        if (of(milestones, code).isEmpty()) {
            ask(code, project, Projects.STAGE, project.get(Projects.STAGE), Expectation.MILESTONES);
        }
        if (views.isEmpty()) {
            ask(code, project, Projects.STAGE, project.get(Projects.STAGE), Expectation.INDICATORS);
        } else if (views.stream().noneMatch(view -> "outcome".equals(view.entry().get(Indicators.KIND)))) {
            ask(code, project, Projects.STAGE, project.get(Projects.STAGE), Expectation.OUTCOME);
        }
        for (IndicatorView view : views) {
            card(code, view);
        }
    }

    private void card(String code, IndicatorView view) {
        Entry entry = view.entry();
        if (entry.get(Indicators.EVIDENCE_SOURCE) == null) {
            warnings.add(code, Indicators.SHEET, entry, Indicators.EVIDENCE_SOURCE, null,
                    Expectation.EVIDENCE_SOURCE);
        }
        if (view.criteria(null) == CriteriaKind.MET) {
            return;
        }
        if (entry.get(Indicators.UNIT) == null) {
            warnings.add(code, Indicators.SHEET, entry, Indicators.UNIT, null, Expectation.UNIT);
        }
        if (entry.get(Indicators.BASELINE) == null) {
            warnings.add(code, Indicators.SHEET, entry, Indicators.BASELINE, null, Expectation.BASELINE);
        }
        if (lacksTarget(view)) {
            warnings.add(code, Indicators.SHEET, entry, Indicators.FREQUENCY, entry.get(Indicators.FREQUENCY),
                    Expectation.TARGETS);
        }
    }

    /** Whether it has no target at all, or not for each quarter in which it is due in a year that has one. */
    private static boolean lacksTarget(IndicatorView view) {
        String word = view.entry().get(Indicators.FREQUENCY);
        Frequency frequency = word == null ? Frequency.QUARTER : Frequency.valueOf(word.toUpperCase(Locale.ROOT));
        TreeSet<Integer> years = new TreeSet<>();
        view.targets().keySet().forEach(quarter -> years.add(quarter.fiscalYear()));
        for (Integer year : years) {
            for (int quarter = 1; quarter <= FiscalQuarter.PER_YEAR; quarter++) {
                if (frequency.isDue(quarter) && !view.targets().containsKey(new FiscalQuarter(year, quarter))) {
                    return true;
                }
            }
        }
        return years.isEmpty();
    }

    private void inUse(String code, Entry project) {
        if (project.get(Projects.GOLIVE_ON) == null) {
            ask(code, project, Projects.GOLIVE_ON, null, Expectation.GO_LIVE);
        }
        List<String> open = of(milestones, code).stream()
                .filter(milestone -> milestone.get(Milestones.ACTUAL_ON) == null
                        && milestone.get(Milestones.WAIVED_REASON) == null)
                .map(milestone -> milestone.get(Milestones.CODE)).filter(Objects::nonNull).toList();
        if (!open.isEmpty()) {
            ask(code, project, Projects.STAGE, String.join(", ", open), Expectation.REACHED);
        }
    }

    private long closedSinceGoLive(Entry project) {
        LocalDate goLive = project.get(Projects.GOLIVE_ON);
        return goLive == null ? 0 : state.closed().stream()
                .filter(quarter -> !FiscalCalendar.THAI.firstDay(quarter).isBefore(goLive)).count();
    }

    private void ask(String code, Entry project, Column<?> column, Object value, Expectation expected,
            Object... arguments) {
        warnings.add(code, Projects.SHEET, project, column, value, expected, arguments);
    }
}
