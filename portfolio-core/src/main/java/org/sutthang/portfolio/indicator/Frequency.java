package org.sutthang.portfolio.indicator;

/** In which quarters of a fiscal year an indicator is due. */
public enum Frequency {
    /** In every quarter. */
    QUARTER(1),
    /** In the second and the fourth quarter. */
    HALF(2),
    /** In the fourth quarter. */
    YEAR(4);

    private final int everyQuarters;

    Frequency(int everyQuarters) {
        this.everyQuarters = everyQuarters;
    }

    /**
     * Whether an indicator is due in a quarter.
     *
     * @param quarter the quarter of the fiscal year, 1 to 4
     * @return true when a result is expected
     */
    public boolean isDue(int quarter) {
        return quarter % everyQuarters == 0;
    }
}
