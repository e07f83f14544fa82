package org.sutthang.portfolio.report.pptx;

import java.awt.geom.Rectangle2D;

/**
 * A part of a slide in points, from the upper left corner.
 *
 * @param x from the left
 * @param y from the top
 * @param width its width
 * @param height its height
 */
record Area(double x, double y, double width, double height) {

    private static final int EMU_PER_POINT = 12700;

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** The same in the unit of drawings. */
    Rectangle2D drawing() {
        return new Rectangle2D.Double(Math.rint(x * EMU_PER_POINT), Math.rint(y * EMU_PER_POINT),
                Math.rint(width * EMU_PER_POINT), Math.rint(height * EMU_PER_POINT));
    }

    /** One of so many parts side by side. */
    Area part(int number, int of, double gap) {
        double each = (width - gap * (of - 1)) / of;
        return new Area(x + number * (each + gap), y, each, height);
    }

    /** What is left below so much of it. */
    Area below(double used) {
        return new Area(x, y + used, width, Math.max(0, height - used));
    }

    /** Its upper part. */
    Area top(double part) {
        return new Area(x, y, width, part);
    }
}
