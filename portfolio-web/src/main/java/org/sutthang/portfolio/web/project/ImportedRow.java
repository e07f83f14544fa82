package org.sutthang.portfolio.web.project;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.UserLanguage;
import org.sutthang.portfolio.web.text.WorkbookWords;

/**
 * A row that an import wrote, as the audit trail keeps it.
 *
 * @param sheet its sheet, in words
 * @param key what identifies it, in words
 * @param values what it had before and has after, in the order of the sheet's columns; a dash where there was or is nothing
 */
public record ImportedRow(String sheet, String key, List<Value> values) {

    /** The action of the entries that have rows. */
    static final String IMPORTED = "imported";

    /**
     * A value of a row.
     *
     * @param label the name of its column
     * @param before what it was
     * @param after what it is
     */
    public record Value(String label, String before, String after) {
    }

    /** A row is known by its sheet and its key; one that came has no side before, one that went none after. */
    private record Sides(String sheet, String key, JsonObject before, JsonObject after) {
    }

    /**
     * The rows of an entry.
     *
     * @param change the entry
     * @param language the reader's
     * @return its rows in the order they were written; none where it is no import
     */
    static List<ImportedRow> of(AuditChange change, UserLanguage language) {
        if (!IMPORTED.equals(change.line().action())) {
            return List.of();
        }
        Map<String, Sides> rows = new LinkedHashMap<>();
        for (JsonObject before : side(change.before())) {
            rows.put(name(before), new Sides(before.getString("sheet"), before.getString("key"), before, null));
        }
        for (JsonObject after : side(change.after())) {
            rows.merge(name(after), new Sides(after.getString("sheet"), after.getString("key"), null, after),
                    (was, is) -> new Sides(was.sheet(), was.key(), was.before(), is.after()));
        }
        WorkbookWords words = new WorkbookWords(language);
        return rows.values().stream().map(sides -> row(sides, words)).toList();
    }

    private static List<JsonObject> side(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    private static String name(JsonObject row) {
        return row.getString("sheet") + " " + row.getString("key");
    }

    private static ImportedRow row(Sides sides, WorkbookWords words) {
        List<Column<?>> columns = WorkbookFormat.sheet(sides.sheet()).map(SheetFormat::columns).orElse(List.of());
        List<Column<?>> given = columns.stream()
                .filter(column -> has(sides.before(), column) || has(sides.after(), column)).toList();
        // The key names the row already; only where there is nothing else does it stand as a value too.
        boolean bare = given.stream().allMatch(Column::isKey);
        return new ImportedRow(words.sheet(sides.sheet()), words.key(sides.sheet(), sides.key()), given.stream().filter(column -> bare || !column.isKey())
                .map(column -> new Value(words.column(sides.sheet(), column.code()), value(sides.before(), column, words),
                        value(sides.after(), column, words))).toList());
    }

    private static boolean has(JsonObject side, Column<?> column) {
        return side != null && side.containsKey(column.code());
    }

    private static String value(JsonObject side, Column<?> column, WorkbookWords words) {
        JsonValue value = side == null ? null : side.get(column.code());
        if (value == null || value == JsonValue.NULL) {
            return ThaiFormat.NONE;
        }
        return value instanceof JsonString text ? words.value(column, text.getString()) : value.toString();
    }
}
