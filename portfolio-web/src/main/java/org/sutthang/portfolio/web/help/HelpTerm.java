package org.sutthang.portfolio.web.help;

import java.util.Locale;

/**
 * A word of the field.
 *
 * @param id such as {@code five_level}; also where it stands on the page of help
 * @param name as screens and reports call it
 * @param text what it means
 * @param more a small example, or null
 */
public record HelpTerm(String id, String name, String text, String more) {

    /** Whether what somebody looks for stands in it; Thai has no blanks between words, so any part of the text counts. */
    boolean has(String words) {
        return (name + " " + text + " " + (more == null ? "" : more)).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
