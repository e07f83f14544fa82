package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import java.util.List;
import org.sutthang.portfolio.report.content.Mark;

/**
 * What the shades and signs of the map stand for, one below the other. The table beside it says the same in figures, so it
 * is not read out.
 *
 * @param entries the shades and signs
 */
record LegendBox(List<Entry> entries) implements Box {

    private static final float LINE = 14;
    private static final float SWATCH = 16;
    private static final float HIGH = 9;

    /**
     * A shade or a sign.
     *
     * @param fill the shade, or null for the star of benefit
     * @param words what it stands for
     */
    record Entry(Color fill, String words) {
    }

    @Override
    public float height() {
        return entries.size() * LINE;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        canvas.artifact(() -> {
            float middle = top - LINE / 2;
            for (Entry entry : entries) {
                if (entry.fill() == null) {
                    canvas.mark(Mark.BENEFIT, x + SWATCH / 2, middle, HIGH, Palette.GOLD);
                } else {
                    canvas.fill(x, middle - HIGH / 2, SWATCH, HIGH, entry.fill());
                    canvas.frame(x, middle - HIGH / 2, SWATCH, HIGH, Palette.LINE);
                }
                canvas.text(Style.CHART, x + SWATCH + 6, middle - Style.CHART.size() * 0.33f, entry.words());
                middle -= LINE;
            }
        });
    }
}
