package org.sutthang.portfolio.report.pdf;

import java.util.List;
import org.sutthang.portfolio.report.content.Mark;

/**
 * The provinces with their figures as a narrow table in as many columns as it takes to stand beside the map.
 *
 * @param head the headings of name and figure
 * @param entries the provinces
 * @param columns how many stand beside each other
 * @param width the width of the whole
 * @param table what it is
 */
record ProvinceList(Entry head, List<Entry> entries, int columns, float width, Tag table) implements Box {

    static final float GAP = 7;
    private static final Style FIGURE = Style.DETAIL;
    private static final float LEAD = FIGURE.leading() + 1.8f;
    private static final float STAR_ROOM = 8.5f;

    /**
     * A province.
     *
     * @param name its name in lines
     * @param figure how many projects
     * @param benefit whether it has a star
     * @param row what it is
     */
    record Entry(List<String> name, String figure, boolean benefit, Tag row) {

        float height() {
            return (name.size() - 1) * FIGURE.leading() + LEAD;
        }
    }

    static float nameRoom(float width, int columns, float figures) {
        return (width - (columns - 1) * GAP) / columns - figures - STAR_ROOM - 3;
    }

    private float top() {
        return head.height() + 4;
    }

    private int rows() {
        return (entries.size() + columns - 1) / columns;
    }

    @Override
    public float height() {
        float highest = 0;
        for (int column = 0; column < columns; column++) {
            float height = 0;
            for (Entry entry : column(column)) {
                height += entry.height();
            }
            highest = Math.max(highest, height);
        }
        return top() + highest;
    }

    private List<Entry> column(int column) {
        return entries.subList(Math.min(entries.size(), column * rows()), Math.min(entries.size(), (column + 1) * rows()));
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        float each = (width - (columns - 1) * GAP) / columns;
        head(canvas, x, top, each);
        for (int column = 0; column < columns; column++) {
            float left = x + column * (each + GAP);
            float y = top - top();
            for (Entry entry : column(column)) {
                entry(canvas, entry, left, y, each);
                y -= entry.height();
            }
        }
    }

    /** Seen above every column, read out once. */
    private void head(Canvas canvas, float x, float top, float each) {
        for (int column = 0; column < columns; column++) {
            float left = x + column * (each + GAP);
            Runnable words = () -> {
                canvas.tagged(head.row().columnHead(), () -> canvas.text(Style.COLUMN, left,
                        top - Style.COLUMN.baseline(), head.name().get(0)));
                canvas.tagged(head.row().columnHead(), () -> canvas.textRight(Style.COLUMN, left + each,
                        top - Style.COLUMN.baseline(), head.figure()));
            };
            if (column == 0) {
                words.run();
            } else {
                canvas.artifact(words);
            }
            canvas.artifact(() -> canvas.rule(left, top - head.height() - 2, each, 0.9f, Palette.BRAND));
        }
    }

    private static void entry(Canvas canvas, Entry entry, float x, float top, float each) {
        float baseline = top - FIGURE.baseline() - 0.9f;
        canvas.tagged(entry.row().rowHead(), () -> {
            for (int i = 0; i < entry.name().size(); i++) {
                canvas.text(Style.PROVINCE, x + STAR_ROOM, baseline - i * FIGURE.leading(), entry.name().get(i));
            }
        });
        canvas.tagged(entry.row().child("TD"), () -> canvas.textRight(Style.PROVINCE, x + each, baseline, entry.figure()));
        if (entry.benefit()) {
            canvas.mark(Mark.BENEFIT, x, baseline);
        }
    }
}
