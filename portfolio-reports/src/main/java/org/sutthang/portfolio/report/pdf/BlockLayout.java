package org.sutthang.portfolio.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ChartTable;
import org.sutthang.portfolio.report.content.Section;

/** Turns sections and their blocks into boxes. */
final class BlockLayout {

    private static final float INDENT = 28;
    private static final float GUTTER = 16;
    private static final float BEFORE_SECTION = 14;
    private static final float AFTER_HEADING = 6;
    private static final float AFTER_BLOCK = 7;
    private static final float BAR_LABELS = 0.45f;

    private final Fonts fonts;
    private final LineBreaker breaker;
    private final Tag document;
    private final float width;
    private final float indent;

    /**
     * A layout for one document.
     *
     * @param fonts its fonts
     * @param document its root tag
     * @param width the width between the margins
     * @param indented whether the first line of a paragraph is indented, as Thai documents have it
     */
    BlockLayout(Fonts fonts, Tag document, float width, boolean indented) {
        this.indent = indented ? INDENT : 0;
        this.fonts = fonts;
        this.breaker = new LineBreaker(fonts);
        this.document = document;
        this.width = width;
    }

    void title(Flow flow, String title, String subtitle) {
        flow.add(text(title, Style.TITLE, 0, width, document.child("H1")), 0);
        flow.add(text(subtitle, Style.SUBTITLE, 0, width, document.child("P")), 2);
    }

    void section(Flow flow, Section section, String number) {
        flow.space(BEFORE_SECTION);
        flow.heading(heading(section, number, width), AFTER_HEADING);
        for (Block block : section.blocks()) {
            if (tableOf(block) instanceof Block.Table table) {
                table(flow, table);
            } else {
                flow.add(box(block, width), AFTER_BLOCK);
            }
        }
    }

    /** What flows over pages row by row: a table, or the figures of a chart. */
    private static Block.Table tableOf(Block block) {
        return switch (block) {
            case Block.Table table -> table;
            case Block.Columns chart -> ChartTable.of(chart, BlockLayout::figure);
            case Block.Lines chart -> ChartTable.of(chart, BlockLayout::figure);
            case Block.Heat heat -> ChartTable.of(heat);
            default -> null;
        };
    }

    private static String figure(BigDecimal value) {
        return value == null ? "–" : value.toPlainString();
    }

    /** Two short sections side by side; they are never divided. */
    void pair(Flow flow, Box left, Box right) {
        flow.space(BEFORE_SECTION);
        flow.add(new PairBox(left, right, (width + GUTTER) / 2), 0);
    }

    Box half(Section section, String number) {
        float half = (width - GUTTER) / 2;
        List<StackBox.Part> parts = new ArrayList<>();
        parts.add(new StackBox.Part(heading(section, number, half), AFTER_HEADING));
        for (Block block : section.blocks()) {
            if (tableOf(block) instanceof Block.Table table) {
                TableLayout layout = layout(table, half);
                parts.add(new StackBox.Part(layout.head(), 0));
                layout.rows().forEach(row -> parts.add(new StackBox.Part(row, 0)));
            } else {
                parts.add(new StackBox.Part(box(block, half), AFTER_BLOCK / 2));
            }
        }
        return new StackBox(parts);
    }

    private Box heading(Section section, String number, float room) {
        float words = fonts.width(Style.HEADING, number) + 7;
        List<String> lines = breaker.lines(section.heading(), Style.HEADING, room - words, 0);
        return new HeadingBox(number, lines, room, words, document.child("H2"));
    }

    private void table(Flow flow, Block.Table table) {
        if (table.caption() != null) {
            flow.space(AFTER_BLOCK);
            flow.heading(text(table.caption(), Style.CAPTION, 0, width, document.child("H3")), 0);
        }
        TableLayout layout = layout(table, width);
        flow.table(layout.head(), layout.rows());
        flow.space(AFTER_BLOCK);
    }

    private TableLayout layout(Block.Table table, float room) {
        return new TableLayout(breaker, table, ColumnWidths.edges(table, room, fonts, breaker),
                document.child("Table"));
    }

    private Box box(Block block, float room) {
        return switch (block) {
            case Block.Paragraph paragraph -> text(paragraph.text(), Style.BODY, room == width ? indent : 0, room,
                    document.child("P"));
            case Block.Note note -> text(note.text(), Style.NOTE, 0, room, document.child("P"));
            case Block.Tiles tiles -> tiles(tiles, room);
            case Block.Bars bars -> bars(bars, room);
            case Block.Distribution distribution -> new DistributionBox(distribution.shares(), room,
                    document.figure(distribution.description()));
            case Block.ProvinceMap map -> text(map.description(), Style.BODY, room == width ? indent : 0, room,
                    document.child("P"));
            case Block.Table table -> throw new IllegalStateException("A table flows over pages by itself");
            case Block.Columns columns -> throw new IllegalStateException("Its table flows over pages by itself");
            case Block.Lines lines -> throw new IllegalStateException("Its table flows over pages by itself");
            case Block.Heat heat -> throw new IllegalStateException("Its table flows over pages by itself");
        };
    }

    private Box text(String text, Style style, float first, float room, Tag tag) {
        return new TextBox(breaker.lines(text, style, room, first), style, first, tag);
    }

    private Box tiles(Block.Tiles tiles, float room) {
        float each = room / tiles.tiles().size() - 2 * TilesBox.PADDING;
        return new TilesBox(tiles.tiles().stream().map(tile -> new TilesBox.Tile(
                breaker.lines(tile.label(), Style.TILE_LABEL, each, 0), tile.figure(),
                breaker.lines(tile.change(), Style.TILE_LABEL, each, 0), document.child("P"))).toList(), room);
    }

    private Box bars(Block.Bars bars, float room) {
        Tag table = document.child("Table");
        int longest = Math.max(1, bars.bars().stream().mapToInt(Block.Bar::length).max().orElse(1));
        float labels = 0;
        float figures = 0;
        for (Block.Bar bar : bars.bars()) {
            labels = Math.max(labels, fonts.width(Style.CELL, bar.label()));
            figures = Math.max(figures, fonts.width(Style.CELL, bar.figure()));
        }
        float labelRoom = Math.min(labels + 1, room * BAR_LABELS);
        float start = labelRoom + 3 * RowBox.PADDING_X;
        BarBox.Place place = new BarBox.Place(start, room - start - figures - 3 * RowBox.PADDING_X, room);
        List<StackBox.Part> parts = new ArrayList<>();
        for (Block.Bar bar : bars.bars()) {
            parts.add(new StackBox.Part(new BarBox(breaker.lines(bar.label(), Style.CELL, labelRoom, 0), bar.figure(),
                    (float) bar.length() / longest, bar.benefit(), place, parts.isEmpty(), table.child("TR")), 0));
        }
        return new StackBox(parts);
    }
}
