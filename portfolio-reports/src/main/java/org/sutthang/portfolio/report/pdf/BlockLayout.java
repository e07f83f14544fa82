package org.sutthang.portfolio.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Tabled;

/** Turns sections and their blocks into boxes. */
final class BlockLayout {

    private static final float INDENT = 28;
    private static final float GUTTER = 16;
    private static final float BEFORE_SECTION = 14;
    private static final float AFTER_HEADING = 6;
    private static final float AFTER_BLOCK = 7;
    /** How much of every space a sheet keeps. */
    private static final float TIGHT = 0.5f;
    private static final float BESIDE_NUMBER = 7;
    /** In points, about eight lines: a longer text may be divided from what follows it. */
    private static final float LONGEST_LEAD = 140;
    private static final float BAR_LABELS = 0.45f;

    private final Fonts fonts;
    private final LineBreaker breaker;
    private final Tag document;
    private final float width;
    private final float indent;
    private final boolean sheet;
    private final float space;
    private final PdfWords words;
    private final ChartLayout charts;
    private final List<HeadingBox> headings = new ArrayList<>();

    /**
     * A layout for one document.
     *
     * @param fonts its fonts
     * @param document its root tag
     * @param width the width between the margins
     * @param report what it says; the first lines of Thai paragraphs are indented
     */
    BlockLayout(Fonts fonts, Tag document, float width, ReportContent report) {
        this.indent = "th".equals(report.language().getLanguage()) ? INDENT : 0;
        this.fonts = fonts;
        this.breaker = new LineBreaker(fonts);
        this.document = document;
        this.width = width;
        this.words = PdfWords.of(report);
        this.charts = new ChartLayout(fonts, breaker, document, words, report.isSheet());
        this.sheet = report.isSheet();
        this.space = sheet ? TIGHT : 1;
    }

    /** The headings of the sections laid out so far, in the order of the report. */
    List<HeadingBox> headings() {
        return headings;
    }

    /** The title above the text; on a report with a cover it has stood there as the first heading. */
    void title(Flow flow, ReportContent report) {
        flow.add(text(report.title(), sheet ? Style.SHEET_TITLE : Style.TITLE, 0, width,
                document.child(sheet ? "H1" : "P")), 0);
        flow.add(text(report.subtitle(), sheet ? Style.SHEET_SUBTITLE : Style.SUBTITLE, 0, width, document.child("P")), 2);
    }

    Box cover(ReportContent report, float height) {
        float room = width - 2 * CoverBox.PADDING;
        ReportContent.Frame frame = report.frame();
        List<String> details = new ArrayList<>(breaker.lines(frame.unit(), Style.COVER_DETAIL, room, 0));
        details.addAll(breaker.lines(frame.origin(), Style.COVER_DETAIL, room, 0));
        if (frame.seal() != null) {
            details.addAll(breaker.lines(frame.seal(), Style.COVER_DETAIL, room, 0));
        }
        return new CoverBox(breaker.lines(frame.office(), Style.COVER_OFFICE, room, 0),
                breaker.lines(report.title(), Style.COVER_TITLE, room, 0),
                breaker.lines(report.subtitle(), Style.COVER_SUBTITLE, width - CoverBox.PADDING - RowBox.PADDING_X, 0),
                details,
                new CoverBox.Place(width, height), new CoverBox.Tags(document.child("P"), document.child("H1"),
                        document.child("P"), document.child("P")));
    }

    /** The contents, once it is known where the sections begin; as long whatever their pages are. */
    void contents(Flow flow, List<ContentsBox.Target> targets) {
        flow.heading(text(words.contents(), Style.TITLE, 0, width, document.child("H2")), BEFORE_SECTION);
        Tag list = document.child("TOC");
        float indent = 0;
        for (HeadingBox heading : headings) {
            indent = Math.max(indent, fonts.width(Style.CONTENTS, heading.number()) + BESIDE_NUMBER);
        }
        for (int i = 0; i < headings.size(); i++) {
            String title = String.join(" ", headings.get(i).lines());
            int page = targets.get(i).page();
            flow.add(new ContentsBox(headings.get(i).number(),
                    breaker.lines(title, Style.CONTENTS, width - indent - ContentsBox.PAGE, 0), targets.get(i),
                    new ContentsBox.Room(width, indent), new ContentsBox.Words(words.page(page),
                            words.leadsTo(headings.get(i).number() + " " + title, page)), list.child("TOCI")), 0);
        }
    }

    void section(Flow flow, Section section, String number) {
        flow.space(BEFORE_SECTION * space);
        flow.heading(heading(section, number, width), AFTER_HEADING * space);
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            caption(flow, block);
            TableLayout table = table(block, width);
            if (table != null) {
                table(flow, block, table);
                flow.space(AFTER_BLOCK * space);
                continue;
            }
            Box box = box(block, width);
            if (leadsOn(blocks, i, box)) {
                flow.heading(box, AFTER_BLOCK * space);
            } else {
                flow.add(box, AFTER_BLOCK * space);
            }
            if (block instanceof Block.Lines lines && !sheet) {
                TableLayout figures = charts.figures(lines, width);
                flow.table(figures.head(), figures.rows());
                flow.space(AFTER_BLOCK);
            }
        }
    }

    private void table(Flow flow, Block block, TableLayout table) {
        switch (block) {
            case Tabled.Facts facts -> table.rows().forEach(row -> flow.add(row, 0));
            case Tabled.Timeline timeline -> {
                TimelineLayout drawing = new TimelineLayout(timeline);
                flow.table(table.head(), drawing.drawn(table.rows()));
                flow.add(drawing.legend(document.child("P")), 0);
            }
            default -> flow.table(table.head(), table.rows());
        }
    }

    /**
     * Whether a text goes to the next page with what follows it: the sentence that a section begins with would stand alone with its
     * heading at the foot of a page.
     */
    private boolean leadsOn(List<Block> blocks, int at, Box box) {
        if (at + 1 == blocks.size() || sheet || box.height() > LONGEST_LEAD || !(blocks.getFirst() instanceof Block.Paragraph)) {
            return false;
        }
        Block next = blocks.get(at + 1);
        return at == 0 ? !(next instanceof Block.Paragraph)
                : at == 1 && blocks.get(at) instanceof Block.Note && !(next instanceof Block.Paragraph) && !(next instanceof Block.Note);
    }

    private void caption(Flow flow, Block block) {
        String caption = captionOf(block);
        if (caption != null) {
            flow.space(AFTER_BLOCK);
            flow.heading(text(caption, Style.CAPTION, 0, width, document.child("H3")), block instanceof Block.Table ? 0 : 2);
        }
    }

    private static String captionOf(Block block) {
        return switch (block) {
            case Block.Table table -> table.caption();
            case Block.Columns columns -> columns.caption();
            case Block.Lines lines -> lines.caption();
            case Block.Bars bars -> bars.caption();
            case Block.Heat heat -> heat.caption();
            case Block.ProvinceMap map -> map.caption();
            case Tabled tabled -> tabled.table().caption();
            default -> null;
        };
    }

    /** What flows over pages row by row; null for what stays together. */
    private TableLayout table(Block block, float room) {
        return switch (block) {
            case Block.Table table -> layout(table, room);
            case Tabled.Facts facts -> layout(facts.table(), room);
            case Tabled.Timeline timeline -> layout(new TimelineLayout(timeline).table(), room);
            case Block.Heat heat -> charts.heat(heat, room);
            default -> null;
        };
    }

    private TableLayout layout(Block.Table table, float room) {
        return new TableLayout(breaker, table, ColumnWidths.edges(table, room, fonts, breaker), document.child("Table"),
                sheet ? TableLayout.Look.TIGHT : TableLayout.Look.PLAIN);
    }

    /**
     * Short sections in two columns of about the same height, the left one read first; where that is more than a page can take,
     * two by two. What stands beside each other is never divided.
     */
    void beside(Flow flow, List<Box> halves) {
        Box columns = null;
        for (int left = 1; left < halves.size(); left++) {
            Box other = pair(halves.subList(0, left), halves.subList(left, halves.size()));
            columns = columns == null || other.height() < columns.height() ? other : columns;
        }
        if (columns != null && flow.takes(columns)) {
            flow.space(BEFORE_SECTION * space);
            flow.add(columns, 0);
            return;
        }
        for (int i = 0; i < halves.size(); i += 2) {
            flow.space(BEFORE_SECTION * space);
            flow.add(i + 1 < halves.size() ? pair(halves.subList(i, i + 1), halves.subList(i + 1, i + 2)) : halves.get(i), 0);
        }
    }

    private Box pair(List<Box> left, List<Box> right) {
        return new PairBox(stacked(left), stacked(right), (width + GUTTER) / 2);
    }

    private Box stacked(List<Box> sections) {
        return new StackBox(sections.stream().map(section -> new StackBox.Part(section,
                section == sections.getLast() ? 0 : BEFORE_SECTION * space)).toList());
    }

    Box half(Section section, String number) {
        float half = (width - GUTTER) / 2;
        List<StackBox.Part> parts = new ArrayList<>();
        parts.add(new StackBox.Part(heading(section, number, half), AFTER_HEADING * space));
        for (Block block : section.blocks()) {
            if (captionOf(block) != null) {
                parts.add(new StackBox.Part(text(captionOf(block), Style.CAPTION, 0, half, document.child("H3")), 0));
            }
            TableLayout layout = table(block, half);
            if (layout != null) {
                if (!(block instanceof Tabled.Facts)) {
                    parts.add(new StackBox.Part(layout.head(), 0));
                }
                layout.rows().forEach(row -> parts.add(new StackBox.Part(row, 0)));
            } else {
                parts.add(new StackBox.Part(box(block, half), AFTER_BLOCK / 2));
            }
        }
        return new StackBox(parts);
    }

    private Box heading(Section section, String number, float room) {
        Style style = sheet ? Style.SHEET_HEADING : Style.HEADING;
        float beside = fonts.width(style, number) + BESIDE_NUMBER;
        List<String> lines = breaker.lines(section.heading(), style, room - beside, 0);
        HeadingBox box = new HeadingBox(number, lines, room, beside, style, document.child("H2"));
        headings.add(box);
        return box;
    }

    private Box box(Block block, float room) {
        return switch (block) {
            case Block.Paragraph paragraph -> text(paragraph.text(), sheet ? Style.SHEET_CELL : Style.BODY,
                    room == width && !sheet ? indent : 0, room, document.child("P"));
            case Block.Note note -> text(note.text(), Style.NOTE, 0, room, document.child("P"));
            case Block.Tiles tiles -> tiles(tiles, room);
            case Block.Bars bars -> bars(bars, room);
            case Block.Distribution distribution -> new DistributionBox(distribution.shares(), room,
                    document.figure(distribution.description()));
            case Block.Columns columns -> charts.columns(columns, room);
            case Block.Lines lines -> charts.lines(lines, room);
            case Block.ProvinceMap map -> charts.map(map, room);
            case Block.Table table -> throw new IllegalStateException("A table flows over pages by itself");
            case Block.Heat heat -> throw new IllegalStateException("A heat map flows over pages by itself");
            case Tabled.Steps steps -> steps(steps, room);
            case Tabled tabled -> throw new IllegalStateException("A table flows over pages by itself");
        };
    }

    private Box text(String text, Style style, float first, float room, Tag tag) {
        return new TextBox(breaker.lines(text, style, room, first), style, first, tag);
    }

    private Box tiles(Block.Tiles tiles, float room) {
        float each = room / tiles.tiles().size() - 2 * TilesBox.PADDING;
        return new TilesBox(tiles.tiles().stream().map(tile -> new TilesBox.Tile(
                breaker.lines(tile.label(), Style.TILE_LABEL, each, 0), tile.figure(),
                breaker.lines(tile.change(), Style.TILE_LABEL, each, 0), document.child("P"))).toList(), room,
                sheet ? Style.SHEET_FIGURE : Style.TILE_FIGURE);
    }

    private Box steps(Tabled.Steps steps, float room) {
        float each = room / steps.table().rows().size() - 2 * StepsBox.PADDING;
        List<StepsBox.Step> laidOut = new ArrayList<>();
        for (Row row : steps.table().rows()) {
            boolean present = laidOut.size() == steps.present();
            Cell stands = row.cells().get(1);
            laidOut.add(new StepsBox.Step(row.cells().get(0).mark(), breaker.lines(row.cells().get(0).text(),
                    StepsBox.style(present), each, 0), breaker.lines(stands.detail() == null ? stands.text()
                            : present ? stands.text() + "\n" + stands.detail() : stands.detail(), Style.STEP, each, 0),
                    document.child("P")));
        }
        return new StepsBox(laidOut, steps.present(), room);
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
