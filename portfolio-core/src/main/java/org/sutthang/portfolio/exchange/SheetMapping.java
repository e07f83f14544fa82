package org.sutthang.portfolio.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;

/** Where a sheet of the workbook is stored: its table, the database's names of its columns, and what its codes refer to. */
final class SheetMapping {

    /** A value column. */
    record Stored(Column<?> column, String name) {
    }

    /**
     * Codes that are stored as the key of another row.
     *
     * @param name the database column
     * @param target the table referred to
     * @param columns the workbook columns that together are the other row's key
     */
    record Reference(String name, String target, List<Column<?>> columns) {
    }

    /** Which rows belong to certain projects, as a condition with a place for their keys; everything where null. */
    enum Scope {
        ALL(null),
        PROJECT("t.project_id in (%s)"),
        INDICATOR("t.indicator_id in (select i.id from indicator i where i.project_id in (%s))"),
        MILESTONE("t.milestone_id in (select m.id from milestone m where m.project_id in (%s))");

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    private final SheetFormat sheet;
    private final String table;
    private final Scope scope;
    private final List<Reference> references;
    private final List<Stored> columns = new ArrayList<>();
    private final List<Column<?>> compared = new ArrayList<>();

    /**
     * A mapping of every column of a sheet that is not part of a reference; a column has its code name in the database
     * unless another is given.
     *
     * @param names other names by column; an empty one leaves the column to someone else
     */
    SheetMapping(SheetFormat sheet, String table, Scope scope, Map<Column<?>, String> names,
            Reference... references) {
        this.sheet = sheet;
        this.table = table;
        this.scope = scope;
        this.references = List.of(references);
        for (Column<?> column : sheet.columns()) {
            boolean referring = this.references.stream().anyMatch(reference -> reference.columns().contains(column));
            String name = names.getOrDefault(column, column.code());
            if (!referring && !name.isEmpty()) {
                columns.add(new Stored(column, name));
            }
            if (referring || !name.isEmpty()) {
                compared.add(column);
            }
        }
    }

    SheetFormat sheet() {
        return sheet;
    }

    String table() {
        return table;
    }

    Scope scope() {
        return scope;
    }

    /** The condition that leaves out what was withdrawn from a plan, with all that belongs to it; null where nothing can be. */
    String live() {
        if (table.equals(Mappings.MILESTONE) || table.equals(Mappings.INDICATOR)) {
            return "t.withdrawn_on is null";
        }
        return switch (scope) {
            case INDICATOR -> "t.indicator_id in (select i.id from indicator i where i.withdrawn_on is null)";
            case MILESTONE -> "t.milestone_id in (select m.id from milestone m where m.withdrawn_on is null)";
            case ALL, PROJECT -> null;
        };
    }

    List<Reference> references() {
        return references;
    }

    List<Stored> columns() {
        return columns;
    }

    /** The columns whose change means that the row must be written. */
    List<Column<?>> compared() {
        return compared;
    }
}
