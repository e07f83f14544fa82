package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;
import org.sutthang.portfolio.report.content.Mark;

/** The shapes of the statuses, and what parts of a chart look like: each is known without its colour. */
final class Marks {

    private static final double[] STAR_TURN = {0, Math.PI / 5};
    private static final float HATCH = 3.2f;
    private static final float EDGE = 0.8f;

    private Marks() {
    }

    /** Paints a shape around a point. */
    static void paint(PdfContentByte content, Mark mark, float x, float y, float size, Color color) {
        float half = size / 2;
        content.setColorFill(color);
        // An empty circle in the light grey of its fill would hardly be seen on paper.
        content.setColorStroke(mark == Mark.NOT_RATED && color.equals(Palette.of(mark)) ? Palette.INK_2 : color);
        content.setLineWidth(1.1f);
        switch (mark) {
            case ON_PLAN -> {
                content.circle(x, y, half);
                content.fill();
            }
            case WATCH -> polygon(content, x, y + half, x + half, y - half, x - half, y - half);
            case LATE -> polygon(content, x, y + half * 1.15f, x + half * 1.15f, y, x, y - half * 1.15f, x - half * 1.15f,
                    y);
            case NOT_REPORTED -> {
                content.rectangle(x - half + 0.55f, y - half + 0.55f, size - 1.1f, size - 1.1f);
                content.stroke();
            }
            case NOT_RATED -> {
                content.circle(x, y, half - 0.55f);
                content.stroke();
            }
            case BENEFIT -> star(content, x, y, half * 1.2f);
        }
    }

    private static void star(PdfContentByte content, float x, float y, float radius) {
        float[] points = new float[20];
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI / 2 + (i / 2) * 2 * Math.PI / 5 + STAR_TURN[i % 2];
            double reach = i % 2 == 0 ? radius : radius * 0.45;
            points[2 * i] = (float) (x + reach * Math.cos(angle));
            points[2 * i + 1] = (float) (y + reach * Math.sin(angle));
        }
        polygon(content, points);
    }

    private static void polygon(PdfContentByte content, float... points) {
        content.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(points[i], points[i + 1]);
        }
        content.closePath();
        content.fill();
    }

    /** A part of a bar or column: plain, hatched or crossed, or empty with an edge. */
    static void part(PdfContentByte content, Mark mark, float x, float y, float width, float height) {
        content.saveState();
        content.rectangle(x, y, width, height);
        content.clip();
        content.newPath();
        content.setColorFill(mark == null ? Palette.BRAND : mark == Mark.NOT_REPORTED ? Color.WHITE : Palette.of(mark));
        content.rectangle(x, y, width, height);
        content.fill();
        content.setColorStroke(Palette.HATCH);
        content.setLineWidth(0.55f);
        if (mark == Mark.WATCH || mark == Mark.LATE) {
            hatch(content, x, y, width, height, 1);
        }
        if (mark == Mark.LATE) {
            hatch(content, x, y, width, height, -1);
        }
        if (mark == Mark.NOT_REPORTED) {
            content.setColorStroke(Palette.of(mark));
            content.setLineWidth(EDGE);
            content.rectangle(x + EDGE / 2, y + EDGE / 2, width - EDGE, height - EDGE);
            content.stroke();
        }
        content.restoreState();
    }

    private static void hatch(PdfContentByte content, float x, float y, float width, float height, int slope) {
        for (float from = x - height; from < x + width; from += HATCH * 1.4f) {
            content.moveTo(from, slope > 0 ? y : y + height);
            content.lineTo(from + height, slope > 0 ? y + height : y);
        }
        content.stroke();
    }
}
