package org.sutthang.portfolio.report.xlsx;

/** What stands in a sheet, one below the other, each at the row that it was given. */
sealed interface Piece {

    /** The gap below a piece, in rows. */
    int GAP = 1;

    /** How many rows it takes. */
    int rows();

    /**
     * A line of words over the whole width.
     *
     * @param kind how it looks
     * @param text what it says
     * @param link where it leads, or null
     */
    record Line(Look.Kind kind, String text, Link link) implements Piece {

        @Override
        public int rows() {
            return 1;
        }
    }

    /**
     * A table with its head.
     *
     * @param grid the table
     */
    record Listing(Grid grid) implements Piece {

        @Override
        public int rows() {
            return grid.rows().size() + 1;
        }
    }

    /**
     * The room of a chart.
     *
     * @param chart the chart
     */
    record Picture(Chart chart) implements Piece {

        private static final int ROWS = 16;

        @Override
        public int rows() {
            return ROWS;
        }
    }

    /**
     * Where a line leads.
     *
     * @param sheet a sheet of the workbook, or null
     * @param address an address outside, or null
     */
    record Link(String sheet, String address) {
    }
}
