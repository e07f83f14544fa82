package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.kernel.CanonicalJson;
import org.sutthang.portfolio.standing.Reason;

/**
 * The values in which two records of the same kind differ, found by walking through both. A value is named by the way to
 * it, such as <code>standing.schedule.ratio</code>; a member of a list by the name of the list, and told apart from the
 * others by its code; a member of a map by its key.
 */
final class RecordDifference {

    private static final List<String> CODES = List.of("code", "partCode");

    private final Map<Place, Object> values = new LinkedHashMap<>();

    private RecordDifference(Record record) {
        if (record != null) {
            record(null, "", record);
        }
    }

    /** Where a value stands. */
    private record Place(String subject, String name) {
    }

    /** The values in which the two differ; null for a record that there is not. */
    static List<ValueDifference> of(Record one, Record other) {
        Map<Place, Object> before = new RecordDifference(one).values;
        Map<Place, Object> after = new RecordDifference(other).values;
        Map<Place, Object> places = new LinkedHashMap<>(before);
        after.forEach(places::putIfAbsent);
        List<ValueDifference> differing = new ArrayList<>();
        places.keySet().stream().filter(p -> !equal(before.get(p), after.get(p))).forEach(p -> differing.add(
                new ValueDifference(p.subject(), p.name(), before.get(p), after.get(p))));
        return differing;
    }

    private static boolean equal(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    private void record(String subject, String path, Record record) {
        CanonicalJson.members(record).forEach((name, value) -> value(subject, path + name, value));
    }

    private void value(String subject, String name, Object value) {
        if (value instanceof Record nested) {
            record(subject, name + ".", nested);
        } else if (value instanceof List<?> list) {
            list(subject, name, list);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> value(below(subject, key.toString()), name, each));
        } else if (value != null) {
            values.put(new Place(subject, name), value);
        }
    }

    private void list(String subject, String name, List<?> list) {
        if (!list.isEmpty() && list.get(0) instanceof Reason) {
            // Reasons have no code: they are sentences about the values, and told as a whole.
            values.put(new Place(subject, name), list);
            return;
        }
        String own = name.substring(name.lastIndexOf('.') + 1);
        for (int i = 0; i < list.size(); i++) {
            String place = String.valueOf(i + 1);
            if (list.get(i) instanceof Record element) {
                record(below(subject, code(element).orElse(place)), own + ".", element);
            } else {
                value(below(subject, place), name, list.get(i));
            }
        }
    }

    /** The code of a member of a list, its own or that of its card. */
    private static Optional<String> code(Record element) {
        if (element instanceof ReportedPart result) {
            // The same part stands here once for each quarter.
            return Optional.of(result.partCode() == null ? String.valueOf(result.quarter())
                    : result.quarter() + "/" + result.partCode());
        }
        Map<String, Object> members = CanonicalJson.members(element);
        return CODES.stream().map(members::get).filter(Objects::nonNull).map(Object::toString).findFirst()
                .or(() -> members.get("card") instanceof Record card ? code(card) : Optional.empty());
    }

    private static String below(String subject, String key) {
        return subject == null ? key : subject + "/" + key;
    }
}
