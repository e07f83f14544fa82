package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.IndicatorYears;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.ScaleOut;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.GateFacts;
import org.sutthang.portfolio.standing.StageGate;

/**
 * Warnings about the plan of a project: weights that do not sum to 100, and what the gates up to its stage would have
 * asked for. History comes in as it is; this is what it lacks.
 */
final class PlanWarnings {

    private static final int PROVEN_QUARTERS = 2;
    /** The stages before whose gates something is asked; the plan is asked for once, on the way to PLANNED. */
    private static final List<Stage> GATES_BEFORE = List.of(Stage.AWARDED, Stage.IMPLEMENTING, Stage.BENEFIT_PROVEN);

    private final PortfolioState state;
    private final ImportWarnings warnings;
    private final LocalDate today;
    private final DateWarnings dates;
    private final Map<String, List<Entry>> milestones = new HashMap<>();
    private final Map<String, List<IndicatorView>> indicators = new HashMap<>();
    private final Map<String, List<Entry>> adoptions = new HashMap<>();

    PlanWarnings(PortfolioState state, Map<String, IndicatorView> views, LocalDate today, ImportWarnings warnings) {
        this.state = state;
        this.today = today;
        this.warnings = warnings;
        this.dates = new DateWarnings(state, warnings);
        state.rows(Milestones.SHEET).forEach(entry -> milestones
                .computeIfAbsent(entry.get(Milestones.PROJECT_CODE), any -> new ArrayList<>()).add(entry));
        state.rows(ScaleOut.SHEET).forEach(entry -> adoptions
                .computeIfAbsent(entry.get(ScaleOut.PROJECT_CODE), any -> new ArrayList<>()).add(entry));
        state.rows(Indicators.SHEET).forEach(entry -> indicators
                .computeIfAbsent(entry.get(Indicators.PROJECT_CODE), any -> new ArrayList<>())
                .add(views.get(entry.get(Indicators.CODE))));
    }

    /**
     * Warns about the projects of these codes.
     *
     * @param projects the codes
     * @param whole whether all of the workbook could be read; where not, nobody can say what the gates would miss
     */
    void find(Iterable<String> projects, boolean whole) {
        for (String code : projects) {
            Entry project = state.find(Projects.SHEET, RowKey.of(code));
            if (project != null) {
                weights(code, Milestones.SHEET, Milestones.WEIGHT, of(milestones, code));
                weights(code, Indicators.SHEET, Indicators.WEIGHT,
                        of(indicators, code).stream().map(IndicatorView::entry).toList());
                yearWeights(code, of(indicators, code));
                dates.find(code, project);
                if (whole) {
                    gates(code, project);
                }
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

    /** The weights as they hold in each fiscal year in which one is set anew. */
    private void yearWeights(String project, List<IndicatorView> views) {
        TreeMap<Integer, Entry> years = new TreeMap<>();
        views.forEach(view -> view.years().forEach((year, entry) -> {
            if (entry.get(IndicatorYears.WEIGHT) != null) {
                years.merge(year, entry, (first, next) -> first.isListed() ? first : next);
            }
        }));
        years.forEach((year, entry) -> {
            List<BigDecimal> weights = new ArrayList<>();
            views.forEach(view -> weights.add(view.effective(year, IndicatorYears.WEIGHT, Indicators.WEIGHT)));
            if (weights.contains(null)) {
                return;
            }
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(Decimals.HUNDRED) != 0) {
                warnings.add(project, IndicatorYears.SHEET, entry, IndicatorYears.WEIGHT,
                        entry.get(IndicatorYears.WEIGHT), Expectation.YEAR_WEIGHT_SUM, Decimals.normal(sum), year);
            }
        });
    }

    private void gates(String code, Entry project) {
        String word = project.get(Projects.STAGE);
        Stage reached = word == null ? Stage.AWARDED : Stage.valueOf(word.toUpperCase(Locale.ROOT));
        for (Stage stage : GATES_BEFORE) {
            if (reached.hasReached(stage.next())) {
                StageGate.before(facts(code, project, stage)).missing()
                        .forEach(missing -> ask(code, project, missing));
            }
        }
        if (reached.hasReached(Stage.IMPLEMENTING) && project.get(Projects.APPROVED_ON) == null) {
            ask(code, project, Projects.APPROVED_ON, null, Expectation.APPROVAL);
        }
        if (reached.hasReached(Stage.IN_USE) && project.get(Projects.GOLIVE_ON) == null) {
            ask(code, project, Projects.GOLIVE_ON, null, Expectation.GO_LIVE);
        }
        if (reached.hasReached(Stage.BENEFIT_PROVEN) && closedSinceGoLive(project) < PROVEN_QUARTERS) {
            ask(code, project, Projects.GOLIVE_ON, project.get(Projects.GOLIVE_ON), Expectation.PROVEN,
                    PROVEN_QUARTERS);
        }
    }

    private GateFacts facts(String code, Entry project, Stage stage) {
        List<IndicatorView> views = of(indicators, code);
        int year = firstYear(project, views);
        List<GateFacts.PlannedStep> steps = of(milestones, code).stream().map(milestone -> new GateFacts.PlannedStep(
                milestone.get(Milestones.CODE), milestone.get(Milestones.WEIGHT), milestone.get(Milestones.ACTUAL_ON),
                milestone.get(Milestones.WAIVED_REASON) != null)).toList();
        List<GateFacts.PlannedIndicator> planned = views.stream().map(view -> new GateFacts.PlannedIndicator(
                view.card(year), view.entry().get(Indicators.EVIDENCE_SOURCE), view.targets().keySet())).toList();
        List<FiscalQuarter> quarters = IntStream.rangeClosed(firstQuarter(project), FiscalQuarter.PER_YEAR)
                .mapToObj(quarter -> new FiscalQuarter(year, quarter)).toList();
        return new GateFacts(stage, project.get(Projects.OWNER) != null, steps, planned, quarters, List.of(), 0,
                of(adoptions, code).stream().anyMatch(adoption -> adoption.get(ScaleOut.RESULT) != null));
    }

    /** The plan's first fiscal year: that of its start, else the first with a target, else the present one. */
    private int firstYear(Entry project, List<IndicatorView> views) {
        LocalDate start = project.get(Projects.START_ON);
        return start != null ? FiscalCalendar.THAI.quarterOf(start).fiscalYear()
                : views.stream().filter(view -> !view.targets().isEmpty())
                        .mapToInt(view -> view.targets().firstKey().fiscalYear()).min()
                        .orElse(FiscalCalendar.THAI.quarterOf(today).fiscalYear());
    }

    /** Nothing is due before the start. */
    private static int firstQuarter(Entry project) {
        LocalDate start = project.get(Projects.START_ON);
        return start == null ? 1 : FiscalCalendar.THAI.quarterOf(start).quarter();
    }

    private void ask(String code, Entry project, StageGate.Requirement missing) {
        String found = missing.missing().isEmpty() ? null : String.join(", ", missing.missing());
        boolean hasIndicators = indicators.containsKey(code);
        switch (missing.key()) {
            case OWNER -> ask(code, project, Projects.OWNER, null, Expectation.OWNER);
            case MILESTONE_WEIGHTS -> {
                if (!milestones.containsKey(code)) {
                    ask(code, project, Projects.STAGE, null, Expectation.MILESTONES);
                }
            }
            case INDICATOR_CARDS -> ask(code, project, Projects.STAGE, found,
                    hasIndicators ? Expectation.INDICATOR_CARDS : Expectation.INDICATORS);
            case OUTCOME -> askIf(hasIndicators, code, project, null, Expectation.OUTCOME);
            case TARGETS -> askIf(hasIndicators, code, project, found, Expectation.TARGETS);
            case MILESTONES_REACHED -> ask(code, project, Projects.STAGE, found, Expectation.REACHED);
            case ADOPTED_WITH_RESULT -> ask(code, project, Projects.STAGE, null, Expectation.ADOPTION);
            case INDICATOR_WEIGHTS, OUTCOMES_PROVEN -> { } // Sums have a warning of their own, proof is counted here.
        }
    }

    private void askIf(boolean asked, String code, Entry project, String found, Expectation expected) {
        if (asked) {
            ask(code, project, Projects.STAGE, found, expected);
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
