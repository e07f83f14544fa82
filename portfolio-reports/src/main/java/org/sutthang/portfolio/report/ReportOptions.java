package org.sutthang.portfolio.report;

import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.report.wording.Digits;

/**
 * What is asked of a report. The same snapshot and the same options always make the same report.
 *
 * @param quarter the quarter it is about, or the last one of its months
 * @param months how many months of the fiscal year it reports on: 3, or 6, 9 and 12 up to the second, third and fourth quarter
 * @param revision a revision of the closed quarter, or null for the latest
 * @param scope whose projects it is about
 * @param language English for any locale of that language, Thai for every other
 * @param digits the digits of Thai figures
 * @param annex whether the annex of all projects stands at its end
 */
public record ReportOptions(FiscalQuarter quarter, int months, Integer revision, ReportScope scope, Locale language,
        Digits digits, boolean annex) {

    /** The months that a report can have. */
    public static final List<Integer> MONTHS = List.of(3, 6, 9, 12);

    private static final int PER_QUARTER = 3;

    /**
     * Refuses months that no report has, and those that do not end with the quarter.
     *
     * @throws RuleViolation when the months are none of these, or are those of another quarter
     */
    public ReportOptions {
        if (!MONTHS.contains(months)) {
            throw new RuleViolation("report.months", months);
        }
        if (months > PER_QUARTER && months / PER_QUARTER != quarter.quarter()) {
            throw new RuleViolation("report.months.quarter", months, months / PER_QUARTER, quarter);
        }
    }

    /**
     * The whole report on a quarter as it stands latest, in Thai digits where it is Thai.
     *
     * @param quarter the quarter
     * @param language its language
     * @return the options
     */
    public static ReportOptions of(FiscalQuarter quarter, Locale language) {
        return new ReportOptions(quarter, PER_QUARTER, null, ReportScope.PORTFOLIO, language, Digits.THAI, true);
    }

    /** @return how many quarters it reports on */
    public int span() {
        return months / PER_QUARTER;
    }

    /**
     * The same report as one revision sealed it.
     *
     * @param number the revision's number, or null for the latest
     * @return the options
     */
    public ReportOptions withRevision(Integer number) {
        return new ReportOptions(quarter, months, number, scope, language, digits, annex);
    }

    /**
     * The same report on more months or fewer.
     *
     * @param number how many months
     * @return the options
     * @throws RuleViolation when no report of the quarter has so many
     */
    public ReportOptions withMonths(int number) {
        return new ReportOptions(quarter, number, revision, scope, language, digits, annex);
    }

    /**
     * The same report about other projects.
     *
     * @param other whose
     * @return the options
     */
    public ReportOptions withScope(ReportScope other) {
        return new ReportOptions(quarter, months, revision, other, language, digits, annex);
    }

    /**
     * The same report with other digits.
     *
     * @param other the digits
     * @return the options
     */
    public ReportOptions withDigits(Digits other) {
        return new ReportOptions(quarter, months, revision, scope, language, other, annex);
    }

    /**
     * The same report with or without its annex.
     *
     * @param wanted whether the annex is wanted
     * @return the options
     */
    public ReportOptions withAnnex(boolean wanted) {
        return new ReportOptions(quarter, months, revision, scope, language, digits, wanted);
    }
}
