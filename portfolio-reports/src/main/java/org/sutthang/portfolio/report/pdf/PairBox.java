package org.sutthang.portfolio.report.pdf;

/**
 * Two boxes side by side.
 *
 * @param left the left one
 * @param right the right one
 * @param offset where the right one begins
 */
record PairBox(Box left, Box right, float offset) implements Box {

    @Override
    public float height() {
        return Math.max(left.height(), right.height());
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        left.paint(canvas, x, top);
        right.paint(canvas, x + offset, top);
    }

    @Override
    public boolean holds(Box box) {
        return this == box || left.holds(box) || right.holds(box);
    }
}
