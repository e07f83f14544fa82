package org.sutthang.portfolio.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Constants by the names by which they are stored and sent. */
public final class Constants {

    private Constants() {
    }

    /**
     * The constant of a name; {@link Enum#valueOf} throws for another, and for null.
     *
     * @param type the constants
     * @param name its very name; may be null or anything
     * @param <E> the type of the constants
     * @return the constant, or empty where none has that name
     */
    public static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(name)).findFirst();
    }
}
