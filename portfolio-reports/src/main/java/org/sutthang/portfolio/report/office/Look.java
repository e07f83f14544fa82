package org.sutthang.portfolio.report.office;

import java.util.HexFormat;
import org.sutthang.portfolio.report.content.Mark;

/** The look of the product in office files: one brand colour, gold for benefit alone, fills for status alone. Six digits each. */
public final class Look {

    /** The typeface, of which the office has the files; whoever has not sees the nearest. */
    public static final String TYPEFACE = "Sarabun";
    /** Text. */
    public static final String INK = "1A2332";
    /** Smaller text. */
    public static final String INK_2 = "4A5568";
    /** Lines that divide. */
    public static final String LINE = "CFD6E1";
    /** Headings, bars. */
    public static final String BRAND = "1D3B72";
    /** Proven benefit. */
    public static final String GOLD = "C58A12";
    /** Behind a notice. */
    public static final String NOTICE = "FDF0D9";
    /** A notice. */
    public static final String NOTICE_INK = "7A4800";

    private Look() {
    }

    /**
     * The colour of a mark.
     *
     * @param mark the mark
     * @return its colour
     */
    public static String colour(Mark mark) {
        return switch (mark) {
            case ON_PLAN -> "1A7346";
            case WATCH -> "9A5B00";
            case LATE -> "B3261E";
            case NOT_REPORTED -> "5B6675";
            case NOT_RATED -> "B4BCC8";
            case BENEFIT -> GOLD;
        };
    }

    /**
     * The colour of a mark's sign beside a word, dark enough to be read.
     *
     * @param mark the mark
     * @return its colour
     */
    public static String ink(Mark mark) {
        return switch (mark) {
            case NOT_RATED -> "5B6675";
            case BENEFIT -> "8A5F00";
            default -> colour(mark);
        };
    }

    /**
     * A light fill behind a cell of that mark.
     *
     * @param mark the mark
     * @return its colour
     */
    public static String fill(Mark mark) {
        return switch (mark) {
            case ON_PLAN -> "E3F1E9";
            case WATCH -> "FDF0D9";
            case LATE -> "FBE5E3";
            case NOT_REPORTED -> "E3E7EE";
            case NOT_RATED -> "F4F6F9";
            case BENEFIT -> "FBF1DC";
        };
    }

    /** @return the three bytes of a colour */
    static byte[] bytes(String colour) {
        return HexFormat.of().parseHex(colour);
    }
}
