package org.sutthang.portfolio.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
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
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * Warnings about figures: targets out of order, results that are hardly possible or that their indicator does not read, a
 * percentage without its factor.
 */
final class FigureWarnings {

    private static final MathContext SHOWN = new MathContext(8);

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
            ReportedPart part = ResultProblems.part(result.after());
            if (!part.isResultFor(card)) {
                if (result.isListed() && ImportProblems.hasFigure(result)) {
                    unreadable(project, card, result);
                }
            } else if (!card.isMetNotMet()) {
                BigDecimal figure = Decimals.given(part.reading(card).figure(card.factor()));
                BigDecimal earlier = last.put(String.valueOf(part.partCode()), figure);
                if (result.isListed()) {
                    Plausibility.question(figure, card, earlier).ifPresentOrElse(
                            doubt -> doubt(project, card, result, doubt),
                            () -> negative(project, indicator, card, result, figure, earlier));
                }
            }
        }
    }

    /** A result in cells that its indicator does not read: it would count as not reported, and nobody would know why. */
    private void unreadable(String project, IndicatorCard card, Entry result) {
        Column<?> found = ImportProblems.FIGURES.stream().filter(cell -> result.get(cell) != null).findFirst().orElseThrow();
        warnings.add(project, Results.SHEET, result, found, result.get(found), ResultProblems.expected(card),
                ResultProblems.arguments(card));
    }

    /** Less than nothing where all that is known of the indicator is 0 or more; of a percentage that is asked already. */
    private void negative(String project, IndicatorView indicator, IndicatorCard card, Entry result, BigDecimal figure,
            BigDecimal earlier) {
        boolean known = isNegative(card.baseline()) || isNegative(earlier)
                || indicator.targets().values().stream().anyMatch(target -> isNegative(target.get(Targets.VALUE)));
        if (isNegative(figure) && !known) {
            Column<BigDecimal> found = card.aggregation().isRatio() ? Results.NUMERATOR : Results.VALUE;
            warnings.add(project, Results.SHEET, result, found, result.get(found), Expectation.LIKELY_NOT_NEGATIVE);
        }
    }

    private static boolean isNegative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }

    private void doubt(String project, IndicatorCard card, Entry result, Doubt doubt) {
        boolean outside = doubt.kind() == Doubt.Kind.OUTSIDE_UNIT;
        if (card.aggregation().isRatio()) {
            warnings.add(project, Results.SHEET, result, Results.NUMERATOR, result.get(Results.NUMERATOR),
                    outside ? Expectation.LIKELY_RATIO_PERCENTAGE : Expectation.LIKELY_RATIO, shown(doubt.found()),
                    shown(doubt.comparedWith()));
        } else if (outside) {
            warnings.add(project, Results.SHEET, result, Results.VALUE, doubt.found(), Expectation.LIKELY_PERCENTAGE);
        } else {
            warnings.add(project, Results.SHEET, result, Results.VALUE, doubt.found(), Expectation.LIKELY_RESULT,
                    doubt.comparedWith());
        }
    }

    /** A quotient in as many digits as a sentence bears. */
    private static BigDecimal shown(BigDecimal quotient) {
        return Decimals.normal(quotient.round(SHOWN));
    }
}
