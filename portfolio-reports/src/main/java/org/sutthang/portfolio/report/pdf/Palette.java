package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import org.sutthang.portfolio.report.content.Mark;

/** The colours of the product on paper: one brand colour, gold for benefit alone, fills for status alone. */
final class Palette {

    static final Color INK = new Color(0x1a2332);
    static final Color INK_2 = new Color(0x4a5568);
    static final Color LINE = new Color(0xcfd6e1);
    static final Color LINE_2 = new Color(0xe3e7ee);
    static final Color BRAND = new Color(0x1d3b72);
    static final Color GOLD = new Color(0xc58a12);
    static final Color AMBER = new Color(0x9a5b00);
    static final Color AMBER_SOFT = new Color(0xfdf0d9);
    static final Color LAND = new Color(0xf1f4f8);
    static final Color HATCH = new Color(0xf4f6fa);
    private static final Color GREEN = new Color(0x1a7346);
    private static final Color RED = new Color(0xb3261e);
    private static final Color GREY = new Color(0x5b6675);
    private static final Color GREY_2 = new Color(0xb4bcc8);

    private static final Color GREEN_SOFT = new Color(0xe3f2e9);
    private static final Color RED_SOFT = new Color(0xfbe6e4);
    private static final Color GREY_SOFT = new Color(0xeef0f4);

    /** From few to many. In black and white they are steps of grey. */
    private static final Color[] SHADES =
            {new Color(0xc3cfe6), new Color(0x8ba3cf), new Color(0x4f6fac), BRAND};

    private Palette() {
    }

    static Color of(Mark mark) {
        return switch (mark) {
            case ON_PLAN -> GREEN;
            case WATCH -> AMBER;
            case LATE -> RED;
            case NOT_REPORTED -> GREY;
            case NOT_RATED -> GREY_2;
            case BENEFIT -> GOLD;
        };
    }

    /** The ground of a cell with a mark, light enough for ink on it. */
    static Color soft(Mark mark) {
        return switch (mark) {
            case ON_PLAN -> GREEN_SOFT;
            case WATCH, BENEFIT -> AMBER_SOFT;
            case LATE -> RED_SOFT;
            case NOT_REPORTED, NOT_RATED -> GREY_SOFT;
        };
    }

    /** One of so many shades, from 0 for the fewest; the last is always the darkest. */
    static Color shade(int step, int steps) {
        return SHADES[SHADES.length - steps + step];
    }
}
