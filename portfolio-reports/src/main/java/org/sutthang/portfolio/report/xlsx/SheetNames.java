package org.sutthang.portfolio.report.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as programs take them: at most 31 units, none twice in any case, without what is reserved. */
final class SheetNames {

    private static final int MOST = 31;
    /** A program keeps this name for itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** A name that nobody has yet, as near to the one that is wanted as can be. */
    String take(String wanted) {
        String name = SheetText.line(wanted).replaceAll("[\\[\\]:*?/\\\\]", "-").replaceAll("^'+|'+$", "").strip();
        if (name.isEmpty()) {
            name = "-";
        }
        String candidate = SheetText.shortened(name, MOST);
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            candidate = SheetText.shortened(name, MOST - suffix.length()) + suffix;
        }
        return candidate;
    }

    /** The name as formulas and links write it. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
