package org.sutthang.portfolio.exchange.workbook;

/**
 * A row of a {@link Table}: typed values by column. A value is {@code null} where the cell is empty, where the column
 * is missing ({@link Table#has} tells) and where the cell could not be read ({@link #isUnreadable} tells).
 */
public final class TableRow {

    private final int number;
    private final Object[] values;
    private long unreadable;

    TableRow(int number, int columns) {
        this.number = number;
        this.values = new Object[columns];
    }

    /**
     * An empty row.
     *
     * @param format the sheet it belongs to
     */
    public TableRow(SheetFormat format) {
        this(0, format.columns().size());
    }

    private TableRow(TableRow other) {
        this.number = other.number;
        this.values = other.values.clone();
    }

    /** A row with the same values. */
    public TableRow copy() {
        return new TableRow(this);
    }

    /** The row number a person sees in the spreadsheet; the header is usually row 1. */
    public int number() {
        return number;
    }

    /**
     * The value in a column of this row's sheet.
     *
     * @return the value, or {@code null}
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Column<T> column) {
        return (T) values[column.index()];
    }

    /** Whether the cell holds something that could not be read; a problem says so already. */
    public boolean isUnreadable(Column<?> column) {
        return (unreadable & 1L << column.index()) != 0;
    }

    /**
     * Puts a value into a column of this row's sheet.
     *
     * @param value the value, or {@code null} for an empty cell
     * @return this row
     */
    public <T> TableRow set(Column<T> column, T value) {
        values[column.index()] = value;
        return this;
    }

    /**
     * Puts a value into a column whose type is only known at run time.
     *
     * @param value a value of the column's type, or {@code null}
     */
    public void setRaw(Column<?> column, Object value) {
        values[column.index()] = value;
    }

    Object getRaw(Column<?> column) {
        return values[column.index()];
    }

    void markUnreadable(Column<?> column) {
        unreadable |= 1L << column.index();
    }
}
