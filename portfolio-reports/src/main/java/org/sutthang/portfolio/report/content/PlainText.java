package org.sutthang.portfolio.report.content;

/**
 * Text as every file format can hold it. People paste what they find: control characters that no document may have,
 * marks that turn the direction of what follows, halves of characters, heaps of accents that cover the lines above.
 */
final class PlainText {

    private static final int MOST_MARKS = 4;
    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {
    }

    /**
     * A text without what cannot be printed.
     *
     * @param text the text, or null
     * @return the same text where there is nothing wrong with it; null for null
     */
    static String of(String text) {
        if (text == null || isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (c == '\t') {
                plain.append(' ');
            } else if (c == '\r' || c == '\u2028' || c == '\u2029') {
                plain.append(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
            } else if (Character.getType(c) == Character.SURROGATE) {
                plain.append(REPLACEMENT);
            } else if (marks <= MOST_MARKS && !isRemoved(c)) {
                plain.appendCodePoint(c);
            }
        }
        return plain.toString();
    }

    /** Most texts are: they are handed on as they are. */
    private static boolean isPlain(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (c < ' ' && c != '\n' || c >= '\u007F' && c < '\u00A0' || Character.isSurrogate(c) || marks > MOST_MARKS
                    || isRemoved(c) || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return true;
    }

    private static boolean isRemoved(int c) {
        boolean control = c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0;
        boolean direction = c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
        boolean noCharacter = c == 0xFEFF || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return control || direction || noCharacter;
    }
}
