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
    private static final Color GREEN = new Color(0x1a7346);
    private static final Color RED = new Color(0xb3261e);
    private static final Color GREY = new Color(0x5b6675);
    private static final Color GREY_2 = new Color(0xb4bcc8);

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
}
