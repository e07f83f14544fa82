package org.sutthang.portfolio.exchange;

import java.util.List;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.TableRow;

/** What identifies a row of a sheet, or a stored row that others refer to: up to four values in the order of the key. */
record RowKey(Object first, Object second, Object third, Object fourth) {

    /** A key of one code. */
    static RowKey of(Object code) {
        return new RowKey(code, null, null, null);
    }

    /** The key of a row. */
    static RowKey of(TableRow row, List<Column<?>> keys) {
        return new RowKey(row.get(keys.get(0)), keys.size() > 1 ? row.get(keys.get(1)) : null,
                keys.size() > 2 ? row.get(keys.get(2)) : null, keys.size() > 3 ? row.get(keys.get(3)) : null);
    }

    /** The key in one line, for people and for marks. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(32);
        append(line, first);
        append(line, second);
        append(line, third);
        append(line, fourth);
        return line.toString();
    }

    private static void append(StringBuilder line, Object value) {
        if (value != null) {
            line.append(line.isEmpty() ? "" : " · ").append(value);
        }
    }
}
