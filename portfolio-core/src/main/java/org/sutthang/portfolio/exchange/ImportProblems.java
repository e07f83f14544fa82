package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Findings;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.IndicatorYears;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Targets;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Updates;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.Criteria;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.kernel.Weights;

/** What stops an import although every cell can be read: rows that contradict each other or a closed period. */
final class ImportProblems {

    /** The cells of a result that can hold one. */
    static final List<Column<?>> FIGURES =
            List.of(Results.VALUE, Results.NUMERATOR, Results.DENOMINATOR, Results.MET);

    private final PortfolioState state;
    private final Map<String, IndicatorView> indicators;
    private final Findings findings;

    ImportProblems(PortfolioState state, Map<String, IndicatorView> indicators, Findings findings) {
        this.state = state;
        this.indicators = indicators;
        this.findings = findings;
    }

    void find() {
        weights(Milestones.SHEET, Milestones.PROJECT_CODE, Milestones.WEIGHT);
        indicatorWeights();
        for (IndicatorView indicator : indicators.values()) {
            criteria(indicator);
            indicator.results().forEach((quarter, results) -> parts(indicator, results));
        }
        new ResultProblems(findings).find(indicators.values());
        new ChangedIndicators(state, findings).find(indicators);
        closed(Targets.SHEET, Targets.FISCAL_YEAR, Targets.QUARTER);
        closed(Results.SHEET, Results.FISCAL_YEAR, Results.QUARTER);
        closed(Updates.SHEET, Updates.FISCAL_YEAR, Updates.QUARTER);
    }

    private void weights(SheetFormat sheet, Column<String> project, Column<BigDecimal> weight) {
        Map<String, List<Entry>> groups = new TreeMap<>();
        for (Entry entry : state.rows(sheet)) {
            if (entry.get(project) != null) {
                groups.computeIfAbsent(entry.get(project), any -> new ArrayList<>()).add(entry);
            }
        }
        for (List<Entry> group : groups.values()) {
            Entry without = firstListed(group, entry -> entry.get(weight) == null);
            if (without != null && !leavesSomething(group.stream().map(entry -> entry.get(weight)).toList())) {
                findings.problem(sheet.name(), without.row(), weight.code(), null, Expectation.WEIGHT_LEFT);
            }
        }
    }

    private void indicatorWeights() {
        Map<String, List<IndicatorView>> groups = new TreeMap<>();
        for (IndicatorView view : indicators.values()) {
            String project = view.entry().get(Indicators.PROJECT_CODE);
            if (project != null) {
                groups.computeIfAbsent(project, any -> new ArrayList<>()).add(view);
            }
        }
        weights(Indicators.SHEET, Indicators.PROJECT_CODE, Indicators.WEIGHT);
        for (List<IndicatorView> group : groups.values()) {
            TreeSet<Integer> years = new TreeSet<>();
            group.forEach(view -> years.addAll(view.years().keySet()));
            for (Integer year : years) {
                Entry listed = firstListed(group.stream().map(view -> view.years().get(year))
                        .filter(Objects::nonNull).toList(), entry -> true);
                if (listed != null && !leavesSomething(group.stream()
                        .map(view -> view.effective(year, IndicatorYears.WEIGHT, Indicators.WEIGHT)).toList())) {
                    findings.problem(IndicatorYears.SHEET.name(), listed.row(), IndicatorYears.WEIGHT.code(), null,
                            Expectation.WEIGHT_LEFT);
                }
            }
        }
    }

    private static boolean leavesSomething(List<BigDecimal> weights) {
        return Weights.of(weights).leavesSomething();
    }

    private static Entry firstListed(List<Entry> entries, Predicate<Entry> condition) {
        return entries.stream().filter(entry -> entry.isListed() && condition.test(entry)).findFirst().orElse(null);
    }

    /** A year's row answers for criteria only where it sets some; what it takes over is the indicator's own row's matter. */
    private void criteria(IndicatorView indicator) {
        if (indicator.entry().isListed()) {
            criteria(indicator.card(null), indicator.entry(), Indicators.SHEET, Indicators.MARKS);
        }
        indicator.years().forEach((year, entry) -> {
            boolean setsSome = entry.get(IndicatorYears.CRITERIA) != null
                    || IndicatorYears.MARKS.stream().anyMatch(mark -> entry.get(mark) != null);
            if (entry.isListed() && setsSome) {
                criteria(indicator.card(year), entry, IndicatorYears.SHEET, IndicatorYears.MARKS);
            }
        });
    }

    private void criteria(IndicatorCard card, Entry entry, SheetFormat sheet, List<Column<BigDecimal>> columns) {
        CriteriaKind kind = card.criteriaKind();
        List<BigDecimal> marks = card.marks();
        if (kind == null || card.direction() == null) {
            return;
        }
        for (int i = 0; i < Criteria.marksOf(kind); i++) {
            if (marks.get(i) == null) {
                findings.problem(sheet.name(), entry.row(), columns.get(i).code(), null, Expectation.MARK,
                        kind.name().toLowerCase(Locale.ROOT));
                return;
            }
        }
        Criteria.outOfOrder(marks.subList(0, Criteria.marksOf(kind)), card.direction()).stream().findFirst().ifPresent(i -> {
            // Of the two marks that do not fit, the one that this row has.
            Column<BigDecimal> column = columns.get(
                    entry.get(columns.get(i)) == null && entry.get(columns.get(i - 1)) != null ? i - 1 : i);
            findings.problem(sheet.name(), entry.row(), column.code(), ShownValue.shown(entry.get(column)),
                    Expectation.MONOTONE);
        });
    }

    private void parts(IndicatorView indicator, List<Entry> results) {
        boolean whole = false;
        boolean part = false;
        for (Entry result : results) {
            boolean figure = hasFigure(result);
            whole |= figure && result.get(Results.PART_CODE) == null;
            part |= figure && result.get(Results.PART_CODE) != null;
        }
        if (part) {
            summedPercentages(indicator, results);
        }
        if (whole && part) {
            results.stream().filter(result -> result.isListed() && hasFigure(result)).findFirst().ifPresent(
                    result -> findings.problem(Results.SHEET.name(), result.row(), Results.PART_CODE.code(),
                            result.get(Results.PART_CODE), Expectation.WHOLE_OR_PARTS));
        }
    }

    /** Whichever cells a part uses: the aggregation decides what is done with it, and a percentage cannot be summed. */
    private void summedPercentages(IndicatorView indicator, List<Entry> results) {
        IndicatorCard card = indicator.card(results.get(0).get(Results.FISCAL_YEAR));
        Aggregation instead = card.aggregation() == null ? null : card.aggregation().insteadForParts(card);
        if (instead == null) {
            return;
        }
        for (Entry result : results) {
            if (result.isListed() && hasFigure(result) && result.get(Results.PART_CODE) != null) {
                Column<?> column = FIGURES.stream().filter(figure -> result.get(figure) != null).findFirst().orElseThrow();
                findings.problem(Results.SHEET.name(), result.row(), column.code(),
                        ShownValue.shown(result.get(column)), Expectation.NO_PART_OF_PERCENTAGE,
                        instead.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    static boolean hasFigure(Entry result) {
        return FIGURES.stream().anyMatch(figure -> result.get(figure) != null);
    }

    private void closed(SheetFormat sheet, Column<Integer> year, Column<Integer> quarter) {
        if (state.closed().isEmpty()) {
            return;
        }
        for (Entry entry : state.rows(sheet)) {
            if (entry.isListed() && entry.isTouched(sheet.columns())
                    && state.closed().contains(new FiscalQuarter(entry.get(year), entry.get(quarter)))) {
                findings.problem(sheet.name(), entry.row(), quarter.code(), entry.get(quarter).toString(),
                        Expectation.OPEN_PERIOD, entry.get(year), entry.get(quarter));
            }
        }
    }
}
