package org.sutthang.portfolio.web.api;

import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;

/** Reads a fiscal quarter as programs name it. A year above 2400 is Buddhist, any other CE. */
final class QuarterParameter {

    private static final int HIGHEST_CE_YEAR = 2400;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST = 4;

    private QuarterParameter() {
    }

    /**
     * The quarter of two query parameters.
     *
     * @param fiscalYear the year, or null or empty
     * @param quarter 1 to 4, or null or empty
     * @param otherwise the quarter when neither is given
     * @return the quarter
     * @throws BadRequest when one of them cannot be read, or only one is given
     */
    static FiscalQuarter of(String fiscalYear, String quarter, FiscalQuarter otherwise) {
        if (isEmpty(fiscalYear) && isEmpty(quarter)) {
            return otherwise;
        }
        int year = number(fiscalYear);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadRequest("year", "fiscalYear", fiscalYear);
        }
        int q = number(quarter);
        if (q < 1 || q > FiscalQuarter.PER_YEAR) {
            throw new BadRequest("quarter", "quarter", quarter);
        }
        return new FiscalQuarter(year > HIGHEST_CE_YEAR ? year : year + FiscalCalendar.BUDDHIST_ERA, q);
    }

    /**
     * The quarter that an address names.
     *
     * @param fiscalYear the year
     * @param quarter 1 to 4
     * @return the quarter
     * @throws NotFound when there is no such quarter
     */
    static FiscalQuarter inPath(String fiscalYear, String quarter) {
        try {
            return of(fiscalYear, quarter, null);
        } catch (BadRequest e) {
            throw new NotFound("period", fiscalYear + "/" + quarter);
        }
    }

    /**
     * The number of a revision.
     *
     * @param name of the parameter
     * @param typed 1 or more
     * @return the number
     * @throws BadRequest when it cannot be read
     */
    static int revision(String name, String typed) {
        int revision = number(typed);
        if (revision < 1) {
            throw new BadRequest("revision", name, typed);
        }
        return revision;
    }

    private static boolean isEmpty(String value) {
        return value == null || value.isBlank();
    }

    /** Only plain digits: neither a sign nor a number so long that it wraps round. */
    private static int number(String value) {
        boolean plain = value != null && value.length() <= LONGEST && value.matches("[0-9]+");
        return plain ? Integer.parseInt(value) : -1;
    }
}
