package org.sutthang.portfolio.web.search;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.kernel.SearchText;

/** So much of a long text as shows the words that were found in it and a little on either side. */
final class Excerpt {

    private static final int SIDE = 70;
    private static final int MOST_FOUND = 3;
    private static final String LEFT_OUT = "…";
    /** Nearer to a cut than this, a space is a better place for it. */
    private static final int NEAR = 12;

    private Excerpt() {
    }

    /**
     * Shortens a text.
     *
     * @param text the whole text
     * @param words what was searched for, as it is compared
     * @return its pieces around the first words that were found; the whole text where it is short
     */
    static List<SearchText.Piece> of(String text, List<String> words) {
        List<SearchText.Piece> pieces = SearchText.pieces(text, words);
        List<SearchText.Piece> shown = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < pieces.size() && found <= MOST_FOUND; i++) {
            SearchText.Piece piece = pieces.get(i);
            found += piece.found() ? 1 : 0;
            boolean followed = i + 1 < pieces.size() && found < MOST_FOUND;
            if (found <= MOST_FOUND) {
                shown.add(piece.found() ? piece : new SearchText.Piece(shortened(piece.text(), i > 0 || !followed, followed), false));
            }
            found += found == MOST_FOUND && !piece.found() ? 1 : 0;
        }
        return shown;
    }

    private static String shortened(String text, boolean begins, boolean ends) {
        int head = begins ? cut(text, SIDE, 1) : 0;
        int tail = ends ? cut(text, text.length() - SIDE, -1) : text.length();
        return head >= tail ? text : text.substring(0, head).stripTrailing() + LEFT_OUT + text.substring(tail).stripLeading();
    }

    /** At the place or a little on in a direction, where there is a space; else at the place, but never between a letter and its marks. */
    private static int cut(String text, int place, int direction) {
        int at = Math.clamp(place, 0, text.length());
        for (int i = at; i > 0 && i < text.length() && Math.abs(i - at) < NEAR; i += direction) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        while (at > 0 && at < text.length() && belongs(text.charAt(at))) {
            at += direction;
        }
        return at;
    }

    /** Whether a character stands with the one before it. */
    private static boolean belongs(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c >= '\u0E30' && c <= '\u0E3A' || Character.isLowSurrogate(c);
    }
}
