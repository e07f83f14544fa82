package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Targets;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.indicator.Doubt;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.Plausibility;
import org.sutthang.portfolio.kernel.Decimals;

/** Warnings about figures: targets out of order, results that are hardly possible, a percentage without its factor. */
final class FigureWarnings {

    private final ImportWarnings warnings;

    FigureWarnings(ImportWarnings warnings) {
        this.warnings = warnings;
    }

    /** Warns about the rows of an indicator that the workbook has. */
    void find(IndicatorView indicator) {
        Entry entry = indicator.entry();
        String project = entry.get(Indicators.PROJECT_CODE);
        Aggregation aggregation = indicator.aggregation();
        if (aggregation == null) {
            return;
        }
        if (entry.isListed() && aggregation.isRatio() && indicator.card(null).isPercentage()
                && entry.get(Indicators.FACTOR) == null) {
            warnings.add(project, Indicators.SHEET, entry, Indicators.FACTOR, null, Expectation.FACTOR);
        }
        targets(project, indicator, aggregation);
        Map<String, BigDecimal> last = new HashMap<>();
        indicator.results().forEach((quarter, results) -> results(project, indicator, results, last));
    }

    private void targets(String project, IndicatorView indicator, Aggregation aggregation) {
        boolean rises = aggregation == Aggregation.SUM
                || aggregation == Aggregation.LAST && indicator.card(null).direction() == Direction.HIGHER;
        if (!rises) {
            return;
        }
        FiscalQuarter before = null;
        for (Map.Entry<FiscalQuarter, Entry> target : indicator.targets().entrySet()) {
            BigDecimal value = target.getValue().get(Targets.VALUE);
            if (before != null && before.fiscalYear() == target.getKey().fiscalYear() && value != null) {
                BigDecimal earlier = indicator.targets().get(before).get(Targets.VALUE);
                boolean listed = target.getValue().isListed() || indicator.targets().get(before).isListed();
                if (listed && earlier != null && value.compareTo(earlier) < 0) {
                    warnings.add(project, Targets.SHEET, target.getValue(), Targets.VALUE, value,
                            Expectation.TARGET_ORDER, earlier);
                }
            }
            before = target.getKey();
        }
    }

    private void results(String project, IndicatorView indicator, List<Entry> results,
            Map<String, BigDecimal> last) {
        IndicatorCard card = indicator.card(results.get(0).get(Results.FISCAL_YEAR));
        for (Entry result : results) {
            BigDecimal figure = figure(indicator, result);
            if (figure != null && !card.isMetNotMet()) {
                BigDecimal earlier = last.put(String.valueOf(result.get(Results.PART_CODE)), figure);
                if (result.isListed()) {
                    Plausibility.question(figure, card, earlier).ifPresent(doubt -> doubt(project, result, doubt));
                }
            }
        }
    }

    private void doubt(String project, Entry result, Doubt doubt) {
        Column<BigDecimal> column = result.get(Results.VALUE) == null ? Results.NUMERATOR : Results.VALUE;
        if (doubt.kind() == Doubt.Kind.OUTSIDE_UNIT) {
            warnings.add(project, Results.SHEET, result, column, doubt.found(), Expectation.LIKELY_PERCENTAGE);
        } else {
            warnings.add(project, Results.SHEET, result, column, doubt.found(), Expectation.LIKELY_RESULT,
                    doubt.comparedWith());
        }
    }

    private static BigDecimal figure(IndicatorView indicator, Entry result) {
        if (!indicator.aggregation().isRatio()) {
            return result.get(Results.VALUE);
        }
        BigDecimal numerator = result.get(Results.NUMERATOR);
        BigDecimal denominator = result.get(Results.DENOMINATOR);
        if (numerator == null || denominator == null) {
            return null;
        }
        BigDecimal factor = indicator.entry().get(Indicators.FACTOR);
        return Decimals.given(Decimals.divide(factor == null ? numerator : numerator.multiply(factor), denominator));
    }
}
