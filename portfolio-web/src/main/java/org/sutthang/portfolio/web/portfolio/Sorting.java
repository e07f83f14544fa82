package org.sutthang.portfolio.web.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sorts by a value that is worked out once for each row; rows without it come last, equal ones stay as they were. */
final class Sorting {

    private Sorting() {
    }

    private record Keyed<T>(Object key, T row) {
    }

    static <T> List<T> sorted(Stream<T> rows, Function<T, Object> key, Comparator<Object> order, boolean descending) {
        Comparator<Object> directed = Comparator.nullsLast(descending ? order.reversed() : order);
        return rows.map(row -> new Keyed<>(key.apply(row), row)).sorted((one, other) -> directed.compare(one.key(), other.key()))
                .map(Keyed::row).toList();
    }
}
