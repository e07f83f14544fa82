package org.sutthang.portfolio.kernel;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes records as JSON of which there is only one form, so that a hash of it can be checked by anybody: UTF-8, keys in
 * the order of their characters, no space, numbers without exponent, no member for null. Reads it back into the records.
 */
public final class CanonicalJson {

    private static final char FIRST_PRINTABLE = ' ';

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {
    }

    /**
     * Writes a record.
     *
     * @param value a record of records, lists, maps with text, enum or whole-number keys, texts, numbers, booleans, enums, dates and
     *     moments
     * @return its bytes; equal records give equal bytes
     * @throws IllegalArgumentException when something else is found in it
     */
    public static byte[] write(Record value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a record back.
     *
     * @param bytes what {@link #write(Record)} gave; members that the record does not have are passed over
     * @param type the record's class
     * @param <T> the record's class
     * @return an equal record; what is missing is null, 0 or false
     */
    public static <T extends Record> T read(byte[] bytes, Class<T> type) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return type.cast(RecordReader.read(reader.readValue(), type));
        }
    }

    private void value(Object value) {
        if (value instanceof Record record) {
            object(members(record));
        } else if (value instanceof Map<?, ?> map) {
            object(members(map));
        } else if (value instanceof Collection<?> list) {
            array(list);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value == null || value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String || value instanceof LocalDate || value instanceof Instant) {
            text(value.toString());
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else {
            throw new IllegalArgumentException("no canonical form of " + value.getClass());
        }
    }

    /**
     * The components of a record by their names.
     *
     * @param record a record
     * @return its values in the order of their names, null included
     */
    public static Map<String, Object> members(Record record) {
        Map<String, Object> members = new TreeMap<>();
        for (RecordComponent component : RecordShape.of(record.getClass()).components()) {
            members.put(component.getName(), RecordShape.get(component, record));
        }
        return members;
    }

    private static Map<String, Object> members(Map<?, ?> map) {
        Map<String, Object> members = new TreeMap<>();
        map.forEach((key, value) -> members.put(key instanceof Enum<?> e ? e.name() : key.toString(), value));
        return members;
    }

    private void object(Map<String, Object> members) {
        char separator = '{';
        for (Map.Entry<String, Object> member : members.entrySet()) {
            if (member.getValue() != null) {
                out.append(separator);
                separator = ',';
                text(member.getKey());
                out.append(':');
                value(member.getValue());
            }
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private void array(Collection<?> list) {
        char separator = '[';
        for (Object element : list) {
            out.append(separator);
            separator = ',';
            value(element);
        }
        out.append(separator == '[' ? "[]" : "]");
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** What reflection finds out about a record class, once. */
    record RecordShape(RecordComponent[] components, Constructor<?> constructor) {

        private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
            @Override
            protected RecordShape computeValue(Class<?> type) {
                return discover(type);
            }
        };

        static RecordShape of(Class<?> type) {
            return SHAPES.get(type);
        }

        private static RecordShape discover(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            Arrays.stream(components).forEach(c -> c.getAccessor().setAccessible(true));
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new RecordShape(components, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record without its constructor: " + type, e);
            }
        }

        static Object get(RecordComponent component, Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }
}
