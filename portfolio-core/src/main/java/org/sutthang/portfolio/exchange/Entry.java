package org.sutthang.portfolio.exchange;

import java.util.Objects;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.TableRow;

/** One row of the portfolio while an import is planned: as it is stored, and as it will be. */
final class Entry {

    private final TableRow before;
    private TableRow after;
    private long id;
    private long version;
    private int sortOrder;
    private TableRow given;
    private boolean removed;

    private Entry(TableRow before, TableRow after) {
        this.before = before;
        this.after = after;
    }

    /** A stored row. */
    static Entry stored(long id, long version, int sortOrder, TableRow values) {
        Entry entry = new Entry(values, values);
        entry.id = id;
        entry.version = version;
        entry.sortOrder = sortOrder;
        return entry;
    }

    /** A row that will be new. */
    static Entry created(TableRow values) {
        return new Entry(null, values);
    }

    /**
     * Takes the values of a row of the workbook.
     *
     * @param values the row as it will be
     * @param read the row as the workbook has it
     */
    void take(TableRow values, TableRow read) {
        after = values;
        given = read;
    }

    /** Takes values that follow from something else in the workbook. */
    void take(TableRow values) {
        after = values;
    }

    void remove() {
        removed = true;
    }

    boolean isRemoved() {
        return removed;
    }

    /** Whether the row is not stored yet. */
    boolean isCreated() {
        return before == null;
    }

    /** Whether anything at all is written for it. */
    boolean isTouched(Iterable<? extends Column<?>> columns) {
        return isCreated() || isChanged(columns);
    }

    /** Whether it is stored and will be different in any of these columns. */
    boolean isChanged(Iterable<? extends Column<?>> columns) {
        if (before == null || before == after) {
            return false;
        }
        for (Column<?> column : columns) {
            if (!Objects.equals(before.get(column), after.get(column))) {
                return true;
            }
        }
        return false;
    }

    /** The row as stored, or {@code null}. */
    TableRow before() {
        return before;
    }

    /** The row as it will be. */
    TableRow after() {
        return after;
    }

    /** A value as it will be. */
    <T> T get(Column<T> column) {
        return after.get(column);
    }

    /** The row number in the workbook, or 0 if the workbook does not have the row. */
    int row() {
        return given == null ? 0 : given.number();
    }

    /** The row as the workbook has it, or {@code null} if it does not have it. */
    TableRow given() {
        return given;
    }

    /** Whether the workbook has the row. */
    boolean isListed() {
        return given != null;
    }

    long id() {
        return id;
    }

    void assignId(long assigned) {
        this.id = assigned;
    }

    long version() {
        return version;
    }

    int sortOrder() {
        return sortOrder;
    }

    void assignSortOrder(int assigned) {
        this.sortOrder = assigned;
    }
}
