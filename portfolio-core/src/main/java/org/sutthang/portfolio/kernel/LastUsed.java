package org.sutthang.portfolio.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used last, so that what is remembered cannot fill the memory. */
public final class LastUsed {

    private static final float LOAD = 0.75f;

    private LastUsed() {
    }

    /**
     * A map that drops what has not been used for longest. Several threads can use it; who does more than one step with it holds
     * its monitor, as with {@link Collections#synchronizedMap}.
     *
     * @param most how many entries it keeps
     * @param <K> its keys
     * @param <V> its values
     * @return the map, empty
     */
    public static <K, V> Map<K, V> keeping(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }
}
