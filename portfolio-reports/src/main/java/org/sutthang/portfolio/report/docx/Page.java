package org.sutthang.portfolio.report.docx;

/** Sizes of the page that the template sets. */
final class Page {

    /** The width between the margins in twentieths of a point. */
    static final int ROOM = 9864;
    /** The width of one of two columns, and what is between them. */
    static final int GUTTER = 340;
    static final int COLUMN = (ROOM - GUTTER) / 2;
    /** A twentieth of a point in the unit of drawings. */
    static final int EMU = 635;
    /** A point in the unit of drawings. */
    static final int POINT = 12700;

    private Page() {
    }
}
