package org.sutthang.portfolio.report.pdf;

import java.math.BigDecimal;
import java.util.List;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Mark;

/**
 * Columns divided by status, standing on the table that names them: each above its figures, so that the rows of the
 * table are the legend.
 *
 * @param chart what it shows
 * @param edges the edges of the table's columns below
 * @param words writes figures
 * @param tag what it is, with its description
 */
record ColumnsBox(Block.Columns chart, List<Float> edges, PdfWords words, Tag tag) implements Box {

    private static final float PLOT = 128;
    private static final float ABOVE = 15;
    private static final float WIDEST = 34;
    private static final float SHARE = 0.72f;
    private static final float GAP = 1;
    private static final float SIGN = 5.4f;
    private static final float BESIDE_SIGN = 2.5f;
    private static final float PILL = 10.5f;

    @Override
    public float height() {
        return ABOVE + PLOT;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        canvas.figure(tag, () -> {
            float highest = 1;
            for (int i = 0; i < chart.categories().size(); i++) {
                highest = Math.max(highest, total(i).floatValue());
            }
            for (int i = 0; i < chart.categories().size(); i++) {
                column(canvas, i, x, top - height(), PLOT / highest);
            }
        });
    }

    private BigDecimal total(int category) {
        BigDecimal total = BigDecimal.ZERO;
        for (Block.Series part : chart.series()) {
            total = total.add(value(part, category));
        }
        return total;
    }

    private static BigDecimal value(Block.Series part, int category) {
        BigDecimal value = part.values().get(category);
        return value == null ? BigDecimal.ZERO : value;
    }

    private void column(Canvas canvas, int category, float x, float ground, float scale) {
        float room = edges.get(category + 2) - edges.get(category + 1);
        float width = Math.min(WIDEST, room * SHARE);
        float left = x + edges.get(category + 2) - RowBox.PADDING_X - width;
        float y = ground;
        for (Block.Series part : chart.series()) {
            BigDecimal value = value(part, category);
            float height = value.floatValue() * scale;
            if (height > 0) {
                float painted = Math.max(GAP, height - GAP);
                canvas.part(part.mark(), left, y, width, painted);
                if (painted > PILL + 1) {
                    figure(canvas, part.mark(), words.figure(value), left + width / 2, y + painted / 2, width);
                }
            }
            y += height;
        }
        canvas.textCentred(Style.CHART_TOTAL, left + width / 2, y + 4, words.figure(total(category)));
    }

    /** The figure with its sign, on a ground without hatching. */
    private static void figure(Canvas canvas, Mark mark, String figure, float middle, float y, float room) {
        boolean light = mark == Mark.NOT_REPORTED || mark == Mark.NOT_RATED;
        Style style = light ? Style.ON_LIGHT : Style.ON_DARK;
        float width = SIGN + BESIDE_SIGN + canvas.width(style, figure);
        boolean signed = mark != null && width < room - 2;
        float left = middle - (signed ? width : canvas.width(style, figure)) / 2;
        if (mark == Mark.WATCH || mark == Mark.LATE) {
            float pill = Math.min(room, (signed ? width : canvas.width(style, figure)) + 4);
            canvas.fill(middle - pill / 2, y - PILL / 2, pill, PILL, Palette.of(mark));
        }
        if (signed) {
            canvas.mark(mark, left + SIGN / 2, y, SIGN, style.color());
            left += SIGN + BESIDE_SIGN;
        }
        canvas.text(style, left, y - style.size() * 0.33f, figure);
    }
}
