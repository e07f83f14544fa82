package org.sutthang.portfolio.web.portfolio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which the same projects can be looked at. */
public enum ViewKind {
    /** A row for each project. */
    LIST,
    /** A column for each stage. */
    BOARD,
    /** A bar for each project from start to end. */
    TIMELINE,
    /** A row for each milestone. */
    MILESTONES;

    /** @return how it is written in an address */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ViewKind> of(String parameter) {
        return Arrays.stream(values()).filter(v -> v.parameter().equals(parameter)).findFirst();
    }
}
