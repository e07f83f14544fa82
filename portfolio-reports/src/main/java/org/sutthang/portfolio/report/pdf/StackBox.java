package org.sutthang.portfolio.report.pdf;

import java.util.List;

/**
 * Boxes one below the other that stay together.
 *
 * @param parts the boxes with the space below each
 */
record StackBox(List<Part> parts) implements Box {

    /**
     * A box with the space below it.
     *
     * @param box the box
     * @param after the space below in points
     */
    record Part(Box box, float after) {
    }

    @Override
    public float height() {
        float height = 0;
        for (Part part : parts) {
            height += part.box().height() + part.after();
        }
        return height;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        float y = top;
        for (Part part : parts) {
            part.box().paint(canvas, x, y);
            y -= part.box().height() + part.after();
        }
    }

    @Override
    public boolean holds(Box box) {
        return this == box || parts.stream().anyMatch(part -> part.box().holds(box));
    }
}
