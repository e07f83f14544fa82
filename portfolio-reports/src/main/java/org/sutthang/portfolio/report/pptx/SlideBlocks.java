package org.sutthang.portfolio.report.pptx;

import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ChartTable;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Tabled;
import org.sutthang.portfolio.report.office.Look;
import org.sutthang.portfolio.report.office.NativeChart;
import org.sutthang.portfolio.report.office.OfficeText;

/** Lays the blocks of a slide out: text and figures above, charts and tables side by side in what is left, small print below. */
final class SlideBlocks {

    private static final double GAP = 10;
    private static final double BETWEEN = 24;
    private static final double TILES = 124;
    private static final double DISTRIBUTION = 190;
    private static final int MOST_TEXT = 3;
    private static final int MOST_SMALL = 2;
    private static final int CHART_POINTS = 13;

    private final XMLSlideShow show;
    private final ReportContent report;
    private final Letters letters;

    SlideBlocks(XMLSlideShow show, ReportContent report, Letters letters) {
        this.show = show;
        this.report = report;
        this.letters = letters;
    }

    void write(XSLFSlide slide, List<Block> blocks, Area whole) {
        List<Block> bodies = blocks.stream().filter(SlideBlocks::isBody).toList();
        Area area = whole;
        Type type = bodies.isEmpty() ? lead(blocks, whole) : Type.BODY;
        for (Block block : blocks) {
            if (block instanceof Block.Tiles tiles) {
                tiles(slide, tiles, area.top(TILES));
                area = area.below(TILES + 2 * GAP);
            } else if (block instanceof Block.Paragraph paragraph) {
                area = text(slide, paragraph.text(), type, bodies.isEmpty() ? Integer.MAX_VALUE : MOST_TEXT, area);
            }
        }
        Area middle = notes(slide, blocks, area);
        if (bodies.size() == 2 && bodies.get(0) instanceof Block.Table one && bodies.get(1) instanceof Block.Table other
                && one.columns().equals(other.columns())) {
            pair(slide, List.of(one, other), middle);
            return;
        }
        for (int i = 0; i < bodies.size(); i++) {
            body(slide, bodies.get(i), middle.part(i, bodies.size(), BETWEEN));
        }
    }

    private void pair(XSLFSlide slide, List<Block.Table> pair, Area area) {
        SlideTable tables = new SlideTable(letters, report.companions().words());
        double size = Math.min(tables.size(pair.get(0), area.part(0, 2, BETWEEN)), tables.size(pair.get(1), area.part(1, 2, BETWEEN)));
        tables.write(slide, pair.get(0), area.part(0, 2, BETWEEN), size);
        tables.write(slide, pair.get(1), area.part(1, 2, BETWEEN), size);
    }

    /** Text that has a slide for itself is as large as finds room. */
    private Type lead(List<Block> blocks, Area area) {
        double room = area.height() - Type.SMALL.lines(2 * MOST_SMALL);
        for (Block block : blocks) {
            room -= block instanceof Block.Tiles ? TILES + 2 * GAP : 0;
        }
        for (Type type : Type.LEADS) {
            double needed = 0;
            for (Block block : blocks) {
                needed += block instanceof Block.Paragraph said
                        ? type.lines(letters.fit().lines(said.text(), type.size(), false, area.width())) + GAP : 0;
            }
            if (needed <= room) {
                return type;
            }
        }
        return Type.LEAD;
    }

    private static boolean isBody(Block block) {
        return !(block instanceof Block.Tiles || block instanceof Block.Paragraph || block instanceof Block.Note);
    }

    private Area text(XSLFSlide slide, String text, Type type, int most, Area area) {
        int room = (int) Math.floor(area.height() / type.lines(1));
        if (room < 1) {
            return area;
        }
        int lines = Math.min(Math.min(most, room), letters.fit().lines(text, type.size(), type.heavy(), area.width()));
        letters.box(slide, area.top(type.lines(lines)), type, text);
        return area.below(type.lines(lines) + GAP);
    }

    /** Small print at the foot of the area; what is left above it. */
    private Area notes(XSLFSlide slide, List<Block> blocks, Area area) {
        double foot = area.y() + area.height();
        for (Block block : blocks.reversed()) {
            if (block instanceof Block.Note note && foot - area.y() > Type.SMALL.lines(MOST_SMALL)) {
                int lines = Math.min(MOST_SMALL,
                        letters.fit().lines(note.text(), Type.SMALL.size(), false, area.width()));
                foot -= Type.SMALL.lines(lines);
                letters.box(slide, new Area(area.x(), foot, area.width(), Type.SMALL.lines(lines)), Type.SMALL, note.text());
                foot -= 4;
            }
        }
        return area.top(Math.max(0, foot - area.y()));
    }

    private void tiles(XSLFSlide slide, Block.Tiles block, Area area) {
        int count = block.tiles().size();
        for (int i = 0; i < count; i++) {
            Block.Tile tile = block.tiles().get(i);
            Area part = area.part(i, count, GAP);
            XSLFTextBox box = slide.createTextBox();
            box.setAnchor(part.rectangle());
            box.setLineColor(Letters.colour(Look.LINE));
            box.setLineWidth(0.75);
            box.setWordWrap(true);
            box.setVerticalAlignment(VerticalAlignment.MIDDLE);
            box.setLeftInset(GAP);
            box.setRightInset(GAP);
            box.clearText();
            double width = part.width() - 2 * GAP;
            line(box, Type.LABEL, tile.label(), width);
            line(box, Type.FIGURE, tile.figure(), width);
            line(box, Type.SMALL, tile.change(), width);
        }
    }

    private void line(XSLFTextBox box, Type type, String text, double width) {
        letters.paragraph(box, type, letters.fit().shortened(text, type.size(), type.heavy(), width, 1), TextAlign.LEFT, null);
    }

    private void body(XSLFSlide slide, Block block, Area area) {
        SlideTable tables = new SlideTable(letters, report.companions().words());
        switch (block) {
            case Block.Table table -> tables.write(slide, table, area);
            case Block.Heat heat -> tables.write(slide, ChartTable.of(heat), area);
            case Tabled tabled -> tables.write(slide, tabled.table(), area);
            case Block.ProvinceMap map -> tables.write(slide, report.companions().words().table(map, map.caption()), area);
            default -> {
                if (NativeChart.draws(block)) {
                    chart(slide, block, titled(slide, block, block instanceof Block.Distribution
                            ? area.top(Math.min(DISTRIBUTION, area.height())) : area));
                }
            }
        }
    }

    /** Writes what a chart shows above it; what is left below. */
    private Area titled(XSLFSlide slide, Block block, Area area) {
        String caption = switch (block) {
            case Block.Bars bars -> bars.caption();
            case Block.Columns columns -> columns.caption();
            case Block.Lines lines -> lines.caption();
            default -> null;
        };
        if (caption == null) {
            return area;
        }
        letters.box(slide, area.top(Type.CAPTION.lines(1)), Type.CAPTION, caption);
        return area.below(Type.CAPTION.lines(1) + 4);
    }

    private void chart(XSLFSlide slide, Block block, Area area) {
        XSLFChart chart = show.createChart(slide);
        new NativeChart(chart, report, CHART_POINTS).fill(block);
        slide.addChart(chart, area.drawing());
        var tree = slide.getXmlObject().getCSld().getSpTree();
        var named = tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1).getNvGraphicFramePr().getCNvPr();
        named.setDescr(OfficeText.clean(description(block)));
    }

    private static String description(Block block) {
        return switch (block) {
            case Block.Bars bars -> String.join(", ",
                    bars.bars().stream().map(bar -> bar.label() + " " + bar.figure()).toList());
            case Block.Distribution distribution -> distribution.description();
            case Block.Columns columns -> columns.description();
            case Block.Lines lines -> lines.description();
            default -> "";
        };
    }
}
