package org.sutthang.portfolio.exchange;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sutthang.portfolio.audit.AuditRecord;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.TableRow;

/**
 * Records what an import writes: everything about one project in one entry of the audit trail, with every value
 * before and after, and organisations, campaigns, ideas and awards one entry each.
 */
final class ImportAudit {

    private static final String IMPORTED = "imported";
    private static final int LONG_ENOUGH = 400_000;

    /** The two sides of one entry while it grows. */
    private static final class Sides {
        private final StringWriter before = new StringWriter();
        private final StringWriter after = new StringWriter();
        private final JsonGenerator beforeJson = Json.createGenerator(before).writeStartArray();
        private final JsonGenerator afterJson = Json.createGenerator(after).writeStartArray();
        private boolean hasBefore;
        private int characters;
    }

    private final AuditTrail trail;
    private final Map<String, Sides> projects = new LinkedHashMap<>();

    ImportAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** Records a row that belongs to a project, or to none. */
    void record(String projectCode, SheetFormat sheet, Entry entry) {
        if (projectCode == null) {
            Sides sides = new Sides();
            write(sides, sheet, entry);
            String code = RowKey.of(entry.after(), sheet.keys()).toString();
            finish(sides, subject(sheet), code, null);
            return;
        }
        Sides sides = projects.computeIfAbsent(projectCode, any -> new Sides());
        write(sides, sheet, entry);
        if (sides.characters > LONG_ENOUGH) {
            finish(projects.remove(projectCode), "project", projectCode, projectCode);
        }
    }

    /** Hands over what is still open. */
    void finish() {
        projects.forEach((code, sides) -> finish(sides, "project", code, code));
        projects.clear();
    }

    private static String subject(SheetFormat sheet) {
        return sheet.name().substring(0, sheet.name().length() - 1);
    }

    private void finish(Sides sides, String type, String code, String projectCode) {
        sides.beforeJson.writeEnd().close();
        sides.afterJson.writeEnd().close();
        trail.record(new AuditRecord(IMPORTED, type, code, projectCode,
                sides.hasBefore ? sides.before.toString() : null, sides.after.toString()));
    }

    private static void write(Sides sides, SheetFormat sheet, Entry entry) {
        if (!entry.isCreated()) {
            sides.hasBefore = true;
            write(sides, sides.beforeJson, sheet, entry.before(), entry.isRemoved() ? null : entry.after());
        }
        if (!entry.isRemoved()) {
            write(sides, sides.afterJson, sheet, entry.after(), entry.before());
        }
    }

    private static void write(Sides sides, JsonGenerator json, SheetFormat sheet, TableRow row, TableRow other) {
        json.writeStartObject().write("sheet", sheet.name()).write("key", RowKey.of(row, sheet.keys()).toString());
        sides.characters += 60;
        for (Column<?> column : sheet.columns()) {
            Object value = row.get(column);
            if (other == null ? value != null : !Objects.equals(value, other.get(column))) {
                switch (value) {
                    case null -> json.writeNull(column.code());
                    case BigDecimal number -> json.write(column.code(), number);
                    case Integer number -> json.write(column.code(), number);
                    case Boolean yes -> json.write(column.code(), yes);
                    default -> json.write(column.code(), value.toString());
                }
                sides.characters += 30 + (value instanceof String text ? 2 * text.length() : 0);
            }
        }
        json.writeEnd();
    }
}
