package org.sutthang.portfolio.exchange.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A sheet of the workbook: its name and its columns, in the order in which they are written. */
public final class SheetFormat {

    private final String name;
    private final List<Column<?>> columns = new ArrayList<>();
    private final List<Column<?>> keys = new ArrayList<>();

    SheetFormat(String name) {
        this.name = name;
    }

    /** A column that is part of what identifies a row, and that every row needs. */
    <T> Column<T> key(String code, ValueKind<T> kind) {
        return add(code, true, true, kind);
    }

    /** A column that is part of what identifies a row and may be empty. */
    <T> Column<T> optionalKey(String code, ValueKind<T> kind) {
        return add(code, true, false, kind);
    }

    /** A column that a new row needs. */
    <T> Column<T> required(String code, ValueKind<T> kind) {
        return add(code, false, true, kind);
    }

    /** A column that may be missing or empty. */
    <T> Column<T> optional(String code, ValueKind<T> kind) {
        return add(code, false, false, kind);
    }

    /** Five columns that may be missing or empty: the name with 1 to 5 behind it. */
    <T> List<Column<T>> fiveOptional(String name, ValueKind<T> kind) {
        return IntStream.rangeClosed(1, 5).mapToObj(number -> optional(name + number, kind)).toList();
    }

    private <T> Column<T> add(String code, boolean key, boolean required, ValueKind<T> kind) {
        Column<T> column = new Column<>(name, code, columns.size(), key, required, kind);
        columns.add(column);
        if (key) {
            keys.add(column);
        }
        return column;
    }

    /** The name of the sheet, and of its CSV file without the extension. */
    public String name() {
        return name;
    }

    /** The columns that identify a row. */
    public List<Column<?>> keys() {
        return Collections.unmodifiableList(keys);
    }

    /** The columns, in the order in which they are written. */
    public List<Column<?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    @Override
    public String toString() {
        return name;
    }
}
