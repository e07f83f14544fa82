package org.sutthang.portfolio.report;

import java.util.Locale;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.report.wording.Digits;

/**
 * What is asked of a report. The same snapshot and the same options always make the same report.
 *
 * @param quarter the quarter it is about, or the last one of its months
 * @param revision a revision of the closed quarter, or null for the latest
 * @param language English for any locale of that language, Thai for every other
 * @param digits the digits of Thai figures
 * @param annex whether the annex of all projects stands at its end
 */
public record ReportOptions(FiscalQuarter quarter, Integer revision, Locale language, Digits digits, boolean annex) {

    /**
     * The whole report as a quarter stands latest, in Thai digits where it is Thai.
     *
     * @param quarter the quarter
     * @param language its language
     * @return the options
     */
    public static ReportOptions of(FiscalQuarter quarter, Locale language) {
        return new ReportOptions(quarter, null, language, Digits.THAI, true);
    }

    /**
     * The same report as one revision sealed it.
     *
     * @param number the revision's number, or null for the latest
     * @return the options
     */
    public ReportOptions withRevision(Integer number) {
        return new ReportOptions(quarter, number, language, digits, annex);
    }
}
