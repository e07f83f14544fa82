package org.sutthang.portfolio.report.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ChartTable;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Tabled;
import org.sutthang.portfolio.report.office.NativeChart;
import org.sutthang.portfolio.report.office.OfficeText;

/** Writes the blocks of sections one below the other. */
final class WordBlocks {

    private static final int CHART_POINTS = 9;
    private static final int BAR = 26;
    private static final int LEGEND = 34;
    private static final int CHART = 210;
    private static final int MOST_BARS = 22;

    private final XWPFDocument document;
    private final ReportContent report;
    private final CTBody body;
    private int room = Page.ROOM;

    WordBlocks(XWPFDocument document, ReportContent report) {
        this.document = document;
        this.report = report;
        this.body = document.getDocument().getBody();
    }

    /** What a block is headed with, or null for nothing. */
    static String caption(Block block) {
        return switch (block) {
            case Block.Table table -> table.caption();
            case Block.Columns chart -> chart.caption();
            case Block.Lines chart -> chart.caption();
            case Block.Bars chart -> chart.caption();
            case Block.Heat heat -> heat.caption();
            case Block.ProvinceMap map -> map.caption();
            case Tabled tabled -> tabled.table().caption();
            default -> null;
        };
    }

    /** What follows stands in a column so wide. */
    void within(int width) {
        room = width;
    }

    /**
     * Writes a block.
     *
     * @param block what it says
     * @param next what follows it in its section, or null
     */
    void write(Block block, Block next) {
        int before = body.sizeOfPArray();
        write(block);
        if (leadsOn(block, next) && body.sizeOfPArray() > before) {
            var properties = body.getPArray(body.sizeOfPArray() - 1).getPPr();
            if (!properties.isSetKeepNext()) {
                properties.addNewKeepNext();
            }
        }
    }

    /** A sentence goes to the next page with the table, chart or remark after it, and a bar of statuses with the table of its figures. */
    private static boolean leadsOn(Block block, Block next) {
        return next != null && (block instanceof Block.Paragraph && !(next instanceof Block.Paragraph)
                || block instanceof Block.Distribution && next instanceof Block.Table);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> text("BodyText", paragraph.text());
            case Block.Note note -> text("Remark", note.text());
            case Block.Tiles tiles -> {
                WordTable.write(body.addNewTbl(), tiles);
                text(report.isSheet() ? "Between" : "Remark", "");
            }
            case Block.Bars bars -> chart(bars, BAR * Math.min(MOST_BARS, bars.bars().size()) + 10, described(bars));
            case Block.Distribution distribution -> chart(distribution, BAR * 2 + LEGEND, distribution.description());
            case Block.Table table -> table(table, false);
            case Block.Columns columns -> chart(columns, CHART, columns.description());
            case Block.Lines lines -> chart(lines, CHART, lines.description());
            case Block.Heat heat -> table(ChartTable.of(heat), true);
            case Tabled.Steps steps -> table(ChartTable.across(steps), false);
            case Tabled tabled -> table(tabled.table(), false);
            case Block.ProvinceMap map -> provinces(map);
        }
    }

    private void text(String style, String text) {
        OfficeText.paragraphs(text).forEach(line -> Text.run(Text.style(body.addNewP(), style), line));
    }

    private void table(Block.Table table, boolean filled) {
        WordTable.write(body.addNewTbl(), table, filled, room);
        text(report.isSheet() ? "Between" : "Remark", "");
    }

    private static String described(Block.Bars bars) {
        return String.join(", ", bars.bars().stream().map(bar -> bar.label() + " " + bar.figure()).toList());
    }

    private void chart(Block block, int points, String description) {
        if (!NativeChart.draws(block)) {
            return;
        }
        XWPFParagraph paragraph = document.createParagraph();
        Text.style(paragraph.getCTP(), "Chart");
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart chart = document.createChart(run, room * Page.EMU, points * Page.POINT);
            new NativeChart(chart, report, CHART_POINTS).fill(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A chart cannot be added", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(OfficeText.clean(description));
    }

    /** Word processors have no map of Thailand: the provinces are listed. */
    private void provinces(Block.ProvinceMap map) {
        if (map.provinces().isEmpty()) {
            text("BodyText", map.description());
        } else {
            table(report.companions().words().table(map, null), false);
        }
    }
}
