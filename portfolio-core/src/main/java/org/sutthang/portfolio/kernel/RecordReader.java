package org.sutthang.portfolio.kernel;

import jakarta.json.stream.JsonParser;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns JSON back into the records it was written from, member by member as it comes: a document of ten thousand projects is
 * never in memory as anything but its bytes and its records.
 */
final class RecordReader {

    /** Stands for a record that was not asked for until the list leaves it out. */
    private static final Object ANOTHER = new Object();

    private final JsonParser json;
    private final SharedValues shared;
    private final CanonicalJson.Only only;

    RecordReader(JsonParser json, SharedValues shared, CanonicalJson.Only only) {
        this.json = json;
        this.shared = shared;
        this.only = only;
    }

    /** Reads the whole document, so that one that breaks off is refused. */
    Object document(Type type) {
        Object read = value(json.next(), type);
        if (json.hasNext()) {
            throw new IllegalArgumentException("something follows the document");
        }
        return read;
    }

    private Object value(JsonParser.Event event, Type type) {
        if (event == JsonParser.Event.VALUE_NULL) {
            return absent(type);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(event, arguments[0]) : map(event, arguments);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(event, raw);
        }
        return switch (event) {
            case VALUE_NUMBER -> number(raw);
            case VALUE_STRING -> shared.one(text(json.getString(), raw));
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("no " + raw.getSimpleName() + " but " + event);
        };
    }

    private static Object absent(Type type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    private Object record(JsonParser.Event begin, Class<?> type) {
        expect(begin, JsonParser.Event.START_OBJECT);
        CanonicalJson.RecordShape shape = CanonicalJson.RecordShape.of(type);
        Object[] arguments = shape.types().stream().map(RecordReader::absent).toArray();
        while (json.next() != JsonParser.Event.END_OBJECT) {
            String name = json.getString();
            Integer place = shape.places().get(name);
            JsonParser.Event event = json.next();
            if (place == null) {
                passOver(event);
            } else {
                Object value = value(event, shape.types().get(place));
                arguments[place] = value == ANOTHER ? null : value;
                if (only != null && only.isAnother(type, name, arguments[place])) {
                    passOver(JsonParser.Event.START_OBJECT);
                    return ANOTHER;
                }
            }
        }
        try {
            Object record = shape.constructor().newInstance(arguments);
            return shape.small() ? shared.one(record) : record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
    }

    private List<Object> list(JsonParser.Event begin, Type element) {
        expect(begin, JsonParser.Event.START_ARRAY);
        List<Object> result = new ArrayList<>();
        for (JsonParser.Event event = json.next(); event != JsonParser.Event.END_ARRAY; event = json.next()) {
            Object value = value(event, element);
            if (value != ANOTHER) {
                result.add(value);
            }
        }
        List<Object> list = result.contains(null) ? Collections.unmodifiableList(result) : List.copyOf(result);
        return CanonicalJson.RecordShape.isSmall(element) ? shared.one(list) : list;
    }

    private Map<Object, Object> map(JsonParser.Event begin, Type[] keyAndValue) {
        expect(begin, JsonParser.Event.START_OBJECT);
        Map<Object, Object> result = new LinkedHashMap<>();
        while (json.next() != JsonParser.Event.END_OBJECT) {
            Object key = shared.one(text(json.getString(), (Class<?>) keyAndValue[0]));
            JsonParser.Event event = json.next();
            if (only != null && only.isAnother(keyAndValue[1], key)) {
                passOver(event);
            } else {
                result.put(key, value(event, keyAndValue[1]));
            }
        }
        return Collections.unmodifiableMap(result);
    }

    private static void expect(JsonParser.Event event, JsonParser.Event expected) {
        if (event != expected) {
            throw new IllegalArgumentException(expected + " is not " + event);
        }
    }

    private void passOver(JsonParser.Event begin) {
        int depth = opens(begin);
        while (depth > 0) {
            depth += opens(json.next());
        }
    }

    private static int opens(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private Object number(Class<?> type) {
        BigDecimal number = json.getBigDecimal();
        if (type == BigDecimal.class) {
            return shared.one(number);
        }
        return type == int.class || type == Integer.class ? (Object) number.intValueExact() : number.longValueExact();
    }

    private static Object text(String text, Class<?> type) {
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        return type.isEnum() ? constant(text, type) : text;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(String text, Class<?> type) {
        return Enum.valueOf((Class) type, text);
    }
}
