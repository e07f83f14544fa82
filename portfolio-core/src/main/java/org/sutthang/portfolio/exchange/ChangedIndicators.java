package org.sutthang.portfolio.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Findings;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.IndicatorYears;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Parts;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.Criteria;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.kernel.Weights;

/**
 * What is stored of an indicator and is not in the workbook, against the indicator's row that is: a row can be in order by
 * itself and still contradict what its years and parts have kept. The finding stands at the row that is being changed.
 */
final class ChangedIndicators {

    private static final List<Column<?>> OF_CRITERIA = ofCriteria();
    private static final List<Column<?>> OF_MEASURE = List.of(Indicators.AGGREGATION, Indicators.CRITERIA);
    private static final List<Column<?>> OF_YEAR = List.of(IndicatorYears.CRITERIA);
    private static final List<Column<?>> OF_PARTS = List.of(Indicators.AGGREGATION, Indicators.UNIT);
    private static final List<Column<?>> OF_WEIGHTS = List.of(Indicators.WEIGHT);

    private final PortfolioState state;
    private final Findings findings;

    ChangedIndicators(PortfolioState state, Findings findings) {
        this.state = state;
        this.findings = findings;
    }

    private static List<Column<?>> ofCriteria() {
        List<Column<?>> columns = new ArrayList<>(List.of(Indicators.DIRECTION, Indicators.CRITERIA));
        columns.addAll(Indicators.MARKS);
        return columns;
    }

    void find(Map<String, IndicatorView> indicators) {
        for (IndicatorView indicator : indicators.values()) {
            Entry row = indicator.entry();
            if (isChanged(row, OF_CRITERIA)) {
                indicator.years().forEach((year, differing) -> criteria(indicator, year, differing));
            }
            if (isChanged(row, OF_MEASURE)) {
                results(indicator, null, row, Indicators.SHEET, changed(row, OF_MEASURE));
            }
            indicator.years().forEach((year, differing) -> {
                if (differing.isListed() && differing.isTouched(OF_YEAR)) {
                    results(indicator, year, differing, IndicatorYears.SHEET, IndicatorYears.CRITERIA);
                }
            });
            if (isChanged(row, OF_PARTS)) {
                parts(indicator);
            }
            if (isChanged(row, OF_WEIGHTS)) {
                weights(row, indicators);
            }
        }
    }

    private static boolean isChanged(Entry row, List<Column<?>> columns) {
        return row.isListed() && row.isChanged(columns);
    }

    private static Column<?> changed(Entry row, List<Column<?>> columns) {
        return columns.stream().filter(column -> row.isChanged(List.of(column))).findFirst().orElseThrow();
    }

    /** A year that has criteria of its own, and is not in the workbook, has to agree with the row's direction and criteria. */
    private void criteria(IndicatorView indicator, int year, Entry differing) {
        boolean setsSome = differing.get(IndicatorYears.CRITERIA) != null
                || IndicatorYears.MARKS.stream().anyMatch(mark -> differing.get(mark) != null);
        IndicatorCard card = indicator.card(year);
        if (differing.isListed() || !setsSome || card.criteriaKind() == null || card.direction() == null
                || Criteria.areInOrder(card.criteriaKind(), card.direction(), card.marks())) {
            return;
        }
        Entry row = indicator.entry();
        Column<?> column = changed(row, OF_CRITERIA);
        findings.problem(Indicators.SHEET.name(), row.row(), column.code(), ShownValue.shown(row.get(column)),
                Expectation.CRITERIA_OF_YEAR, year);
    }

    /** The form of a result cannot change while there are results in another, as in the plan. */
    private void results(IndicatorView indicator, Integer year, Entry row, SheetFormat sheet, Column<?> column) {
        indicator.results().entrySet().stream().filter(of -> year == null || of.getKey().fiscalYear() == year)
                .filter(of -> of.getValue().stream().anyMatch(result -> !ResultProblems.isGiven(result)
                        && ResultProblems.isUnread(result, indicator)))
                .findFirst().ifPresent(of -> findings.problem(sheet.name(), row.row(), column.code(),
                        ShownValue.shown(row.get(column)), Expectation.RESULTS_STORED, of.getKey().fiscalYear(),
                        of.getKey().quarter()));
    }

    /** A percentage cannot be summed over parts, whether these are expected or have reported. */
    private void parts(IndicatorView indicator) {
        Aggregation aggregation = indicator.aggregation();
        Aggregation instead = aggregation == null ? null : aggregation.insteadForParts(indicator.card(null));
        if (instead == null) {
            return;
        }
        boolean expected = state.rows(Parts.SHEET).stream()
                .anyMatch(part -> !part.isListed() && indicator.code().equals(part.get(Parts.INDICATOR_CODE)));
        boolean reported = indicator.results().values().stream().flatMap(List::stream).anyMatch(result ->
                !result.isListed() && result.get(Results.PART_CODE) != null && ImportProblems.hasFigure(result));
        if (expected || reported) {
            Entry row = indicator.entry();
            Column<?> column = changed(row, OF_PARTS);
            findings.problem(Indicators.SHEET.name(), row.row(), column.code(), ShownValue.shown(row.get(column)),
                    Expectation.NO_PART_OF_PERCENTAGE, instead.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The row's weight leaves something for the other indicators of the project that have none, in every year. */
    private void weights(Entry row, Map<String, IndicatorView> indicators) {
        List<IndicatorView> ofProject = indicators.values().stream().filter(i -> row.get(Indicators.PROJECT_CODE)
                .equals(i.entry().get(Indicators.PROJECT_CODE))).toList();
        boolean told = ofProject.stream().map(IndicatorView::entry)
                .anyMatch(entry -> entry.isListed() && entry.get(Indicators.WEIGHT) == null);
        Stream<Integer> years = Stream.concat(Stream.of(0), ofProject.stream().flatMap(i -> i.years().entrySet().stream())
                .filter(year -> !year.getValue().isListed()).map(Map.Entry::getKey)).distinct();
        if (!told && years.anyMatch(year -> !Weights.of(ofProject.stream().map(i -> i.effective(year == 0 ? null : year,
                IndicatorYears.WEIGHT, Indicators.WEIGHT)).toList()).leavesSomething())) {
            findings.problem(Indicators.SHEET.name(), row.row(), Indicators.WEIGHT.code(),
                    ShownValue.shown(row.get(Indicators.WEIGHT)), Expectation.WEIGHT_LEFT);
        }
    }
}
