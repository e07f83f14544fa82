package org.sutthang.portfolio.report.xlsx;

import org.sutthang.portfolio.report.content.Mark;

/**
 * How a cell looks.
 *
 * @param kind what it is on the sheet
 * @param format the format of its number or date, or null for words
 * @param mark the mark whose colours it has in itself, or null; words with a mark have theirs by a condition instead
 */
record Look(Kind kind, String format, Mark mark) {

    /** What a cell is on its sheet. */
    enum Kind {
        /** The title of the workbook. */
        TITLE,
        /** What stands below the title. */
        SUBTITLE,
        /** The heading of a sheet. */
        HEADING,
        /** The heading of a table, a chart or a list. */
        CAPTION,
        /** Running text. */
        TEXT,
        /** A remark, or where the figures come from. */
        NOTE,
        /** What warns the reader. */
        NOTICE,
        /** A way to somewhere else. */
        LINK,
        /** The head of a column of words. */
        HEAD,
        /** The head of a column of figures. */
        HEAD_RIGHT,
        /** Words of a table. */
        CELL,
        /** A figure or date of a table. */
        CELL_RIGHT,
        /** Words of a row that sums up. */
        TOTAL,
        /** A figure of a row that sums up. */
        TOTAL_RIGHT
    }

    static Look of(Kind kind) {
        return new Look(kind, null, null);
    }
}
