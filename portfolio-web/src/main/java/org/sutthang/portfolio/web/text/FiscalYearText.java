package org.sutthang.portfolio.web.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * A fiscal year as people type and read it: Buddhist in Thai, the common year in English. Whichever is typed is understood, in
 * Thai or Arabic digits, since a year above 2400 can only be Buddhist.
 */
public final class FiscalYearText {

    private static final int BUDDHIST_ERA = 543;
    private static final int LAST_COMMON_YEAR = 2400;
    private static final int FIRST_COMMON_YEAR = 1800;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("[1-4]");

    private FiscalYearText() {
    }

    /**
     * Reads a quarter from the two fields it is typed into.
     *
     * @param year such as 2569 or 2026, may be null
     * @param quarter 1 to 4, may be null
     * @return the quarter, or empty where one of the two is none
     */
    public static Optional<FiscalQuarter> quarter(String year, String quarter) {
        String number = year == null ? "" : NumberText.arabicDigits(year).strip();
        if (!YEAR.matcher(number).matches() || quarter == null || !QUARTER.matcher(quarter).matches()) {
            return Optional.empty();
        }
        int typed = Integer.parseInt(number);
        return typed < FIRST_COMMON_YEAR ? Optional.empty() : Optional.of(new FiscalQuarter(
                typed > LAST_COMMON_YEAR ? typed : typed + BUDDHIST_ERA, Integer.parseInt(quarter)));
    }

    /**
     * Writes a year into a field.
     *
     * @param fiscalYear Buddhist, such as 2569
     * @param language the reader's
     * @return 2569 in Thai, 2026 in English
     */
    public static String written(int fiscalYear, UserLanguage language) {
        return String.valueOf(language == UserLanguage.TH ? fiscalYear : fiscalYear - BUDDHIST_ERA);
    }
}
