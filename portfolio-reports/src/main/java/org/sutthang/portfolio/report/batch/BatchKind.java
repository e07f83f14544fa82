package org.sutthang.portfolio.report.batch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a batch has one report of. */
public enum BatchKind {
    /** The one-page sheet of every project that its owner reads in full. */
    PROJECTS,
    /** The report of every organisation that delivers a project, itself or through those below it. */
    ORGANISATIONS;

    /**
     * Reads an address.
     *
     * @param parameter what it names, or null
     * @return the kind, if it names one
     */
    public static Optional<BatchKind> of(String parameter) {
        return Arrays.stream(values()).filter(kind -> kind.parameter().equalsIgnoreCase(parameter)).findFirst();
    }

    /** @return the kind as addresses write it */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
