package org.sutthang.portfolio.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Companions;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Slide;
import org.sutthang.portfolio.report.content.Topic;

/** A report with every kind of block, and with texts as people paste them. */
public final class Unruly {

    /** Control characters, emoji, marks of direction, mark-up, a formula, and three hundred letters more. */
    public static final String TEXT = "<script>alert(1)</script>\u0000\u0008 =cmd|' /C calc'!A0 👩‍👩‍👧 \u202eกลับ\u202c & \"น้ำ\"\ud800 ]]> "
            + "ชื่อโครงการที่ยาวมาก".repeat(15);
    /** The same as a document can hold it. */
    public static final String CLEAN = TEXT.replace("\u0000", "").replace("\u0008", "").replace("\u202e", "")
            .replace("\u202c", "").replace("\ud800", "\uFFFD");

    private Unruly() {
    }

    /** A report that says it everywhere. */
    public static ReportContent report() {
        ReportContent proper = QuarterlySummary.of(Portfolios.sealed(3),
                ReportOptions.of(Portfolios.QUARTER, Locale.forLanguageTag("th")), "https://sutthang.example.go.th");
        List<Block> blocks = blocks();
        Companions companions = new Companions(proper.companions().memo(),
                blocks.stream().map(block -> new Slide(TEXT, List.of(block), List.of(TEXT))).toList(),
                proper.companions().words());
        return new ReportContent(proper.language(), TEXT, TEXT, proper.frame(),
                List.of(new Section(Topic.SUMMARY, TEXT, false, blocks)), List.of("๑"), proper.identity(), proper.created(),
                companions);
    }

    /** One block of each kind. */
    public static List<Block> blocks() {
        List<String> quarters = List.of(TEXT, "ไตรมาส ๒", "ไตรมาส ๓");
        List<Block.Series> series = List.of(new Block.Series(TEXT, Mark.ON_PLAN, values(4, 5, 6)),
                new Block.Series("ล่าช้า", Mark.LATE, values(1, 0, 3)));
        List<Block.Series> gaps = List.of(new Block.Series(TEXT, null, Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN)));
        List<Row> rows = IntStream.range(0, 60).mapToObj(i -> Row.of(new Cell(TEXT + "\n" + TEXT, Mark.WATCH, TEXT, null),
                Cell.number("๑", BigDecimal.ONE, 0))).toList();
        return List.of(new Block.Paragraph(TEXT), new Block.Note(TEXT),
                new Block.Tiles(List.of(new Block.Tile(TEXT, "๑", TEXT), new Block.Tile("b", "๒", ""))),
                new Block.Bars(List.of(new Block.Bar(TEXT, 3, "๓", false), new Block.Bar("b", 1, "๑", true))),
                new Block.Distribution(List.of(new Block.Share(Mark.ON_PLAN, 2), new Block.Share(Mark.LATE, 0)), TEXT),
                new Block.Table(TEXT, List.of(Column.text(TEXT, 70), Column.number("n", 30)), rows),
                new Block.Columns(TEXT, quarters, series, TEXT), new Block.Lines(TEXT, quarters, gaps, TEXT, TEXT),
                new Block.Heat(TEXT, TEXT, List.of("q"), List.of(new Block.HeatRow(TEXT,
                        List.of(new Cell(TEXT, Mark.LATE, null, null))))),
                new Block.ProvinceMap(TEXT, List.of(new Block.Province("50", TEXT, 3, true)), TEXT),
                new Block.ProvinceMap(TEXT, List.of(), TEXT), new Block.Columns(TEXT, List.of(), List.of(), TEXT));
    }

    private static List<BigDecimal> values(int... values) {
        return IntStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
