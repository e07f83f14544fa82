package org.sutthang.portfolio.kernel;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return read(bytes, type, new SharedValues());
    }

    /**
     * Reads a record back, one of several that say much alike.
     *
     * @param bytes what {@link #write(Record)} gave; members that the record does not have are passed over
     * @param type the record's class
     * @param shared what the others were read with
     * @param <T> the record's class
     * @return an equal record; what is missing is null, 0 or false
     */
    public static <T extends Record> T read(byte[] bytes, Class<T> type, SharedValues shared) {
        return read(bytes, type, shared, null);
    }

    /**
     * Reads a record back with only one of the many that it holds.
     *
     * @param bytes what {@link #write(Record)} gave; members that the record does not have are passed over
     * @param type the record's class
     * @param only which one; lists and maps are without the others
     * @param <T> the record's class
     * @return the record; what is missing is null, 0 or false
     */
    public static <T extends Record> T read(byte[] bytes, Class<T> type, Only only) {
        return read(bytes, type, new SharedValues(), only);
    }

    private static <T extends Record> T read(byte[] bytes, Class<T> type, SharedValues shared, Only only) {
        try (JsonParser parser = Json.createParser(new ByteArrayInputStream(bytes))) {
            return type.cast(new RecordReader(parser, shared, only).document(type));
        }
    }

    /**
     * One of many records.
     *
     * @param types the classes of the records of which there are many
     * @param member what tells them apart in a list; in a map it is the key
     * @param value of the one
     */
    public record Only(Set<Class<?>> types, String member, String value) {

        boolean isAnother(Type type, String name, Object found) {
            return types.contains(type) && member.equals(name) && !value.equals(found);
        }

        boolean isAnother(Type type, Object key) {
            return types.contains(type) && !value.equals(key);
        }
    }

    private void value(Object value) {
        if (value instanceof Record record) {
            record(record);
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

    private void record(Record record) {
        char separator = '{';
        for (RecordComponent component : RecordShape.of(record.getClass()).components()) {
            separator = member(separator, component.getName(), RecordShape.get(component, record));
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private void object(Map<String, Object> members) {
        char separator = '{';
        for (Map.Entry<String, Object> member : members.entrySet()) {
            separator = member(separator, member.getKey(), member.getValue());
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    /** A member that is null is left out. */
    private char member(char separator, String name, Object value) {
        if (value == null) {
            return separator;
        }
        out.append(separator);
        text(name);
        out.append(':');
        value(value);
        return ',';
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
        // Nearly every text is written as it is, and at once: letter by letter took a third of the time of a sealing.
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < FIRST_PRINTABLE) {
                out.append(text, from, i).append(c < FIRST_PRINTABLE ? String.format("\\u%04x", (int) c) : "\\" + c);
                from = i + 1;
            }
        }
        out.append(from == 0 ? text : text.substring(from)).append('"');
    }

    /**
     * What reflection finds out about a record class, once.
     *
     * @param components in the order of their names, as they are written
     * @param types the type of each argument of the constructor
     * @param places the place of each component among them
     * @param constructor the constructor
     * @param small whether it holds no lists of records and no maps: only what is small is compared with what was read before
     */
    record RecordShape(List<RecordComponent> components, List<Type> types, Map<String, Integer> places,
            Constructor<?> constructor, boolean small) {

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
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class[]::new);
            components.forEach(c -> c.getAccessor().setAccessible(true));
            Map<String, Integer> places = new HashMap<>();
            components.forEach(c -> places.put(c.getName(), places.size()));
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new RecordShape(components.stream().sorted(Comparator.comparing(RecordComponent::getName)).toList(),
                        components.stream().map(RecordComponent::getGenericType).toList(), places, constructor,
                        components.stream().map(RecordComponent::getGenericType).allMatch(RecordShape::isSmallInside));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record without its constructor: " + type, e);
            }
        }

        /** Whether values of a type are small: neither lists, maps, nor records that hold such. */
        static boolean isSmall(Type type) {
            return type instanceof Class<?> raw && (!raw.isRecord() || of(raw).small());
        }

        private static boolean isSmallInside(Type type) {
            return type instanceof ParameterizedType generic
                    ? generic.getRawType() == List.class && generic.getActualTypeArguments()[0] instanceof Class<?> element
                            && !element.isRecord()
                    : isSmall(type);
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
