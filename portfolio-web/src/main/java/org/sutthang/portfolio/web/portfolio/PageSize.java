package org.sutthang.portfolio.web.portfolio;

import java.util.Arrays;
import java.util.Optional;

/** How many projects a page of the list holds. */
enum PageSize {
    /** Where nothing else is chosen. */
    USUAL(25),
    /** Twice as many. */
    LONG(50),
    /** As many as can still be read at once. */
    LONGEST(100);

    private final int rows;

    PageSize(int rows) {
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    /** How it is written in an address. */
    String parameter() {
        return String.valueOf(rows);
    }

    static Optional<PageSize> of(String parameter) {
        return Arrays.stream(values()).filter(s -> s.parameter().equals(parameter)).findFirst();
    }
}
