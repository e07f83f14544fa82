package org.sutthang.portfolio.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Row;

/** Lays a table out: widths of columns, lines of cells. */
final class TableLayout {

    private static final float BETWEEN_SENTENCES = 2;

    private final LineBreaker breaker;
    private final Block.Table table;
    private final List<Column> columns;
    private final List<Float> edges;
    private final Tag tag;
    private final boolean coloured;

    /**
     * A layout of a table.
     *
     * @param breaker breaks its texts into lines
     * @param table what it says
     * @param edges the left edge of every column, and the right edge of the last
     * @param tag what it is
     * @param coloured whether the colour of a mark fills its cell
     */
    TableLayout(LineBreaker breaker, Block.Table table, List<Float> edges, Tag tag, boolean coloured) {
        this.breaker = breaker;
        this.table = table;
        this.columns = table.columns();
        this.edges = edges;
        this.tag = tag;
        this.coloured = coloured;
    }

    RowBox head() {
        Tag row = tag.child("TR");
        List<RowBox.Slot> slots = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            slots.add(slot(i, Cell.of(columns.get(i).heading()), Style.COLUMN, row.columnHead()));
        }
        return new RowBox(slots, RowBox.Kind.HEAD);
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
            slots.add(slot(i, row.cells().get(i), row.total() ? Style.TOTAL : Style.CELL,
                    i == 0 ? rowTag.rowHead() : rowTag.child("TD")));
        }
        RowBox.Kind kind = first ? RowBox.Kind.FIRST : RowBox.Kind.BODY;
        return new RowBox(slots, row.total() ? RowBox.Kind.TOTAL : kind);
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
                coloured && cell.mark() != null ? Palette.soft(cell.mark()) : null, cellTag);
    }

    private void add(List<RowBox.Line> lines, String text, Style style, float room) {
        float gap = lines.isEmpty() || style == Style.DETAIL ? 0 : BETWEEN_SENTENCES;
        for (String line : breaker.lines(text, style, room, 0)) {
            lines.add(new RowBox.Line(line, style, gap));
            gap = 0;
        }
    }
}
