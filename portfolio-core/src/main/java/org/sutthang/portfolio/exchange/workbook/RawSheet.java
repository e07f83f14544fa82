package org.sutthang.portfolio.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sheet as the file holds it: its name and those of its rows that are not blank, with the row numbers that a person
 * sees. Enforces the limits on rows, columns and cell length while it is filled.
 */
final class RawSheet {

    /**
     * A row that is not blank.
     *
     * @param number the row number a person sees; the first row is 1
     * @param cells by column; {@code null} where empty
     */
    record Row(int number, RawCell[] cells) {
        RawCell cell(int column) {
            return column < cells.length ? cells[column] : null;
        }
    }

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private RawCell[] pending = new RawCell[0];
    private int width;

    RawSheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * Takes a cell of the row being read.
     *
     * @param row the row number, for the refusal
     * @param column from 0
     * @param cell the cell, or {@code null} for an empty one, which is ignored
     */
    void cell(int row, int column, RawCell cell) {
        if (cell == null) {
            return;
        }
        if (column >= WorkbookLimits.COLUMNS) {
            throw new WorkbookRefused(name, row, cell.shown(), Expectation.COLUMN_COUNT, WorkbookLimits.COLUMNS);
        }
        if (cell instanceof RawCell.Text text && text.shown().length() > WorkbookLimits.CELL_CHARACTERS) {
            throw new WorkbookRefused(name, row, text.shown(), Expectation.CELL_LENGTH,
                    WorkbookLimits.CELL_CHARACTERS);
        }
        if (column >= pending.length) {
            pending = Arrays.copyOf(pending, Math.max(column + 1, 2 * pending.length));
        }
        pending[column] = cell;
        width = Math.max(width, column + 1);
    }

    /** Ends the row being read; a blank one leaves no trace. */
    void endRow(int number) {
        if (width == 0) {
            return;
        }
        if (rows.size() >= WorkbookLimits.ROWS) {
            throw new WorkbookRefused(name, number, null, Expectation.ROW_COUNT, WorkbookLimits.ROWS);
        }
        rows.add(new Row(number, Arrays.copyOf(pending, width)));
        Arrays.fill(pending, null);
        width = 0;
    }
}
