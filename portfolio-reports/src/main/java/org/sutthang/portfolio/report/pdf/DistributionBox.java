package org.sutthang.portfolio.report.pdf;

import java.util.List;
import org.sutthang.portfolio.report.content.Block;

/**
 * One bar divided by status.
 *
 * @param shares the parts from the left
 * @param width its width
 * @param tag what it is, with the figures in words
 */
record DistributionBox(List<Block.Share> shares, float width, Tag tag) implements Box {

    private static final float THICKNESS = 11;
    private static final float ABOVE = 4;
    private static final float GAP = 1.2f;

    @Override
    public float height() {
        return THICKNESS + ABOVE;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        int all = shares.stream().mapToInt(Block.Share::count).sum();
        canvas.figure(tag, () -> {
            float left = x;
            for (Block.Share share : shares) {
                float length = width * share.count() / Math.max(1, all);
                if (share.count() > 0) {
                    canvas.part(share.mark(), left, top - height(), Math.max(GAP, length - GAP), THICKNESS);
                }
                left += length;
            }
        });
    }
}
