package org.sutthang.portfolio.scaleout;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares types of benefit. They are free text, and totals are given within one type only: the same thing written in two ways
 * falls apart into two totals. Pure.
 */
public final class BenefitTypes {

    /** Of so many letters one may differ. */
    private static final int LETTERS_FOR_ONE = 4;

    private BenefitTypes() {
    }

    /**
     * The type in use that a new one probably means: it differs by spaces, by large and small letters, or by a few letters.
     *
     * @param typed the type that was typed, or null
     * @param inUse the types in use
     * @return the nearest of them, or nothing where the typed one is in use itself or like none
     */
    public static Optional<String> meant(String typed, Collection<String> inUse) {
        if (typed == null || inUse.contains(typed)) {
            return Optional.empty();
        }
        String plain = plain(typed);
        return inUse.stream().filter(type -> distance(plain, plain(type)) <= Math.max(plain.length(), plain(type).length()) / LETTERS_FOR_ONE)
                .min(Comparator.<String>comparingInt(type -> distance(plain, plain(type))).thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String type) {
        return type.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be put in, left out or changed to make one text of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
