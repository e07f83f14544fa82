package org.sutthang.portfolio.report.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Value;

/**
 * A table as it stands in a sheet: what has smaller words below it on paper has a column of its own for them here, so that codes
 * can be filtered and looked up.
 */
final class Grid {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._/-]+");
    /** How many rows tell how wide a column is. */
    private static final int MEASURED = 300;
    /** The day before which spreadsheets count days otherwise. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final List<GridColumn> columns;
    private final List<Row> rows;
    private final GridFormulas formulas;

    private Grid(List<GridColumn> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
        this.formulas = new GridFormulas(this);
    }

    /**
     * Lays a table out in columns.
     *
     * @param table the table
     * @param words the names of columns that it has on a sheet alone
     */
    static Grid of(Block.Table table, SheetWords words) {
        List<Found> found = new ArrayList<>();
        table.columns().forEach(column -> found.add(new Found()));
        for (Row row : table.rows()) {
            for (int i = 0; i < found.size(); i++) {
                found.get(i).see(row.cells().get(i), table.columns().get(i).number());
            }
        }
        List<GridColumn> columns = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found of = found.get(i);
            String heading = table.columns().get(i).heading();
            columns.add(new GridColumn(heading, i, false, table.columns().get(i).number(), of.signed, of.marked,
                    Widths.column(heading, of.longest)));
            if (of.detailed) {
                String name = of.codes ? words.code() : words.detail(heading);
                columns.add(new GridColumn(name, i, true, false, false, false, Widths.column(name, of.longestDetail)));
            }
        }
        return new Grid(List.copyOf(columns), table.rows());
    }

    List<GridColumn> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** How many rows stand above the first that sums up. */
    int listed() {
        int last = rows.size();
        while (last > 0 && rows.get(last - 1).total()) {
            last--;
        }
        return last;
    }

    /** The number in a cell; null where it holds words, a date or nothing. */
    Value.Figure figure(int row, int column) {
        GridColumn at = columns.get(column);
        if (at.detail()) {
            return null;
        }
        Cell cell = rows.get(row).cells().get(at.source());
        return figure(cell, at.number());
    }

    private static Value.Figure figure(Cell cell, boolean number) {
        if (cell.value() instanceof Value.Figure figure) {
            return fits(figure) ? figure : null;
        }
        return cell.value() == null && number ? Numerals.read(cell.text()) : null;
    }

    /** A spreadsheet keeps fifteen digits: what has more before the point stays words, so that none are lost. */
    private static boolean fits(Value.Figure figure) {
        return figure.number().precision() - figure.number().scale() <= 15;
    }

    /** The date in a cell, or null. */
    LocalDate day(int row, int column) {
        GridColumn at = columns.get(column);
        Value value = at.detail() ? null : rows.get(row).cells().get(at.source()).value();
        return value instanceof Value.Day(LocalDate day) && !day.isBefore(FIRST_DAY) ? day : null;
    }

    /** The words of a cell, its shape before them. */
    String words(int row, int column) {
        GridColumn at = columns.get(column);
        Cell cell = rows.get(row).cells().get(at.source());
        if (at.detail()) {
            return cell.detail() == null ? "" : cell.detail();
        }
        return cell.mark() == null ? cell.text() : cell.mark().sign() + " " + cell.text();
    }

    Mark mark(int row, int column) {
        GridColumn at = columns.get(column);
        return at.detail() ? null : rows.get(row).cells().get(at.source()).mark();
    }

    /** How many lines the head takes. */
    int lines(List<Double> widths) {
        int most = 1;
        for (int column = 0; column < columns.size(); column++) {
            most = Math.max(most, Widths.lines(columns.get(column).heading(), widths.get(column) - Widths.MARGIN));
        }
        return most;
    }

    /** How many lines a row takes. */
    int lines(int row, List<Double> widths) {
        int most = 1;
        for (int column = 0; column < columns.size(); column++) {
            GridColumn at = columns.get(column);
            Cell cell = rows.get(row).cells().get(at.source());
            String text = at.detail() ? cell.detail() : cell.text();
            if (text != null) {
                most = Math.max(most, Widths.lines(text, widths.get(column) - Widths.MARGIN));
            }
        }
        return most;
    }

    GridFormulas formulas() {
        return formulas;
    }

    /** What a column was found to hold. */
    private static final class Found {

        private int seen;
        private int longest;
        private int longestDetail;
        private boolean signed;
        private boolean marked;
        private boolean detailed;
        private boolean codes = true;

        void see(Cell cell, boolean number) {
            boolean measured = seen++ < MEASURED;
            if (measured) {
                longest = Math.max(longest, Widths.length(cell.text()) + (cell.mark() == null ? 0 : 2));
            }
            signed |= cell.text().startsWith("+") && figure(cell, number) != null;
            marked |= cell.mark() != null;
            if (cell.detail() != null) {
                detailed = true;
                codes = codes && CODE.matcher(cell.detail()).matches();
                if (measured) {
                    longestDetail = Math.max(longestDetail, Widths.length(cell.detail()));
                }
            }
        }
    }
}
