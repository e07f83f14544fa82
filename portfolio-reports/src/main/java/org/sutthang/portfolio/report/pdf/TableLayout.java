package org.sutthang.portfolio.report.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;

/** Lays a table out: widths of columns, lines of cells. */
final class TableLayout {

    private static final float BETWEEN_SENTENCES = 2;
    private static final float GROUND_GAP = 0.7f;

    /** How a table looks: with the colours of its marks behind its cells, with room to spare or without. */
    enum Look {
        PLAIN, COLOURED, TIGHT
    }

    private final LineBreaker breaker;
    private final Block.Table table;
    private final List<Column> columns;
    private final List<Float> edges;
    private final Tag tag;
    private final Look look;

    /**
     * A layout of a table.
     *
     * @param breaker breaks its texts into lines
     * @param table what it says
     * @param edges the left edge of every column, and the right edge of the last
     * @param tag what it is
     * @param look how it looks
     */
    TableLayout(LineBreaker breaker, Block.Table table, List<Float> edges, Tag tag, Look look) {
        this.breaker = breaker;
        this.table = table;
        this.columns = table.columns();
        this.edges = edges;
        this.tag = tag;
        this.look = look;
    }

    RowBox head() {
        Tag row = tag.child("TR");
        List<RowBox.Slot> slots = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            slots.add(slot(i, Cell.of(columns.get(i).heading()), Style.COLUMN, row.columnHead()));
        }
        return new RowBox(slots, RowBox.Kind.HEAD, padding());
    }

    List<RowBox> rows() {
        List<RowBox> boxes = new ArrayList<>();
        for (Row row : table.rows()) {
            boxes.add(row(row, boxes.isEmpty()));
        }
        return boxes;
    }

    private RowBox row(Row row, boolean first) {
        Tag rowTag = tag.child("TR");
        List<RowBox.Slot> slots = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            slots.add(slot(i, row.cells().get(i), row.total() || columns.get(i).leads() ? Style.TOTAL : look == Look.TIGHT ? Style.SHEET_CELL : Style.CELL,
                    i == 0 ? rowTag.rowHead() : rowTag.child("TD")));
        }
        RowBox.Kind kind = first ? RowBox.Kind.FIRST : RowBox.Kind.BODY;
        return new RowBox(slots, row.total() ? RowBox.Kind.TOTAL : kind, padding());
    }

    private RowBox.Slot slot(int column, Cell cell, Style style, Tag cellTag) {
        float x = edges.get(column);
        float width = edges.get(column + 1) - x;
        float room = width - 2 * RowBox.PADDING_X - (cell.mark() == null ? 0 : RowBox.MARK_ROOM);
        List<RowBox.Line> lines = new ArrayList<>();
        for (String sentence : cell.text().split("\n")) {
            add(lines, sentence, style, room);
        }
        if (cell.detail() != null) {
            add(lines, cell.detail(), Style.DETAIL, room);
        }
        return new RowBox.Slot(x, width, lines, cell.mark(), columns.get(column).number(),
                look == Look.COLOURED && cell.mark() != null ? ground(Palette.soft(cell.mark())) : null, cellTag);
    }

    private static RowBox.Ground ground(Color color) {
        return (canvas, x, y, width, height) -> canvas.fill(x + GROUND_GAP, y + GROUND_GAP, width - 2 * GROUND_GAP,
                height - 2 * GROUND_GAP, color);
    }

    private float padding() {
        return look == Look.TIGHT ? RowBox.TIGHT_Y : RowBox.PADDING_Y;
    }

    private void add(List<RowBox.Line> lines, String text, Style style, float room) {
        float gap = lines.isEmpty() || style == Style.DETAIL ? 0 : BETWEEN_SENTENCES;
        for (String line : breaker.lines(text, style, room, 0)) {
            lines.add(new RowBox.Line(line, style, gap));
            gap = 0;
        }
    }
}
