package org.sutthang.portfolio.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Columns of statuses over up to eight quarters: green at the foot, then amber, red, not reported and not rated. Widths are in percent and heights in pixels, so
 * that the words keep their size on a small screen.
 */
public final class StatusColumns {

    /** The statuses from the foot of a column to its head. */
    public static final List<String> ORDER = List.of("GREEN", "AMBER", "RED", "NOT_REPORTED", "NOT_RATED");

    private static final int MOST_COLUMNS = 8;
    private static final int DESK_HEIGHT = 90;
    /** On a wall there is room for columns that carry their figures. */
    private static final int WALL_HEIGHT = 118;
    private static final int FOOT = 22;
    private static final int LEAST_FOR_FIGURE = 15;
    /** Of few quarters the columns are no wider than those of four. */
    private static final int LEAST_ROOM_FOR = 4;
    private static final double FILLED = 0.66;
    private static final double WHOLE = 100;

    private final List<Column> columns = new ArrayList<>();
    private final List<String> shown;
    private final int plotHeight;

    /**
     * The counts of a quarter as they are given.
     *
     * @param tick the name at the foot, such as 2/67
     * @param name the whole name, for the table
     * @param counts how many by status name; a missing one is none
     * @param link where the list behind is; may be null
     */
    public record Quarter(String tick, String name, Map<String, Long> counts, String link) {

        /** @return how many there are of all statuses */
        long total() {
            return ORDER.stream().mapToLong(this::count).sum();
        }

        /** Where the list of one status is; null where there is none. */
        String link(String status) {
            return link == null ? null : link + (link.contains("?") ? "&" : "?") + "status=" + status.toLowerCase(Locale.ROOT);
        }

        private long count(String status) {
            return counts.getOrDefault(status, 0L);
        }
    }

    private StatusColumns(List<Quarter> quarters, int plotHeight) {
        this.plotHeight = plotHeight;
        long highest = Math.max(1, quarters.stream().mapToLong(Quarter::total).max().orElse(1));
        double room = WHOLE / Math.max(LEAST_ROOM_FOR, quarters.size());
        for (int i = 0; i < quarters.size(); i++) {
            columns.add(new Column(quarters.get(i), room * i, room, plotHeight, (double) plotHeight / highest));
        }
        shown = ORDER.stream().filter(status -> quarters.stream().anyMatch(q -> q.count(status) > 0)).toList();
    }

    /**
     * Columns for the quarters.
     *
     * @param quarters from the oldest to the newest; of more than eight the newest eight are drawn
     * @return the columns
     */
    public static StatusColumns of(List<Quarter> quarters) {
        return new StatusColumns(newest(quarters), DESK_HEIGHT);
    }

    /**
     * The same columns, high enough for a wall.
     *
     * @param quarters as for {@link #of}
     * @return the columns
     */
    public static StatusColumns onWall(List<Quarter> quarters) {
        return new StatusColumns(newest(quarters), WALL_HEIGHT);
    }

    private static List<Quarter> newest(List<Quarter> quarters) {
        return quarters.subList(Math.max(0, quarters.size() - MOST_COLUMNS), quarters.size());
    }

    /** @return the columns from the oldest to the newest */
    public List<Column> getColumns() {
        return columns;
    }

    /** @return the statuses that occur, for the legend and the table */
    public List<String> getShown() {
        return shown;
    }

    /** @return the height in pixels */
    public int getHeight() {
        return plotHeight + FOOT;
    }

    /** @return where the names of the quarters stand, from the top */
    public int getTickY() {
        return plotHeight + FOOT - 6;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** A quarter with its pieces. */
    public static final class Column {
        private final Quarter quarter;
        private final String middle;
        private final List<Piece> pieces = new ArrayList<>();

        private Column(Quarter quarter, double left, double room, double foot, double scale) {
            this.quarter = quarter;
            this.middle = percent(left + room / 2);
            String x = percent(left + room * (1 - FILLED) / 2);
            double top = foot;
            for (String status : ORDER) {
                long count = quarter.count(status);
                if (count > 0) {
                    double height = count * scale;
                    top -= height;
                    pieces.add(new Piece(status, count, x, percent(room * FILLED), top, height, quarter.link(status)));
                }
            }
        }

        /** @return the name at the foot */
        public String getTick() {
            return quarter.tick();
        }

        /** @return the whole name of the quarter */
        public String getName() {
            return quarter.name();
        }

        /** @return where the list behind is; may be null */
        public String getLink() {
            return quarter.link();
        }

        /**
         * Where the list of one status is.
         *
         * @param status its name
         * @return the address; may be null
         */
        public String link(String status) {
            return quarter.link(status);
        }

        /** @return the middle, in percent from the left */
        public String getMiddle() {
            return middle;
        }

        /** @return the pieces from the foot up */
        public List<Piece> getPieces() {
            return pieces;
        }

        /** @return how many there are of all statuses */
        public long getTotal() {
            return quarter.total();
        }

        /**
         * How many there are of a status.
         *
         * @param status its name
         * @return the count, 0 for none
         */
        public long count(String status) {
            return quarter.count(status);
        }
    }

    /** The piece of a column for one status. */
    public static final class Piece {
        private final String status;
        private final long count;
        private final String x;
        private final String width;
        private final double top;
        private final double height;
        private final String link;

        private Piece(String status, long count, String x, String width, double top, double height, String link) {
            this.status = status;
            this.count = count;
            this.x = x;
            this.width = width;
            this.top = top;
            this.height = height;
            this.link = link;
        }

        /** @return where the list behind is; may be null */
        public String getLink() {
            return link;
        }

        /** @return the status's name */
        public String getStatus() {
            return status;
        }

        /** @return how many */
        public long getCount() {
            return count;
        }

        /** @return the left edge in percent */
        public String getX() {
            return x;
        }

        /** @return the width in percent */
        public String getWidth() {
            return width;
        }

        /** @return the upper edge in pixels */
        public String getY() {
            return String.format(Locale.ROOT, "%.1f", Math.max(0, top));
        }

        /** @return the height in pixels, leaving a thin line to the next piece */
        public String getHeight() {
            return String.format(Locale.ROOT, "%.1f", Math.max(1, height - 1.5));
        }

        /** @return where the figure stands, from the top */
        public String getFigureY() {
            return String.format(Locale.ROOT, "%.1f", top + height / 2 + 4);
        }

        /** @return whether there is room for the figure */
        public boolean isFigureShown() {
            return height >= LEAST_FOR_FIGURE;
        }
    }
}
