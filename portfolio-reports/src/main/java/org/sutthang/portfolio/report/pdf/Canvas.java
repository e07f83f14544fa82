package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.sutthang.portfolio.report.content.Mark;

/** One document's pages to paint on, in points from the lower left corner. */
final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final float MARK_SIZE = 6.6f;
    private static final float NO_BORDER = 0;

    private final PdfWriter writer;
    private final Fonts fonts;
    private Tag current;
    private boolean enclosed;
    private float unit = 1;
    private float ground;

    Canvas(PdfWriter writer, Fonts fonts) {
        this.writer = writer;
        this.fonts = fonts;
    }

    private PdfContentByte content() {
        return writer.getDirectContent();
    }

    /**
     * Paints texts that a reader's tools know by their tag, which has its place even where there is no text: a row must
     * have all its cells. Within an artifact or a picture they stay part of it.
     */
    void tagged(Tag tag, Runnable painting) {
        if (enclosed) {
            painting.run();
            return;
        }
        tag.element(writer);
        Tag outer = current;
        current = tag;
        painting.run();
        current = outer;
    }

    /** Paints something that is not to be read out: rules, shapes, page numbers, heads repeated on the next page. */
    void artifact(Runnable painting) {
        enclose(() -> content().beginMarkedContentSequence(ARTIFACT), painting);
    }

    /** Paints a picture that its tag says in words. */
    void figure(Tag tag, Runnable painting) {
        enclose(() -> content().beginMarkedContentSequence(tag.element(writer)), painting);
    }

    private void enclose(Runnable opening, Runnable painting) {
        if (enclosed) {
            painting.run();
            return;
        }
        enclosed = true;
        opening.run();
        painting.run();
        content().endMarkedContentSequence();
        enclosed = false;
    }

    /**
     * Paints a line of text. Each line is a tagged sequence of its own around the one that spells it: some readers lose
     * what follows the first of several within one.
     */
    void text(Style style, float x, float baseline, String text) {
        PdfContentByte content = content();
        if (!enclosed) {
            content.beginMarkedContentSequence(current.element(writer));
        }
        content.beginText();
        content.setFontAndSize(fonts.face(style.face()), style.size());
        content.setColorFill(style.color());
        content.setTextMatrix(x, baseline);
        content.showText(text);
        content.endText();
        if (!enclosed) {
            content.endMarkedContentSequence();
        }
    }

    void textRight(Style style, float right, float baseline, String text) {
        text(style, right - fonts.width(style, text), baseline, text);
    }

    void textCentred(Style style, float middle, float baseline, String text) {
        text(style, middle - fonts.width(style, text) / 2, baseline, text);
    }

    /** A text as the typeface can draw it. */
    String drawable(String text) {
        return fonts.drawable(text);
    }

    float width(Style style, String text) {
        return fonts.width(style, text);
    }

    void rule(float x, float y, float width, float thickness, Color color) {
        fill(x, y - thickness / 2, width, thickness, color);
    }

    void fill(float x, float y, float width, float height, Color color) {
        content().setColorFill(color);
        content().rectangle(x, y, width, height);
        content().fill();
    }

    void frame(float x, float y, float width, float height, Color color) {
        content().setColorStroke(color);
        content().setLineWidth(0.75f);
        content().rectangle(x, y, width, height);
        content().stroke();
    }

    /** A part of a chart: its colour and what lies on it, which tells the parts apart where no colour is seen. */
    void part(Mark mark, float x, float y, float width, float height) {
        Marks.part(content(), mark, x, y, width, height);
    }

    /** A line through points, given as x and y in turns; dashes are the lengths of strokes and gaps, none for a whole line. */
    void line(float[] points, float thickness, Color color, float... dashes) {
        PdfContentByte content = content();
        content.saveState();
        content.setColorStroke(color);
        content.setLineWidth(thickness);
        content.setLineJoin(1);
        if (dashes.length > 0) {
            content.setLineDash(dashes, 0);
        }
        trace(points);
        content.stroke();
        content.restoreState();
    }

    /** A closed shape of one or more rings, each given as x and y in turns. */
    void shape(Iterable<float[]> rings, Color fill, Color edge, float thickness) {
        PdfContentByte content = content();
        content.setColorFill(fill);
        content.setColorStroke(edge);
        content.setLineWidth(thickness);
        for (float[] ring : rings) {
            trace(ring);
            content.closePath();
        }
        content.eoFillStroke();
    }

    private void trace(float[] points) {
        content().moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content().lineTo(points[i], points[i + 1]);
        }
    }

    /** Paints with other units: a point in the painting is so many points on the page, from a corner of its own. */
    void scaled(float scale, float x, float y, Runnable painting) {
        content().saveState();
        content().concatCTM(scale, 0, 0, scale, x, y);
        unit = scale;
        ground = y;
        painting.run();
        unit = 1;
        ground = 0;
        content().restoreState();
    }

    /** An entry in the outline that leads here. */
    void bookmark(String title, float top) {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        new PdfOutline(root, new PdfDestination(PdfDestination.XYZ, 0, ground + top * unit, 0), title, true);
    }

    /** Makes a part of the page lead to a place in the document; the tag holds the words that do so. */
    void link(Tag tag, Rectangle area, int page, float top, String words) {
        PdfAnnotation link = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_NONE, page,
                new PdfDestination(PdfDestination.XYZ, 0, top, 0));
        link.put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
        link.put(PdfName.BORDER, new PdfBorderArray(NO_BORDER, NO_BORDER, NO_BORDER));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        tag.refersTo(link, writer);
        writer.addAnnotation(link);
    }

    /** A status shape whose left edge is at x, standing on the base line; the word beside it is what is read out. */
    void mark(Mark mark, float x, float baseline) {
        artifact(() -> Marks.paint(content(), mark, x + MARK_SIZE / 2, baseline + MARK_SIZE / 2, MARK_SIZE,
                Palette.of(mark)));
    }

    /** A status shape in one colour around a point: on a coloured part of a chart, or on the map. */
    void mark(Mark mark, float x, float y, float size, Color color) {
        Marks.paint(content(), mark, x, y, size, color);
    }

    /** The sign of a line in a chart, around a point. */
    void sign(LineLook look, float x, float y) {
        look.paint(content(), x, y);
    }
}
