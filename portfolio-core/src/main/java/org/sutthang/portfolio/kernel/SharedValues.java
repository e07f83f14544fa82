package org.sutthang.portfolio.kernel;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives equal values as one. Ten thousand projects say the same weights, dates, criteria and names again and again, and the
 * next quarter says most of them once more: kept apart they would fill the memory. It is thrown away when everything is read,
 * and is not for use by several threads.
 */
public final class SharedValues {

    private final Map<Object, Object> known = new HashMap<>();

    /**
     * The one value that stands for all that are equal to it.
     *
     * @param value a value that never changes, or null
     * @param <T> its type
     * @return the first that was equal to it
     */
    @SuppressWarnings("unchecked")
    public <T> T one(T value) {
        if (value == null) {
            return null;
        }
        Object first = known.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
