package org.sutthang.portfolio.report.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * English for the common words that offices type in Thai where the workbook has one column only: units, and kinds of benefit.
 * Nothing that is stored, sealed or exported as data changes; a word that is not known is shown as it was typed.
 */
public final class TypedWords {

    private static final Map<String, String> ENGLISH = read();

    private TypedWords() {
    }

    private static Map<String, String> read() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.sutthang.portfolio.report.wording.typed", Locale.ENGLISH,
                TypedWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> words = new HashMap<>();
        bundle.keySet().forEach(word -> words.put(word, bundle.getString(word)));
        return Map.copyOf(words);
    }

    /**
     * A word as the reader reads it.
     *
     * @param typed the word as an office typed it, or null
     * @param thai whether the reader reads Thai
     * @return the English of a Thai word that is known, otherwise the word itself; null for none
     */
    public static String of(String typed, boolean thai) {
        return typed == null || thai ? typed : ENGLISH.getOrDefault(typed.strip(), typed);
    }
}
