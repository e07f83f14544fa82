package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** How the lines of a chart differ: by sign and stroke, so that they are told apart in black and white. */
enum LineLook {
    DISC(Palette.BRAND),
    SQUARE(Palette.INK_2, 5, 2),
    TRIANGLE(Palette.BRAND, 1.6f, 1.6f),
    DIAMOND(Palette.INK, 7, 2, 1.5f, 2),
    RING(Palette.INK_2);

    private static final float SIZE = 2.7f;

    private final Color color;
    private final float[] dashes;

    LineLook(Color color, float... dashes) {
        this.color = color;
        this.dashes = dashes;
    }

    /** The look of a line by its place in the chart. */
    static LineLook of(int line) {
        return values()[line % values().length];
    }

    Color color() {
        return color;
    }

    float[] dashes() {
        return dashes.clone();
    }

    /** Paints the sign around a point. */
    void paint(PdfContentByte content, float x, float y) {
        content.setColorFill(this == RING ? Color.WHITE : color);
        content.setColorStroke(color);
        content.setLineWidth(1);
        switch (this) {
            case DISC, RING -> content.circle(x, y, SIZE);
            case SQUARE -> content.rectangle(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
            case TRIANGLE -> path(content, x, y + SIZE * 1.2f, x + SIZE * 1.2f, y - SIZE, x - SIZE * 1.2f, y - SIZE);
            case DIAMOND -> path(content, x, y + SIZE * 1.3f, x + SIZE * 1.3f, y, x, y - SIZE * 1.3f, x - SIZE * 1.3f, y);
        }
        content.fillStroke();
    }

    private static void path(PdfContentByte content, float... points) {
        content.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(points[i], points[i + 1]);
        }
        content.closePath();
    }
}
