package org.sutthang.portfolio.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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
            int[] places = IntStream.range(0, text.length())
                    .filter(i -> Character.getType(text.charAt(i)) != Character.FORMAT).toArray();
            StringBuilder seen = new StringBuilder(places.length);
            Arrays.stream(places).forEach(i -> seen.append(text.charAt(i)));
            String visible = seen.toString();
            int at = 0;
            while (at < visible.length()) {
                int end = clusterEnd(visible, at);
                add(cluster(visible.substring(at, end)), places[at]);
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

        private static boolean isMark(char c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        }

        private static String cluster(String cluster) {
            if (cluster.length() == 1 && cluster.charAt(0) >= '\u0E01' && cluster.charAt(0) <= '\u0E2E') {
                return cluster;
            }
            String plain = Normalizer.normalize(cluster.replace("\u0E40\u0E40", String.valueOf(SARA_AE)),
                    Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace("\u0E33", "\u0E4D\u0E32");
            return isThai(plain) ? inOrder(plain) : plain;
        }

        private static boolean isThai(String cluster) {
            return cluster.chars().anyMatch(c -> c >= MAI_HAN_AKAT && c <= '\u0E4E');
        }

        /** The letter, its marks in the order of the standard and none twice, and last the tail of a sara am. */
        private static String inOrder(String cluster) {
            StringBuilder ordered = new StringBuilder();
            cluster.chars().filter(c -> !isMark((char) c) && c != SARA_AA).forEach(c -> ordered.append((char) c));
            cluster.chars().filter(c -> isMark((char) c)).sorted().distinct().forEach(c -> ordered.append((char) c));
            cluster.chars().filter(c -> c == SARA_AA).forEach(c -> ordered.append((char) c));
            return ordered.toString();
        }

        private void add(String cluster, int origin) {
            for (char c : cluster.toCharArray()) {
                if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                    boolean again = letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ';
                    if (!again) {
                        append(' ', origin);
                    }
                } else {
                    append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c, origin);
                }
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
