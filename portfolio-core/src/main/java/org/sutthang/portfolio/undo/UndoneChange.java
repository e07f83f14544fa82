package org.sutthang.portfolio.undo;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.Decimals;

/**
 * A change that is to be undone: the values before and after, as the audit trail keeps them. A value goes back only while it
 * is still what the change made of it.
 *
 * @param project the project's code
 * @param quarter the quarter in whose update it is undone where it belongs to updates
 * @param line what was done
 * @param before the values before, none where it came to be
 * @param after the values after, none where it went
 * @param words the reason to keep where one must be given
 */
record UndoneChange(String project, FiscalQuarter quarter, AuditLine line, JsonObject before, JsonObject after, String words) {

    static UndoneChange of(String project, FiscalQuarter quarter, AuditChange change, String words) {
        return new UndoneChange(project, quarter, change.line(), json(change.before()), json(change.after()), words);
    }

    private static JsonObject json(String text) {
        if (text == null || !text.startsWith("{")) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Whether it is one of these things done to such a thing. */
    boolean is(String type, Set<String> actions) {
        return type.equals(line.subjectType()) && actions.contains(line.action());
    }

    /** The names of the values that it changed. */
    Set<String> fields() {
        Set<String> fields = new HashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields;
    }

    /** Whether it changed something, and nothing but these. */
    boolean onlyOf(Set<String> fields) {
        return !fields().isEmpty() && fields.containsAll(fields());
    }

    /** The text that holds when it is undone. */
    String text(String field, String now) {
        return back(field, now, text(before, field), text(after, field));
    }

    /** The date that holds when it is undone. */
    LocalDate date(String field, LocalDate now) {
        return back(field, now, date(before, field), date(after, field));
    }

    /** The number that holds when it is undone. */
    BigDecimal number(String field, BigDecimal now) {
        return back(field, Decimals.normal(now), number(before, field), number(after, field));
    }

    /** A quarter as the audit trail writes it. */
    static FiscalQuarter quarter(String written) {
        String[] words = written.split("/");
        return new FiscalQuarter(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    }

    /** A text as it was before. */
    String textBefore(String field) {
        return text(before, field);
    }

    private <T> T back(String field, T now, T was, T became) {
        if (!fields().contains(field)) {
            return now;
        }
        if (!Objects.equals(now, became)) {
            throw changedSince();
        }
        return was;
    }

    Conflict changedSince() {
        return new Conflict("undo.changedSince", line.subjectCode());
    }

    private static String text(JsonObject side, String field) {
        return side.get(field) instanceof JsonString text ? text.getString() : null;
    }

    private static LocalDate date(JsonObject side, String field) {
        String text = text(side, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static BigDecimal number(JsonObject side, String field) {
        return side.get(field) instanceof JsonNumber number ? Decimals.normal(number.bigDecimalValue()) : null;
    }
}
