package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.sutthang.portfolio.report.content.Mark;

/** One document's pages to paint on, in points from the lower left corner. */
final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final float MARK_SIZE = 6.6f;
    private static final double[] STAR_TURN = {0, Math.PI / 5};

    private final PdfWriter writer;
    private final Fonts fonts;
    private Tag current;
    private boolean inArtifact;

    Canvas(PdfWriter writer, Fonts fonts) {
        this.writer = writer;
        this.fonts = fonts;
    }

    private PdfContentByte content() {
        return writer.getDirectContent();
    }

    /** Paints texts that a reader's tools know by their tag; within an artifact they stay one. */
    void tagged(Tag tag, Runnable painting) {
        Tag outer = current;
        current = tag;
        painting.run();
        current = outer;
    }

    /** Paints something that is not to be read out: rules, shapes, page numbers, heads repeated on the next page. */
    void artifact(Runnable painting) {
        if (inArtifact) {
            painting.run();
            return;
        }
        inArtifact = true;
        content().beginMarkedContentSequence(ARTIFACT);
        painting.run();
        content().endMarkedContentSequence();
        inArtifact = false;
    }

    /** Paints a picture that its tag says in words. */
    void figure(Tag tag, Runnable painting) {
        content().beginMarkedContentSequence(tag.element(writer));
        painting.run();
        content().endMarkedContentSequence();
    }

    /**
     * Paints a line of text. Each line is a tagged sequence of its own around the one that spells it: some readers lose
     * what follows the first of several within one.
     */
    void text(Style style, float x, float baseline, String text) {
        PdfContentByte content = content();
        if (!inArtifact) {
            content.beginMarkedContentSequence(current.element(writer));
        }
        content.beginText();
        content.setFontAndSize(fonts.face(style.face()), style.size());
        content.setColorFill(style.color());
        content.setTextMatrix(x, baseline);
        content.showText(text);
        content.endText();
        if (!inArtifact) {
            content.endMarkedContentSequence();
        }
    }

    void textRight(Style style, float right, float baseline, String text) {
        text(style, right - fonts.width(style, text), baseline, text);
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

    /** An entry in the outline that leads here. */
    void bookmark(String title, float top) {
        PdfOutline root = writer.getDirectContent().getRootOutline();
        new PdfOutline(root, new PdfDestination(PdfDestination.XYZ, 0, top, 0), title, true);
    }

    /** A status shape whose left edge is at x, standing on the base line; the word beside it is what is read out. */
    void mark(Mark mark, float x, float baseline) {
        artifact(() -> shape(mark, x, baseline));
    }

    private void shape(Mark mark, float x, float baseline) {
        PdfContentByte content = content();
        Color color = Palette.of(mark);
        float half = MARK_SIZE / 2;
        float cx = x + half;
        float cy = baseline + half;
        content.setColorFill(color);
        content.setColorStroke(mark == Mark.NOT_RATED ? Palette.INK_2 : color);
        content.setLineWidth(1.1f);
        switch (mark) {
            case ON_PLAN -> {
                content.circle(cx, cy, half);
                content.fill();
            }
            case WATCH -> polygon(cx, cy + half, cx + half, cy - half, cx - half, cy - half);
            case LATE -> polygon(cx, cy + half * 1.15f, cx + half * 1.15f, cy, cx, cy - half * 1.15f, cx - half * 1.15f,
                    cy);
            case NOT_REPORTED -> {
                content.rectangle(cx - half + 0.55f, cy - half + 0.55f, MARK_SIZE - 1.1f, MARK_SIZE - 1.1f);
                content.stroke();
            }
            case NOT_RATED -> {
                content.circle(cx, cy, half - 0.55f);
                content.stroke();
            }
            case BENEFIT -> star(cx, cy, half * 1.2f);
        }
    }

    private void star(float cx, float cy, float radius) {
        float[] points = new float[20];
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI / 2 + (i / 2) * 2 * Math.PI / 5 + STAR_TURN[i % 2];
            double reach = i % 2 == 0 ? radius : radius * 0.45;
            points[2 * i] = (float) (cx + reach * Math.cos(angle));
            points[2 * i + 1] = (float) (cy + reach * Math.sin(angle));
        }
        polygon(points);
    }

    private void polygon(float... points) {
        content().moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content().lineTo(points[i], points[i + 1]);
        }
        content().closePath();
        content().fill();
    }
}
