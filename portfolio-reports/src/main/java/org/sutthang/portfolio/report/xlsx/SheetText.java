package org.sutthang.portfolio.report.xlsx;

import java.util.regex.Pattern;

/**
 * Texts as cells can hold them. Whoever saves a sheet as CSV and opens that again must not run what somebody typed as a name:
 * a text that begins like a formula gets an apostrophe before it, as in every other file of the product.
 */
final class SheetText {

    /** The most UTF-16 units that a cell can hold. */
    static final int MOST = 32_767;

    private static final String STARTS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    /** A change such as +3, also with words after it: it can neither call nor refer to anything. */
    private static final Pattern CHANGE = Pattern.compile("[+-][0-9๐-๙][0-9๐-๙,.]*( [\\p{L}\\p{M}\\p{Nd} ]*)?");
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {
    }

    /** The text as it is written into a cell. */
    static String of(String text) {
        String clean = isPlain(text) ? text : clean(text);
        if (beginsLikeFormula(clean)) {
            clean = "'" + clean;
        }
        if (clean.contains("_x")) {
            clean = ESCAPE.matcher(clean).replaceAll("_x005F_");
        }
        return shortened(clean, MOST);
    }

    /** What a cell's text says of its blanks: that they are to be kept, or null where none is at its ends. */
    static String keepsBlanks(String text) {
        return !text.isEmpty() && (Character.isWhitespace(text.charAt(0))
                || Character.isWhitespace(text.charAt(text.length() - 1))) ? "preserve" : null;
    }

    /** The text in one line without what cannot be shown, for names and headings. */
    static String line(String text) {
        return (isPlain(text) ? text : clean(text)).replace('\n', ' ').strip();
    }

    /** The beginning of a text, of at most so many UTF-16 units, never ending within a letter. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        while (end > 0 && isWithinLetter(text, end)) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static boolean isWithinLetter(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) || isMark(text.codePointAt(place));
    }

    /** Whether a character stands above, below or within another and takes no room of its own. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean beginsLikeFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (STARTS_FORMULA.indexOf(c) >= 0) {
                return !CHANGE.matcher(text).matches();
            }
            if (!Character.isWhitespace(c) && c != '\'' && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= '\u007F' && c < '\u00A0' || c == '\u2028' || c == '\u2029'
                    || c >= '\uFFFE' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** Line ends become line feeds, tabs blanks, halves of pairs a question mark; other control characters go. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\r', '\n', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
                case '\t' -> clean.append(' ');
                case 0xFFFE, 0xFFFF -> clean.append('\uFFFD');
                default -> {
                    if (Character.getType(c) == Character.SURROGATE) {
                        clean.append('\uFFFD');
                    } else if (Character.getType(c) != Character.CONTROL) {
                        clean.appendCodePoint(c);
                    }
                }
            }
        });
        return clean.toString();
    }
}
