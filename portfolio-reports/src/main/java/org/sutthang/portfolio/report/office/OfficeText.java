package org.sutthang.portfolio.report.office;

import java.util.List;
import java.util.regex.Pattern;

/** Text as an office file can hold it. */
public final class OfficeText {

    /** Marks that turn the direction of writing; one that is pasted in would turn everything after it. */
    private static final Pattern TURNS = Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final char DELETE = 0x7f;
    private static final char THAI = 0x0e00;
    private static final char THAI_END = 0x0e7f;

    private OfficeText() {
    }

    /**
     * Leaves out what XML forbids (control characters, halves of pairs) and what would turn the direction of writing; tabs and
     * line feeds become spaces.
     *
     * @param text any text, or null
     * @return the text in one line, empty for null
     */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r') {
                clean.append(' ');
            } else if (isAllowed(c)) {
                clean.appendCodePoint(c);
            }
        });
        return TURNS.matcher(clean).replaceAll("");
    }

    /** Whether a text is as most are: Latin letters and Thai ones, and nothing that has to be looked at any closer. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter >= DELETE && (letter < THAI || letter > THAI_END)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The paragraphs of a text, each clean.
     *
     * @param text paragraphs separated by line feeds, or null
     * @return at least one, which may be empty
     */
    public static List<String> paragraphs(String text) {
        if (text != null && !text.isEmpty() && isPlain(text)) {
            return List.of(text);
        }
        return text == null ? List.of("") : text.lines().count() == 0 ? List.of("")
                : text.lines().map(OfficeText::clean).toList();
    }

    /**
     * The heading of a column of figures in two lines, the unit in brackets below the words: the dictionaries of office programs
     * would divide the unit itself.
     *
     * @param heading a heading
     * @return its words, and the unit where it ends with one
     */
    public static List<String> unitBelow(String heading) {
        int unit = heading.endsWith(")") ? heading.lastIndexOf(" (") : -1;
        return unit <= 0 ? List.of(heading) : List.of(heading.substring(0, unit), heading.substring(unit + 1));
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c < 0x7f || c >= 0xa0 && c < 0xd800 || c >= 0xe000 && c < 0xfdd0
                || c > 0xfdef && (c & 0xfffe) != 0xfffe;
    }
}
