package org.sutthang.portfolio.report.pdf;

import java.util.List;

/**
 * A bar with its label before and its figure behind it.
 *
 * @param label the label in lines
 * @param figure the figure
 * @param share its length as a share of the longest bar, 0 to 1
 * @param benefit whether it is golden
 * @param place where label, bar and figure stand
 * @param first whether no rule parts it from a bar above
 * @param row what it is
 */
record BarBox(List<String> label, String figure, float share, boolean benefit, Place place, boolean first, Tag row)
        implements Box {

    private static final float THICKNESS = 9.5f;
    private static final float LEAST = 1.5f;

    /**
     * Where the columns of the chart stand.
     *
     * @param bar where the bars begin
     * @param longest the length of the longest bar
     * @param width the width of the chart
     */
    record Place(float bar, float longest, float width) {
    }

    @Override
    public float height() {
        return label.size() * Style.CELL.leading() + 2 * RowBox.PADDING_Y;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        float middle = top - height() / 2;
        canvas.artifact(() -> {
            if (!first) {
                canvas.rule(x, top, place.width(), 0.6f, Palette.LINE_2);
            }
            if (share > 0) {
                float length = Math.max(LEAST, share * place.longest());
                canvas.fill(x + place.bar(), middle - THICKNESS / 2, length, THICKNESS,
                        benefit ? Palette.GOLD : Palette.BRAND);
            }
        });
        canvas.tagged(row.rowHead(), () -> {
            for (int i = 0; i < label.size(); i++) {
                canvas.text(Style.CELL, x + RowBox.PADDING_X, top - RowBox.PADDING_Y - i * Style.CELL.leading()
                        - Style.CELL.baseline(), label.get(i));
            }
        });
        float baseline = middle + Style.CELL.leading() / 2 - Style.CELL.baseline();
        canvas.tagged(row.child("TD"), () -> canvas.textRight(Style.CELL, x + place.width() - RowBox.PADDING_X,
                baseline, figure));
    }
}
