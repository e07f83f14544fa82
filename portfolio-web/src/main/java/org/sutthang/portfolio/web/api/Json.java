package org.sutthang.portfolio.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes one JSON object, member by member in the order of the calls. Numbers keep every digit and never have an exponent,
 * which no general writer promises; what is missing is null, so that a member is never left out.
 */
final class Json {

    private static final char FIRST_PRINTABLE = ' ';

    private final StringBuilder members = new StringBuilder();

    /**
     * Adds a member.
     *
     * @param name its name
     * @param value a text, number, boolean, enum, date, object, collection or map of these, or null
     * @return this object
     */
    Json with(String name, Object value) {
        members.append(members.isEmpty() ? "" : ",").append(text(name)).append(':').append(written(value));
        return this;
    }

    /**
     * Adds an array of objects.
     *
     * @param name its name
     * @param rows what it lists
     * @param object gives the object of a row
     * @param <T> the type of the rows
     * @return this object
     */
    <T> Json withEach(String name, Collection<T> rows, Function<T, Json> object) {
        return with(name, rows.stream().map(object).toList());
    }

    /** @return the JSON text */
    @Override
    public String toString() {
        return "{" + members + "}";
    }

    private static String written(Object value) {
        return switch (value) {
            case null -> "null";
            case Json object -> object.toString();
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean flag -> flag.toString();
            case Enum<?> constant -> text(constant.name());
            case String string -> text(string);
            case LocalDate date -> text(date.toString());
            case Collection<?> list -> array(list);
            case Map<?, ?> map -> object(map);
            default -> throw new IllegalArgumentException("no JSON form of " + value.getClass());
        };
    }

    private static String array(Collection<?> list) {
        StringBuilder out = new StringBuilder("[");
        for (Object element : list) {
            out.append(out.length() == 1 ? "" : ",").append(written(element));
        }
        return out.append(']').toString();
    }

    private static String object(Map<?, ?> map) {
        Json object = new Json();
        map.forEach((key, value) -> object.with(key instanceof Enum<?> e ? e.name() : key.toString(), value));
        return object.toString();
    }

    private static String text(String string) {
        StringBuilder out = new StringBuilder(string.length() + 2).append('"');
        for (char c : string.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
