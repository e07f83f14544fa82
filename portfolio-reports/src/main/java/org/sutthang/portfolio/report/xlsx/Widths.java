package org.sutthang.portfolio.report.xlsx;

import java.util.List;

/** Estimates how much room texts take, in widths of a digit. Thai vowels and tone marks above and below take none. */
final class Widths {

    /** The least width over which running text flows. */
    static final double TEXT = 96;
    /** The height of a line of the plain size, in points. */
    static final double LINE = 18;

    private static final double LEAST = 9;
    private static final double MOST = 44;
    private static final double HEADING = 16;
    /** How much of a line is filled before the next word goes below. */
    private static final double TIGHT = 0.94;
    /** What a cell leaves free at its sides. */
    static final double MARGIN = 3;
    /** The most that a row can be high, in points. */
    static final double HIGHEST = 409;

    private Widths() {
    }

    /** The width of a column by what it holds; longer texts than fit go on in further lines. */
    static double column(String heading, int longest) {
        double wanted = Math.max(longest, Math.min(HEADING, length(heading))) + MARGIN;
        return Math.max(LEAST, Math.min(MOST, wanted));
    }

    /** How many letters a text has that take room, by its longest line. */
    static int length(String text) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                longest = Math.max(longest, length);
                length = 0;
            } else if (!isMark(c)) {
                length++;
            }
        }
        return Math.max(longest, length);
    }

    private static boolean isMark(char c) {
        if (c < '\u0300') {
            return false;
        }
        return c == '\u0E31' || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E'
                || Character.isLowSurrogate(c) || c >= '\u2000' && SheetText.isMark(c);
    }

    /** The height of a text that flows over a width: merged cells do not grow by themselves. */
    static double height(String text, double width, double line) {
        return Math.min(HIGHEST, lines(text, width) * line);
    }

    /** How many lines a text takes over a width. */
    static int lines(String text, double width) {
        boolean one = text.indexOf('\n') < 0;
        if (one && (text.length() <= width * TIGHT || length(text) <= width * TIGHT)) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(length(paragraph) / (width * TIGHT)));
        }
        return lines;
    }

    static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
