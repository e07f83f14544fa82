package org.sutthang.portfolio.exchange.workbook;

/** Where a {@link ValueKind} says what is wrong with the cell it reads. */
interface CellReport {

    /**
     * The cell cannot be read.
     *
     * @return {@code null}, for {@code return report.problem(…)}
     */
    <T> T problem(Expectation expected, Object... arguments);

    /** The cell can be read, but someone should look at it. */
    void warning(Expectation expected, Object... arguments);
}
