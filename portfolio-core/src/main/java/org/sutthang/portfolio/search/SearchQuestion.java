package org.sutthang.portfolio.search;

import java.util.Locale;

/**
 * What is searched for.
 *
 * @param text what was typed
 * @param language the reader's language, in which titles are given and sorted
 * @param kind the only kind to find, or null for all
 * @param from how many of a kind are passed over
 * @param most how many of a kind are given
 */
public record SearchQuestion(String text, Locale language, SearchKind kind, int from, int most) {
}
