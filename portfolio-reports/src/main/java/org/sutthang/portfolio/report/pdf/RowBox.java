package org.sutthang.portfolio.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Mark;

/**
 * A row of a table.
 *
 * @param cells the cells from the left
 * @param kind which row it is
 * @param padding the space above and below its lines
 */
record RowBox(List<Slot> cells, Kind kind, float padding) implements Box {

    static final float PADDING_X = 4;
    static final float PADDING_Y = 3.4f;
    static final float TIGHT_Y = 1.8f;
    static final float MARK_ROOM = 11;

    RowBox(List<Slot> cells, Kind kind) {
        this(cells, kind, PADDING_Y);
    }

    /** Which row of a table it is. */
    enum Kind {
        HEAD, FIRST, BODY, TOTAL
    }

    /** What lies behind the words of a cell, or in the place of words. */
    @FunctionalInterface
    interface Ground {

        /** Paints it into the rectangle of the cell, given by its lower left corner. */
        void paint(Canvas canvas, float x, float y, float width, float height);
    }

    /**
     * A cell laid out.
     *
     * @param x where it begins
     * @param width its width
     * @param lines its lines
     * @param mark the shape before its first line, or null
     * @param right whether its lines end at the right
     * @param ground what lies behind it, or null
     * @param tag what it is
     */
    record Slot(float x, float width, List<Line> lines, Mark mark, boolean right, Ground ground, Tag tag) {

        Slot(float x, float width, List<Line> lines, Mark mark, boolean right, Tag tag) {
            this(x, width, lines, mark, right, null, tag);
        }

        float height() {
            float height = 0;
            for (Line line : lines) {
                height += line.height();
            }
            return height;
        }

        Slot on(Ground other) {
            return new Slot(x, width, lines, mark, right, other, tag);
        }

        Slot with(List<Line> others, Mark otherMark) {
            return new Slot(x, width, others, otherMark, right, ground, tag);
        }
    }

    /**
     * A line of a cell.
     *
     * @param text its words
     * @param style how it looks
     * @param gap the space above it, between one sentence and the next
     */
    record Line(String text, Style style, float gap) {

        float height() {
            return style.leading() + gap;
        }
    }

    @Override
    public float height() {
        float highest = 0;
        for (Slot cell : cells) {
            highest = Math.max(highest, cell.height());
        }
        return highest + 2 * padding;
    }

    @Override
    public void paint(Canvas canvas, float x, float top) {
        float height = height();
        canvas.artifact(() -> rules(canvas, x, top, height));
        for (Slot cell : cells) {
            // Heads stand at the foot of their row, next to what they head.
            float down = kind == Kind.HEAD ? height - padding - cell.height() : padding;
            canvas.tagged(cell.tag(), () -> paint(canvas, cell, x + cell.x(), top - down));
        }
    }

    private void rules(Canvas canvas, float x, float top, float height) {
        for (Slot cell : cells) {
            if (cell.ground() != null) {
                cell.ground().paint(canvas, x + cell.x(), top - height, cell.width(), height);
            }
        }
        Slot last = cells.get(cells.size() - 1);
        float width = last.x() + last.width();
        switch (kind) {
            case HEAD -> canvas.rule(x, top - height, width, 1.1f, Palette.BRAND);
            case BODY -> canvas.rule(x, top, width, 0.6f, Palette.LINE_2);
            case TOTAL -> canvas.rule(x, top, width, 0.9f, Palette.BRAND);
            case FIRST -> { }
        }
    }

    private static void paint(Canvas canvas, Slot cell, float x, float top) {
        float y = top;
        float left = x + PADDING_X;
        if (cell.mark() != null && !cell.lines().isEmpty()) {
            canvas.mark(cell.mark(), left, y - cell.lines().get(0).style().baseline());
            left += MARK_ROOM;
        }
        for (Line line : cell.lines()) {
            float baseline = y - line.gap() - line.style().baseline();
            if (cell.right()) {
                canvas.textRight(line.style(), x + cell.width() - PADDING_X, baseline, line.text());
            } else {
                canvas.text(line.style(), left, baseline, line.text());
            }
            y -= line.height();
        }
    }

    /** A row stays whole unless it is longer than a page can bear. */
    @Override
    public List<Box> split(float room, float page) {
        if (height() < page / 2) {
            return List.of();
        }
        List<Slot> heads = new ArrayList<>();
        List<Slot> tails = new ArrayList<>();
        boolean something = false;
        for (Slot cell : cells) {
            int fitting = fitting(cell, room - 2 * padding);
            something |= fitting > 0;
            heads.add(cell.with(cell.lines().subList(0, fitting), cell.mark()));
            tails.add(cell.with(cell.lines().subList(fitting, cell.lines().size()), null));
        }
        return something ? List.of(new RowBox(heads, kind, padding), new RowBox(tails, Kind.FIRST, padding)) : List.of();
    }

    private static int fitting(Slot cell, float room) {
        float height = 0;
        int count = 0;
        for (Line line : cell.lines()) {
            height += line.height();
            if (height > room) {
                return count;
            }
            count++;
        }
        return count;
    }
}
