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
        begin(name);
        write(value);
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
        begin(name);
        members.append('[');
        boolean first = true;
        for (T row : rows) {
            members.append(first ? "" : ",");
            write(object.apply(row));
            first = false;
        }
        members.append(']');
        return this;
    }

    /** @return the JSON text */
    @Override
    public String toString() {
        return "{" + members + "}";
    }

    private void begin(String name) {
        members.append(members.isEmpty() ? "" : ",");
        text(name);
        members.append(':');
    }

    private void write(Object value) {
        switch (value) {
            case null -> members.append("null");
            case Json object -> members.append('{').append(object.members).append('}');
            case BigDecimal number -> members.append(number.toPlainString());
            case Integer number -> members.append(number.intValue());
            case Long number -> members.append(number.longValue());
            case Boolean flag -> members.append(flag.booleanValue());
            case Enum<?> constant -> text(constant.name());
            case String string -> text(string);
            case LocalDate date -> text(date.toString());
            case Collection<?> list -> array(list);
            case Map<?, ?> map -> write(object(map));
            default -> throw new IllegalArgumentException("no JSON form of " + value.getClass());
        }
    }

    private void array(Collection<?> list) {
        members.append('[');
        boolean first = true;
        for (Object element : list) {
            members.append(first ? "" : ",");
            write(element);
            first = false;
        }
        members.append(']');
    }

    private static Json object(Map<?, ?> map) {
        Json object = new Json();
        map.forEach((key, value) -> object.with(key instanceof Enum<?> e ? e.name() : key.toString(), value));
        return object;
    }

    private void text(String string) {
        members.append('"');
        int written = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\' || c < FIRST_PRINTABLE || Character.isSurrogate(c) || c == '\u2028'
                    || c == '\u2029') {
                members.append(string, written, i);
                members.append(c == '"' || c == '\\' ? "\\" + c : String.format("\\u%04x", (int) c));
                written = i + 1;
            }
        }
        members.append(string, written, string.length()).append('"');
    }
}
