package org.sutthang.portfolio.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;

/**
 * The portfolio, or the part of it that an import concerns, in memory: its rows by sheet and key, the keys of
 * everything that rows refer to, and the closed quarters.
 */
final class PortfolioState {

    private final Map<SheetFormat, Map<RowKey, Entry>> sheets = new HashMap<>();
    private final Map<String, Map<RowKey, Long>> ids = new HashMap<>();
    private final Set<FiscalQuarter> closed = new HashSet<>();

    /** The rows of a sheet by their key. */
    Map<RowKey, Entry> entries(SheetFormat sheet) {
        return sheets.computeIfAbsent(sheet, any -> new LinkedHashMap<>());
    }

    /** The rows of a sheet that will be there afterwards. */
    Collection<Entry> rows(SheetFormat sheet) {
        return entries(sheet).values();
    }

    /** A row of a sheet, or {@code null}. */
    Entry find(SheetFormat sheet, RowKey key) {
        return entries(sheet).get(key);
    }

    /** The database keys of a table by what identifies its rows; those of rows to come are added as they are written. */
    Map<RowKey, Long> ids(String table) {
        return ids.computeIfAbsent(table, any -> new HashMap<>());
    }

    Set<FiscalQuarter> closed() {
        return closed;
    }
}
