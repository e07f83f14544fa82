package org.sutthang.portfolio.exchange.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sheet of a {@link Workbook}: which columns it has, and its rows. */
public final class Table {

    private final SheetFormat format;
    private final Set<Column<?>> present;
    private final List<TableRow> rows = new ArrayList<>();

    Table(SheetFormat format, Set<Column<?>> present) {
        this.format = format;
        this.present = present;
    }

    /**
     * An empty table with every column of its sheet, to be filled and written.
     *
     * @param format the sheet
     */
    public Table(SheetFormat format) {
        this(format, new HashSet<>(format.columns()));
    }

    /** Which sheet it is. */
    public SheetFormat format() {
        return format;
    }

    /** Whether the file has the column; a missing column leaves values alone, an empty cell clears. */
    public boolean has(Column<?> column) {
        return present.contains(column);
    }

    /** The rows, in the order of the file. */
    public List<TableRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * Adds an empty row.
     *
     * @return the row, to be filled
     */
    public TableRow add() {
        return add(rows.size() + 2);
    }

    /**
     * Adds a row made elsewhere.
     *
     * @param row a row of this sheet
     */
    public void add(TableRow row) {
        rows.add(row);
    }

    TableRow add(int number) {
        TableRow row = new TableRow(number, format.columns().size());
        rows.add(row);
        return row;
    }
}
