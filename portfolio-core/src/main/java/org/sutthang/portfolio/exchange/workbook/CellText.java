package org.sutthang.portfolio.exchange.workbook;

import java.util.regex.Pattern;

/**
 * Small care for text in cells: surrounding blanks of every kind, Thai digits, and the guard that keeps a spreadsheet
 * from taking a text for a formula.
 *
 * <p>The guard puts one apostrophe before a text that starts with {@code = + - @}, a tab or a carriage return, after
 * any number of apostrophes; taking off one apostrophe before such a text undoes it. So every text comes back exactly
 * as it was, also one that had an apostrophe there to begin with.
 */
final class CellText {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CellText() {
    }

    /** The text without surrounding blanks, no-break and zero-width ones included. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether there is nothing to see in the text. */
    static boolean isBlank(String text) {
        return strip(text).isEmpty();
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** The text with runs of blanks as one space, for comparing words and headers. */
    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (blank(c)) {
                gap = collapsed.length() > 0;
            } else {
                if (gap) {
                    collapsed.append(' ');
                    gap = false;
                }
                collapsed.append(c);
            }
        }
        return collapsed.toString();
    }

    /** The text with Thai digits as European ones. */
    static String europeanDigits(String text) {
        StringBuilder digits = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '๐' && c <= '๙') {
                if (digits == null) {
                    digits = new StringBuilder(text);
                }
                digits.setCharAt(i, (char) ('0' + c - '๐'));
            }
        }
        return digits == null ? text : digits.toString();
    }

    /** The text as it is written into a file. */
    static String guard(String text) {
        return DANGEROUS.matcher(text).matches() && !isBlank(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #guard}. */
    static String unguard(String text) {
        return text.startsWith("'") && GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
