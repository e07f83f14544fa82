package org.sutthang.portfolio.exchange.workbook;

import java.util.TreeMap;

/**
 * Cells of a sheet that stand in a column without a head. They are not read; one warning a column names the first of them and
 * how many there are. Rule: unknown columns are reported, not silently dropped.
 */
final class HeadlessCells {

    private static final int LETTERS = 26;

    /** The first cell of a column, and how many there are. */
    private record Found(int row, String shown, int count) {
        Found andOneMore() {
            return new Found(row, shown, count + 1);
        }
    }

    private final RawSheet.Row header;
    private final TreeMap<Integer, Found> columns = new TreeMap<>();

    HeadlessCells(RawSheet.Row header) {
        this.header = header;
    }

    /** Looks through a row below the head. */
    void look(RawSheet.Row row) {
        for (int column = 0; column < row.cells().length; column++) {
            RawCell cell = row.cell(column);
            if (cell != null && header.cell(column) == null) {
                columns.merge(column, new Found(row.number(), cell.shown(), 1), (found, any) -> found.andOneMore());
            }
        }
    }

    /** Says what was not read. */
    void report(String sheet, Findings findings) {
        columns.forEach((column, found) -> findings.warning(sheet, found.row(), letters(column), found.shown(),
                Expectation.COLUMN_HEAD, found.count()));
    }

    /** The name that a spreadsheet gives to a column, such as A or AB. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
