package org.sutthang.portfolio.exchange.workbook;

import java.util.List;

/**
 * A column of a sheet of the workbook.
 *
 * @param <T> the type of its values
 */
public final class Column<T> {

    private final String sheet;
    private final String code;
    private final int index;
    private final boolean key;
    private final boolean required;
    private final ValueKind<T> kind;

    Column(String sheet, String code, int index, boolean key, boolean required, ValueKind<T> kind) {
        this.sheet = sheet;
        this.code = code;
        this.index = index;
        this.key = key;
        this.required = required;
        this.kind = kind;
    }

    /** The code name, such as {@code title_th}. */
    public String code() {
        return code;
    }

    /** The sheet it belongs to. */
    String sheet() {
        return sheet;
    }

    /** The type of its values. */
    public Class<T> type() {
        return kind.type();
    }

    /** Whether its values are code words of a fixed set, in lower case. */
    public boolean isWord() {
        return kind.isWord();
    }

    /** The code words of a fixed set, in lower case and in their order; none where its values are not of one. */
    public List<String> words() {
        return kind.words();
    }

    /** Its place in the sheet, from 0; files are written in this order. */
    int index() {
        return index;
    }

    /** Whether it is part of what identifies a row. */
    public boolean isKey() {
        return key;
    }

    /** Whether a row cannot do without it. */
    public boolean isRequired() {
        return required;
    }

    ValueKind<T> kind() {
        return kind;
    }

    @Override
    public String toString() {
        return sheet + "." + code;
    }
}
