package org.sutthang.portfolio.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Findings;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.indicator.IndicatorCard;
import org.sutthang.portfolio.indicator.ReportedPart;

/**
 * Results that an import gives in cells their indicator does not read: a plain figure for a ratio, a figure for met / not met.
 * They would never count, or leave the result as it was while its history says that it was corrected.
 */
final class ResultProblems {

    private final Findings findings;

    ResultProblems(Findings findings) {
        this.findings = findings;
    }

    /** Looks at the results that the workbook gives or changes; a row that says what is stored is left alone. */
    void find(Collection<IndicatorView> indicators) {
        for (IndicatorView indicator : indicators) {
            indicator.results().values().stream().flatMap(Collection::stream).filter(ResultProblems::isGiven)
                    .filter(result -> isKnown(indicator, result)).forEach(result -> find(indicator, result));
        }
    }

    private void find(IndicatorView indicator, Entry result) {
        IndicatorCard card = indicator.card(result.get(Results.FISCAL_YEAR));
        ReportedPart read = part(result.given());
        boolean misplaced = read.hasFigure() && !read.isReadBy(card);
        boolean half = read.isReadBy(card) && !part(result.after()).isResultFor(card);
        // A part of a percentage that is summed is refused in whatever cells it stands.
        boolean told = read.partCode() != null && card.aggregation().insteadForParts(card) != null;
        if (!told && (misplaced || half)) {
            Column<?> found = figures().stream().filter(cell -> result.given().get(cell) != null).findFirst().orElseThrow();
            findings.problem(Results.SHEET.name(), result.row(), found.code(),
                    ShownValue.shown(result.given().get(found)), expected(card), arguments(card));
        }
    }

    /** Whether the workbook has the result and something in it that is not stored so. */
    static boolean isGiven(Entry result) {
        return result.isListed() && result.isTouched(figures());
    }

    /** Whether there is a figure that the indicator does not read. */
    static boolean isUnread(Entry result, IndicatorView indicator) {
        ReportedPart part = part(result.after());
        return isKnown(indicator, result) && part.hasFigure()
                && !part.isResultFor(indicator.card(result.get(Results.FISCAL_YEAR)));
    }

    /** Whether a stored result becomes another: a change where the indicator does not look is none. */
    static boolean corrects(Entry result, IndicatorCard card) {
        return part(result.before()).hasFigure() && !part(result.before()).countsAs(part(result.after()), card);
    }

    static ReportedPart part(TableRow row) {
        return new ReportedPart(row.get(Results.QUARTER), row.get(Results.PART_CODE), row.get(Results.VALUE),
                row.get(Results.NUMERATOR), row.get(Results.DENOMINATOR), row.get(Results.MET));
    }

    static Expectation expected(IndicatorCard card) {
        return card.isMetNotMet() ? Expectation.RESULT_MET
                : card.aggregation().isRatio() ? Expectation.RESULT_RATIO : Expectation.RESULT_VALUE;
    }

    static Object[] arguments(IndicatorCard card) {
        return card.isMetNotMet() ? new Object[0] : new Object[] {card.aggregation().name().toLowerCase(Locale.ROOT)};
    }

    /** An indicator whose aggregation could not be read says nothing of its results. */
    private static boolean isKnown(IndicatorView indicator, Entry result) {
        return indicator.aggregation() != null && figures().stream().noneMatch(cell ->
                result.isListed() && result.given().isUnreadable(cell));
    }

    private static List<Column<?>> figures() {
        return ImportProblems.FIGURES;
    }
}
