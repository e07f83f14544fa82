package org.sutthang.portfolio.web.project;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.audit.AuditChange;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;

/**
 * Puts the audit trail into the reader's words: what was done to what, which of its values changed, and how they read. Things
 * are called by their names, quarters and stages as everywhere else.
 */
public final class HistoryWords {

    private static final Pattern OF_QUARTER = Pattern.compile("(?:(.+) )?(\\d{4})/([1-4])");
    private static final Pattern OF_YEAR = Pattern.compile("(.+) (\\d{4})");
    private static final Pattern OF_DAY = Pattern.compile("(.+) (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*Z");
    /** Kinds that are named by something else of the project. */
    private static final Map<String, String> NAMED_BY = Map.of("percent", "milestone", "indicatorPart", "indicator",
            "indicatorYear", "indicator", "target", "indicator", "pastYear", "indicator", "measurement", "indicator",
            "mark", "indicator", "adoption", "organisation");
    /** Where the words of a value stand; by kind and field where a field means different things. */
    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("stage", "stage."), Map.entry("toStage", "stage."),
            Map.entry("stageMove.from", "stage."), Map.entry("stageMove.to", "stage."), Map.entry("ownerRating", "status."),
            Map.entry("monitorRating", "status."), Map.entry("update.status", "updatestatus."),
            Map.entry("directive.status", "directivestatus."), Map.entry("planRequest.status", "planrequeststatus."),
            Map.entry("planRequest.kind", "history.detail.planRequest."), Map.entry("idea.status", "ideastatus."),
            Map.entry("idea.from", "ideastatus."), Map.entry("idea.to", "ideastatus."),
            Map.entry("indicator.kind", "indicatorkind."), Map.entry("direction", "direction."),
            Map.entry("aggregation", "aggregation."), Map.entry("frequency", "frequency."),
            Map.entry("criteria", "criteriakind."), Map.entry("criteriaBasis", "criteriabasis."),
            Map.entry("evidence.type", "evidence.kind."), Map.entry("ownershipOffer.state", "history.offer."),
            Map.entry("met", "history.met."));
    /** What undoes something by its opposite, and so says by itself what was done. */
    private static final Set<String> OPPOSITES = Set.of("withdrawn", "reinstated", "restored");
    /** What the line says already, or what nobody reads. */
    static final Set<String> SILENT = Set.of("recordedBy", "recordedAt", "sha256");

    private final Messages messages;
    private final ThaiFormat format;

    /**
     * A value of an entry.
     *
     * @param label what it is
     * @param before what it was, a dash for nothing
     * @param after what it became, a dash for nothing
     */
    public record Value(String label, String before, String after) {
    }

    /**
     * The words of a language.
     *
     * @param messages the reader's language
     */
    public HistoryWords(Messages messages) {
        this.messages = messages;
        this.format = new ThaiFormat(messages.language());
    }

    /** What was done to what. */
    String what(AuditLine line) {
        if ("stageMove".equals(line.subjectType())) {
            return "STOPPED".equals(line.subjectCode()) ? messages.get("history.stopped")
                    : messages.get("history.moved", word("stage." + line.subjectCode(), line.subjectCode()));
        }
        String together = "history.pair." + line.action() + "." + line.subjectType();
        String what = messages.has(together) ? messages.get(together)
                : messages.get("history.line", word("history.action." + line.action(), line.action()),
                        word("history.subject." + line.subjectType(), line.subjectType()));
        return line.undoes() == null || OPPOSITES.contains(line.action()) ? what : messages.get("history.undone", what);
    }

    /** By whom, and in whose name. */
    String who(AuditLine line) {
        return line.inNameOf() == null ? line.actor() : messages.get("history.inNameOf", line.actor(), line.inNameOf());
    }

    /** Which one of its kind, by its name; null where there is but one. */
    String detail(AuditLine line, HistoryNames names) {
        String type = line.subjectType();
        String code = line.subjectCode();
        if (code == null || Set.of("project", "idea", "stageMove").contains(type)) {
            return null;
        }
        Matcher quarter = OF_QUARTER.matcher(code);
        if (quarter.matches()) {
            return joined(quarter.group(1) == null ? null : name(type, quarter.group(1), names), format.quarter(
                    new FiscalQuarter(Integer.parseInt(quarter.group(2)), Integer.parseInt(quarter.group(3)))));
        }
        Matcher year = OF_YEAR.matcher(code);
        if (Set.of("indicatorYear", "pastYear").contains(type) && year.matches()) {
            return joined(name(type, year.group(1), names), messages.get("history.year", format.fiscalYear(Integer.parseInt(year.group(2)))));
        }
        Matcher day = OF_DAY.matcher(code);
        if (day.matches()) {
            return joined(name(type, day.group(1), names), format.date(LocalDate.parse(day.group(2))));
        }
        return name(type, code, names);
    }

    private static String joined(String one, String other) {
        return one == null ? other : one + " · " + other;
    }

    private String name(String type, String code, HistoryNames names) {
        String kind = NAMED_BY.getOrDefault(type, type);
        Optional<String> found = names.find(kind, code);
        int slash = code.lastIndexOf('/');
        if (found.isEmpty() && slash > 0 && "indicator".equals(kind)) {
            // One part of a result: the indicator, and the organisation that it is of.
            String part = code.substring(slash + 1);
            return name(type, code.substring(0, slash), names) + " · " + names.find("organisation", part).orElse(part);
        }
        String key = "history.detail." + kind;
        return found.orElseGet(() -> messages.has(key) ? messages.get(key, code) : word(key + "." + code, code));
    }

    /** The names of the values that an entry changed; nothing where it says all of them. */
    List<String> changed(AuditChange change) {
        JsonObject before = side(change.before());
        JsonObject after = side(change.after());
        return before.isEmpty() || after.isEmpty() ? List.of()
                : fields(before, after).map(field -> field(change.line().subjectType(), field)).toList();
    }

    /** Whether an entry keeps any value. */
    static boolean hasValues(AuditChange change) {
        return fields(side(change.before()), side(change.after())).findAny().isPresent();
    }

    /** The values of an entry in words, in the order in which the trail keeps them. */
    List<Value> values(AuditChange change, HistoryNames names, Map<String, String> people) {
        JsonObject before = side(change.before());
        JsonObject after = side(change.after());
        String type = change.line().subjectType();
        return fields(before, after).map(field -> new Value(field(type, field), value(type, field, before.get(field), names, people),
                value(type, field, after.get(field), names, people))).toList();
    }

    private static Stream<String> fields(JsonObject before, JsonObject after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        return fields.stream().filter(field -> !SILENT.contains(field));
    }

    /** The texts of an entry, among which may be names that people sign in with. */
    static Set<String> texts(AuditChange change) {
        return List.of(side(change.before()), side(change.after())).stream().flatMap(side -> side.values().stream())
                .filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString()).collect(Collectors.toSet());
    }

    /** A side of an entry; empty where there is none, or where it holds the rows of an import. */
    static JsonObject side(String json) {
        if (json == null || !json.startsWith("{")) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** What a value is called. */
    String field(String type, String field) {
        return List.of("history.field." + type + "." + field, "history.field." + field, "plan.f." + field).stream()
                .filter(messages::has).findFirst().map(messages::get).orElse(field);
    }

    /** The key of the words of a value, or null where it is not one of a few. */
    static String wordsOf(String type, String field) {
        return VALUES.getOrDefault(type + "." + field, VALUES.get(field));
    }

    private String value(String type, String field, JsonValue value, HistoryNames names, Map<String, String> people) {
        if (value == null || value == JsonValue.NULL) {
            return ThaiFormat.NONE;
        }
        if (value instanceof JsonNumber number) {
            return format.decimal(number.bigDecimalValue(), 4);
        }
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        String words = wordsOf(type, field);
        if (words != null) {
            return word(words + text, text);
        }
        if (DAY.matcher(text).matches()) {
            return format.date(LocalDate.parse(text));
        }
        if (MOMENT.matcher(text).matches()) {
            return format.dateTime(Instant.parse(text));
        }
        Matcher quarter = OF_QUARTER.matcher(text);
        if ("quarter".equals(field) && quarter.matches()) {
            return format.quarter(new FiscalQuarter(Integer.parseInt(quarter.group(2)), Integer.parseInt(quarter.group(3))));
        }
        return names.find(field, text).orElse(people.getOrDefault(text, text));
    }

    /** What has no word is shown as it is recorded; a test asks for the words of all that is known. */
    private String word(String key, String code) {
        return messages.has(key) ? messages.get(key) : code;
    }
}
