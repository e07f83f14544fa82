package org.sutthang.portfolio.audit;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Objects;
import org.sutthang.portfolio.kernel.Coded;

/** Writes the values of records as JSON, for the audit trail: all of one, or only where two differ. */
final class Differences {

    private Differences() {
    }

    /** The values of a record that are not null, or only those in which it differs from the other where one is given. */
    static String json(Audited state, Audited other) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (RecordComponent component : state.getClass().getRecordComponents()) {
            Object value = valueOf(component, state);
            boolean wanted = other == null ? value != null : !Objects.equals(value, valueOf(component, other));
            if (wanted && !"passwordHash".equals(component.getName()) && !"version".equals(component.getName())) {
                add(json, component.getName(), value);
            }
        }
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else if (value instanceof BigDecimal number) {
            json.add(name, number);
        } else if (value instanceof Coded coded) {
            json.add(name, coded.getCode());
        } else {
            json.add(name, value.toString());
        }
    }

    private static Object valueOf(RecordComponent component, Audited state) {
        try {
            // A record that only its own service knows is recorded like any other.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(state);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " for the audit trail", e);
        }
    }
}
