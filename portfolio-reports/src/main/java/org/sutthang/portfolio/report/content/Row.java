package org.sutthang.portfolio.report.content;

import java.util.List;

/**
 * A row of a table; the first cell names what the row is about.
 *
 * @param cells as many as the table has columns
 * @param total whether it sums up the rows before it
 */
public record Row(List<Cell> cells, boolean total) {

    /**
     * An ordinary row.
     *
     * @param cells its cells
     * @return the row
     */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    /**
     * A row that sums up.
     *
     * @param cells its cells
     * @return the row
     */
    public static Row total(Cell... cells) {
        return new Row(List.of(cells), true);
    }
}
