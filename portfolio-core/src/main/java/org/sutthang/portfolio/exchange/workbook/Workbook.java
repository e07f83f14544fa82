package org.sutthang.portfolio.exchange.workbook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A whole workbook, or any part of one: tables by sheet, and what was found wrong while they were read. */
public final class Workbook {

    private final Map<SheetFormat, Table> tables = new LinkedHashMap<>();
    private final Findings findings;

    /** An empty workbook, to be filled and written. */
    public Workbook() {
        this(new Findings());
    }

    Workbook(Findings findings) {
        this.findings = findings;
    }

    /**
     * Adds a table, in place of one of the same sheet.
     *
     * @return the table
     */
    public Table put(Table table) {
        tables.put(table.format(), table);
        return table;
    }

    /**
     * The table of a sheet.
     *
     * @return the table; one without columns and rows where the file does not have the sheet
     */
    public Table table(SheetFormat format) {
        Table table = tables.get(format);
        return table != null ? table : new Table(format, Set.of());
    }

    /** Whether the file has the sheet. */
    public boolean has(SheetFormat format) {
        return tables.containsKey(format);
    }

    /** The tables, in the order of the file. */
    public Collection<Table> tables() {
        return List.copyOf(tables.values());
    }

    /** What was found wrong so far; whoever looks deeper adds to it. */
    public Findings findings() {
        return findings;
    }
}
