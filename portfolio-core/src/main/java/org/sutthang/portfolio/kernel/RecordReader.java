package org.sutthang.portfolio.kernel;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns JSON back into the records it was written from. */
final class RecordReader {

    private RecordReader() {
    }

    static Object read(JsonValue json, Type type) {
        if (json == null || json == JsonValue.NULL) {
            return absent(type);
        }
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list(json, arguments[0]) : map(json, arguments);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(json.asJsonObject(), raw);
        }
        return json instanceof JsonNumber number ? number(number, raw)
                : json instanceof JsonString string ? text(string.getString(), raw)
                : Boolean.valueOf(json == JsonValue.TRUE);
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

    private static Object record(JsonObject json, Class<?> type) {
        CanonicalJson.RecordShape shape = CanonicalJson.RecordShape.of(type);
        Object[] arguments = Arrays.stream(shape.components()).map(c -> component(json, c)).toArray();
        try {
            return shape.constructor().newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
        }
    }

    private static Object component(JsonObject json, RecordComponent component) {
        return read(json.get(component.getName()), component.getGenericType());
    }

    private static List<Object> list(JsonValue json, Type element) {
        List<Object> result = new ArrayList<>();
        json.asJsonArray().forEach(value -> result.add(read(value, element)));
        return Collections.unmodifiableList(result);
    }

    private static Map<Object, Object> map(JsonValue json, Type[] keyAndValue) {
        Map<Object, Object> result = new LinkedHashMap<>();
        json.asJsonObject().forEach((key, value) ->
                result.put(text(key, (Class<?>) keyAndValue[0]), read(value, keyAndValue[1])));
        return Collections.unmodifiableMap(result);
    }

    private static Object number(JsonNumber number, Class<?> type) {
        if (type == BigDecimal.class) {
            return number.bigDecimalValue();
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
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(c -> ((Enum<?>) c).name().equals(text)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text + " is no " + type.getSimpleName()));
        }
        return text;
    }
}
