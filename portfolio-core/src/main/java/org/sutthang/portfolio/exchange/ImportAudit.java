package org.sutthang.portfolio.exchange;

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

    /** The two sides of one entry while it grows: JSON arrays of rows, without their brackets. */
    private static final class Sides {
        private final StringBuilder before = new StringBuilder();
        private final StringBuilder after = new StringBuilder();
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
        if (sides.before.length() + sides.after.length() > LONG_ENOUGH) {
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
        trail.record(new AuditRecord(IMPORTED, type, code, projectCode, array(sides.before), array(sides.after)));
    }

    private static String array(StringBuilder rows) {
        return rows.isEmpty() ? null : rows.insert(0, '[').append(']').toString();
    }

    private static void write(Sides sides, SheetFormat sheet, Entry entry) {
        if (!entry.isCreated()) {
            write(sides.before, sheet, entry.before(), entry.isRemoved() ? null : entry.after());
        }
        if (!entry.isRemoved()) {
            write(sides.after, sheet, entry.after(), entry.before());
        }
    }

    /** Written by hand: an import brings a hundred thousand rows, and a general JSON writer takes longer than the database. */
    private static void write(StringBuilder json, SheetFormat sheet, TableRow row, TableRow other) {
        json.append(json.isEmpty() ? "{\"sheet\":\"" : ",{\"sheet\":\"").append(sheet.name()).append("\",\"key\":");
        quote(json, RowKey.of(row, sheet.keys()).toString());
        for (Column<?> column : sheet.columns()) {
            Object value = row.get(column);
            if (other == null ? value != null : !Objects.equals(value, other.get(column))) {
                json.append(",\"").append(column.code()).append("\":");
                switch (value) {
                    case null -> json.append("null");
                    case BigDecimal number -> json.append(number.toPlainString());
                    case Integer number -> json.append(number.intValue());
                    case Boolean yes -> json.append(yes.booleanValue());
                    default -> quote(json, value.toString());
                }
            }
        }
        json.append('}');
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                json.append(text, written, i);
                json.append(c < ' ' ? String.format("\\u%04x", (int) c) : "\\" + c);
                written = i + 1;
            }
        }
        json.append(text, written, text.length()).append('"');
    }
}
