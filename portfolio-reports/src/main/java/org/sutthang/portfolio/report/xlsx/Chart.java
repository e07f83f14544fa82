package org.sutthang.portfolio.report.xlsx;

import java.util.List;
import org.sutthang.portfolio.report.content.Mark;

/**
 * A chart of cells: it refers to a table of the same sheet, so whoever edits the figures sees the chart follow.
 *
 * @param kind its kind
 * @param title what it shows, or an empty text
 * @param description the same in words, for readers who do not see it
 * @param grid the table
 * @param top the row of the sheet where the table's head stands
 * @param series what is drawn
 */
record Chart(Kind kind, String title, String description, Grid grid, int top, List<Series> series) {

    /** How it is drawn. */
    enum Kind {
        /** One bar for each row, from left to right. */
        BARS,
        /** Columns whose parts stand on each other; a series is a row of the table. */
        COLUMNS,
        /** Lines; a series is a row of the table. */
        LINES
    }

    /**
     * What is drawn in one colour.
     *
     * @param name the column or the row of its name, as in the table
     * @param place the column (bars) or the row (columns, lines) of its figures
     * @param mark the mark whose colour and pattern it has, or null
     */
    record Series(String name, int place, Mark mark) {
    }
}
