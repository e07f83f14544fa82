package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.IndicatorYears;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Targets;
import org.sutthang.portfolio.indicator.Aggregation;
import org.sutthang.portfolio.indicator.CriteriaKind;
import org.sutthang.portfolio.indicator.Direction;
import org.sutthang.portfolio.kernel.Decimals;

/** Warnings about figures: targets out of order, results that are hardly possible, a percentage without its factor. */
final class FigureWarnings {

    private static final BigDecimal TEN = BigDecimal.TEN;

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
        if (entry.isListed() && aggregation.isRatio() && indicator.isPercentage()
                && entry.get(Indicators.FACTOR) == null) {
            warnings.add(project, Indicators.SHEET, entry, Indicators.FACTOR, null, Expectation.FACTOR);
        }
        targets(project, indicator, aggregation);
        Map<String, BigDecimal> last = new HashMap<>();
        indicator.results().forEach((quarter, results) -> results(project, indicator, results, last));
    }

    private void targets(String project, IndicatorView indicator, Aggregation aggregation) {
        boolean rises = aggregation == Aggregation.SUM
                || aggregation == Aggregation.LAST && indicator.direction() == Direction.HIGHER;
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
        for (Entry result : results) {
            Integer year = result.get(Results.FISCAL_YEAR);
            BigDecimal figure = indicator.criteria(year) == CriteriaKind.MET ? null : figure(indicator, result);
            if (figure == null) {
                continue;
            }
            BigDecimal earlier = last.put(String.valueOf(result.get(Results.PART_CODE)), figure);
            if (result.isListed()) {
                BigDecimal baseline = indicator.effective(year, IndicatorYears.BASELINE, Indicators.BASELINE);
                if (unlikely(figure, baseline)) {
                    doubt(project, result, figure, Expectation.LIKELY_RESULT, baseline);
                } else if (unlikely(figure, earlier)) {
                    doubt(project, result, figure, Expectation.LIKELY_RESULT, earlier);
                }
                if (indicator.isPercentage()
                        && (figure.signum() < 0 || figure.compareTo(Decimals.HUNDRED) > 0)) {
                    doubt(project, result, figure, Expectation.LIKELY_PERCENTAGE);
                }
            }
        }
    }

    private void doubt(String project, Entry result, BigDecimal figure, Expectation expected, Object... arguments) {
        warnings.add(project, Results.SHEET, result,
                result.get(Results.VALUE) == null ? Results.NUMERATOR : Results.VALUE, figure, expected, arguments);
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

    /** More than ten times, or less than a tenth, of what it is compared with. */
    private static boolean unlikely(BigDecimal figure, BigDecimal known) {
        if (known == null || known.signum() == 0) {
            return false;
        }
        BigDecimal size = figure.abs();
        return size.compareTo(known.abs().multiply(TEN)) > 0 || size.multiply(TEN).compareTo(known.abs()) < 0;
    }
}
