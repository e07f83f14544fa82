package org.sutthang.portfolio.calendar;

import java.util.Comparator;

/**
 * A quarter of a fiscal year; it has no dates before a {@link FiscalCalendar} gives them.
 *
 * @param fiscalYear the Buddhist year in which the fiscal year ends, such as 2567
 * @param quarter 1 to 4
 */
public record FiscalQuarter(int fiscalYear, int quarter) implements Comparable<FiscalQuarter> {

    /** The quarters of a year. */
    public static final int PER_YEAR = 4;

    private static final Comparator<FiscalQuarter> ORDER =
            Comparator.comparingInt(FiscalQuarter::fiscalYear).thenComparingInt(FiscalQuarter::quarter);

    /** Refuses a quarter other than 1 to 4. */
    public FiscalQuarter {
        if (quarter < 1 || quarter > PER_YEAR) {
            throw new IllegalArgumentException("quarter " + quarter + " is not 1 to 4");
        }
    }

    /** @return the quarter after this one, in the next fiscal year after the fourth */
    public FiscalQuarter next() {
        return plus(1);
    }

    /** @return the quarter before this one, in the fiscal year before the first */
    public FiscalQuarter previous() {
        return plus(-1);
    }

    /**
     * The quarter a number of quarters away.
     *
     * @param quarters how many quarters later, or earlier where negative
     * @return that quarter
     */
    public FiscalQuarter plus(int quarters) {
        int count = fiscalYear * PER_YEAR + quarter - 1 + quarters;
        return new FiscalQuarter(Math.floorDiv(count, PER_YEAR), Math.floorMod(count, PER_YEAR) + 1);
    }

    @Override
    public int compareTo(FiscalQuarter other) {
        return ORDER.compare(this, other);
    }

    /** @return such as <code>2567/2</code>, for logs and the audit trail */
    @Override
    public String toString() {
        return fiscalYear + "/" + quarter;
    }
}
