package org.sutthang.portfolio.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is searched in. Thai has no spaces between words, so a word is found anywhere; and what looks the same is the
 * same: marks in whatever order they were typed, a sara am in one piece or two, เ twice for แ, Thai and Arabic digits, small and
 * capital letters, one space or several, and spaces of no width, which are left out.
 */
public final class SearchText {

    /** More than anybody means to search for. */
    public static final int LONGEST = 300;
    /** More words than this are not asked for: the rest is left out. */
    private static final int MOST_WORDS = 12;

    private static final char LAST_OF_ASCII = '\u007F';
    private static final char FIRST_THAI = '\u0E01';
    private static final char LAST_CONSONANT = '\u0E2E';
    private static final char LAST_THAI = '\u0E5B';
    private static final char NIKHAHIT = '\u0E4D';
    private static final char SARA_AA = '\u0E32';
    private static final char SARA_AM = '\u0E33';
    private static final char SARA_E = '\u0E40';
    private static final char SARA_AE = '\u0E41';
    private static final char MAI_HAN_AKAT = '\u0E31';

    private final String text;
    private final String folded;
    private final int[] origins;

    private SearchText(String text) {
        this.text = text;
        Folding folding = new Folding(text);
        folded = folding.letters.toString();
        origins = Arrays.copyOf(folding.origins, folded.length());
    }

    /**
     * A piece of a text.
     *
     * @param text the piece
     * @param found whether it was searched for
     */
    public record Piece(String text, boolean found) {
    }

    /**
     * A text as it is compared.
     *
     * @param text the text, or null
     * @return what two texts that look the same have in common; empty for null
     */
    public static String fold(String text) {
        return text == null ? "" : new Folding(text).letters.toString();
    }

    /**
     * Whether what was typed occurs in a text, as it stands and not word by word.
     *
     * @param text the text, or null
     * @param typed what was typed, or null
     * @return true also where nothing was typed
     */
    public static boolean occursIn(String text, String typed) {
        return text != null && fold(text).contains(fold(typed));
    }

    /**
     * What is searched for.
     *
     * @param typed what was typed, or null
     * @return the words between spaces, each as it is compared, none of them twice
     */
    public static List<String> words(String typed) {
        String shortened = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
        return Arrays.stream(fold(shortened).split(" ")).filter(w -> !w.isEmpty()).distinct().limit(MOST_WORDS).toList();
    }

    /**
     * Cuts a text where words were found in it.
     *
     * @param text the text
     * @param words as {@link #words} gives them
     * @return its pieces in order; together they are the text
     */
    public static List<Piece> pieces(String text, List<String> words) {
        return new SearchText(text).cut(words);
    }

    private List<Piece> cut(List<String> words) {
        boolean[] found = new boolean[text.length()];
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                int end = at + word.length();
                Arrays.fill(found, origins[at], end < origins.length ? Math.max(origins[end], origins[end - 1] + 1)
                        : text.length(), true);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || found[i] != found[from]) {
                pieces.add(new Piece(text.substring(from, i), found[from]));
                from = i;
            }
        }
        return pieces;
    }

    /** One pass over a text, letter with its marks by letter. */
    private static final class Folding {

        private final StringBuilder letters;
        private int[] origins;

        Folding(String text) {
            letters = new StringBuilder(text.length() + 8);
            origins = new int[text.length() + 8];
            int[] places = new int[text.length()];
            StringBuilder seen = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                if (!isFormat(text.charAt(i))) {
                    places[seen.length()] = i;
                    seen.append(text.charAt(i));
                }
            }
            String visible = seen.toString();
            int at = 0;
            while (at < visible.length()) {
                int end = clusterEnd(visible, at);
                add(visible, at, end, places[at]);
                at = end;
            }
            if (!letters.isEmpty() && letters.charAt(letters.length() - 1) == ' ') {
                letters.setLength(letters.length() - 1);
            }
        }

        private static int clusterEnd(String text, int from) {
            int end = from + Character.charCount(text.codePointAt(from));
            if (text.charAt(from) == SARA_E && end < text.length() && text.charAt(end) == SARA_E) {
                return end + 1;
            }
            while (end < text.length() && (isMark(text.charAt(end)) || text.charAt(end) == SARA_AM
                    || text.charAt(end) == SARA_AA && text.charAt(end - 1) == NIKHAHIT)) {
                end++;
            }
            return end;
        }

        private static boolean isFormat(char c) {
            return c > LAST_OF_ASCII && !isThai(c) && Character.getType(c) == Character.FORMAT;
        }

        private static boolean isThai(char c) {
            return c >= FIRST_THAI && c <= LAST_THAI;
        }

        private static boolean isMark(char c) {
            if (c <= LAST_OF_ASCII || c >= FIRST_THAI && c <= LAST_CONSONANT) {
                return false;
            }
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        }

        /** Most letters are Thai or plain Latin, and stand for themselves; only what is left needs to be looked at closely. */
        private void add(String text, int from, int end, int origin) {
            char first = text.charAt(from);
            if (end == from + 1 && (first <= LAST_OF_ASCII || first >= FIRST_THAI && first <= LAST_CONSONANT)) {
                letter(first >= 'A' && first <= 'Z' ? (char) (first + ('a' - 'A')) : first, origin);
                return;
            }
            String cluster = cluster(text.substring(from, end));
            for (int i = 0; i < cluster.length(); i++) {
                letter(cluster.charAt(i), origin);
            }
        }

        /** Within Thai, normalizing does nothing but take a sara am apart and put marks in order, which is done here anyway. */
        private static String cluster(String cluster) {
            boolean thai = true;
            for (int i = 0; i < cluster.length() && thai; i++) {
                thai = isThai(cluster.charAt(i));
            }
            String vowels = cluster.replace("\u0E40\u0E40", String.valueOf(SARA_AE));
            String plain = (thai ? vowels : Normalizer.normalize(vowels, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                    .replace("\u0E33", "\u0E4D\u0E32");
            return isThai(plain) ? inOrder(plain) : plain;
        }

        private static boolean isThai(String cluster) {
            return cluster.chars().anyMatch(c -> c >= MAI_HAN_AKAT && c <= '\u0E4E');
        }

        /** The letter, its marks in the order of the standard and none twice, and last the tail of a sara am. */
        private static String inOrder(String cluster) {
            if (cluster.length() == 1) {
                return cluster;
            }
            StringBuilder ordered = new StringBuilder(cluster.length());
            StringBuilder tail = new StringBuilder(1);
            char[] marks = new char[cluster.length()];
            int found = 0;
            for (int i = 0; i < cluster.length(); i++) {
                char c = cluster.charAt(i);
                if (isMark(c)) {
                    marks[found++] = c;
                } else {
                    (c == SARA_AA ? tail : ordered).append(c);
                }
            }
            Arrays.sort(marks, 0, found);
            for (int i = 0; i < found; i++) {
                if (i == 0 || marks[i] != marks[i - 1]) {
                    ordered.append(marks[i]);
                }
            }
            return ordered.append(tail).toString();
        }

        private void letter(char c, int origin) {
            if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                boolean again = letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ';
                if (!again) {
                    append(' ', origin);
                }
            } else {
                append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c, origin);
            }
        }

        private void append(char c, int origin) {
            if (letters.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[letters.length()] = origin;
            letters.append(c);
        }
    }
}
