package org.sutthang.portfolio.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.OfficeCharts;
import org.sutthang.portfolio.report.Portfolios;
import org.sutthang.portfolio.report.Reports;
import org.sutthang.portfolio.report.Unruly;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.office.OfficeText;

/** The document, read back. */
class QuarterlyDocxTest {

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyCellOfEveryTableSaysWhatTheReportSays(String language) throws IOException {
        for (PortfolioStanding portfolio : List.of(Portfolios.sealed(43), Portfolios.first(3), Portfolios.provisional(120))) {
            ReportContent report = Reports.of(portfolio, language);
            try (XWPFDocument document = read(report)) {
                List<Block.Table> expected = blocks(report, Block.Table.class);
                List<XWPFTable> tables = document.getTables().stream()
                        .filter(table -> "ReportTable".equals(table.getStyleID())).toList();

                assertThat(tables).hasSameSizeAs(expected);
                for (int i = 0; i < tables.size(); i++) {
                    assertThat(rows(tables.get(i))).isEqualTo(rows(expected.get(i)));
                }
            }
        }
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream().map(row -> row.getTableCells().stream().map(QuarterlyDocxTest::text).toList()).toList();
    }

    private static String text(XWPFTableCell cell) {
        return String.join("\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    private static List<List<String>> rows(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(column -> column.number() ? String.join("\n", OfficeText.unitBelow(column.heading())) : column.heading())
                .toList());
        table.rows().forEach(row -> rows.add(row.cells().stream().map(QuarterlyDocxTest::text).toList()));
        return rows;
    }

    private static String text(Cell cell) {
        return (cell.mark() == null ? "" : cell.mark().sign() + " ") + cell.text()
                + (cell.detail() == null ? "" : "\n" + cell.detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void chartsHoldTheFiguresInTheirPictureAndInTheirWorkbook(String language) throws Exception {
        ReportContent report = Reports.of(Portfolios.sealed(43), language);
        try (XWPFDocument document = read(report)) {
            assertThat(document.getCharts()).hasSize(blocks(report, Block.Bars.class).size()
                    + blocks(report, Block.Distribution.class).size());
            OfficeCharts.assertSays(OfficeCharts.sorted(document.getCharts()).get(0), blocks(report, Block.Bars.class).get(0));
            OfficeCharts.assertSays(OfficeCharts.sorted(document.getCharts()).get(1), blocks(report, Block.Distribution.class).get(0));
        }
    }

    @Test
    void headlineFiguresStandInCells() throws IOException {
        ReportContent report = Reports.of(Portfolios.sealed(43), "th");
        try (XWPFDocument document = read(report)) {
            XWPFTable tiles = document.getTables().stream().filter(t -> "TileTable".equals(t.getStyleID())).findFirst()
                    .orElseThrow();
            assertThat(rows(tiles).get(0)).isEqualTo(blocks(report, Block.Tiles.class).get(0).tiles().stream()
                    .map(tile -> tile.label() + "\n" + tile.figure() + "\n" + tile.change()).toList());
        }
    }

    @Test
    void headingsHaveStylesAndStandInTheListOfContents() throws IOException {
        ReportContent report = Reports.of(Portfolios.sealed(43), "th");
        try (XWPFDocument document = read(report)) {
            List<String> headings = styled(document, "Heading1");
            List<String> entries = styled(document, "TOC1");

            assertThat(headings).hasSize(report.sections().size()).first().isEqualTo("๑\tสรุปสำหรับผู้บริหาร");
            assertThat(entries).isEqualTo(headings);
            assertThat(styled(document, "TOC2")).isEqualTo(styled(document, "Heading2")).isNotEmpty();
            assertThat(styled(document, "Title")).containsExactly(report.title());
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("TOC \\o \"1-2\"");
            assertThat(document.getSettings().getCTSettings().isSetUpdateFields()).isFalse();
        }
    }

    @Test
    void headsOfTablesAreRepeatedAndNoRowBreaksInside() throws IOException {
        try (XWPFDocument document = read(Reports.of(Portfolios.sealed(43), "en"))) {
            List<XWPFTable> tables = document.getTables().stream().filter(t -> "ReportTable".equals(t.getStyleID())).toList();

            assertThat(tables).isNotEmpty().allSatisfy(table -> {
                assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            });
        }
    }

    @Test
    void theMemoComesFirstAndSaysWhatTheReportSays() throws IOException {
        ReportContent report = Reports.of(Portfolios.sealed(43), "th");
        try (XWPFDocument document = read(report)) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("บันทึกข้อความ");
            assertThat(styled(document, "MemoLine")).satisfiesExactly(
                    from -> assertThat(from).startsWith("ส่วนราชการ\tสำนักงานปลัดกระทรวงมหาดไทย"),
                    number -> assertThat(number).startsWith("ที่\t....").contains("\tวันที่ ...."),
                    about -> assertThat(about).isEqualTo(
                            "เรื่อง\tรายงานความก้าวหน้านวัตกรรมภาครัฐ ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๗"),
                    to -> assertThat(to).isEqualTo("เรียน\tปลัดกระทรวงมหาดไทย"));
            assertThat(styled(document, "MemoHeading")).containsExactly("สรุปสาระสำคัญ", "ข้อพิจารณา");
            assertThat(styled(document, "MemoText")).contains(blocks(report, Block.Paragraph.class).get(0).text());
        }
    }

    @Test
    void everyPageNamesOfficeRevisionSealCodeAndItsNumber() throws IOException {
        ReportContent report = Reports.of(Portfolios.sealed(3), "th");
        try (XWPFDocument document = read(report)) {
            XWPFFooter footer = document.getFooterList().get(0);

            assertThat(document.getHeaderList().get(0).getText()).contains(report.frame().office(), report.frame().shortTitle());
            assertThat(footer.getText()).contains("ฉบับที่ ๑ · ปิดไตรมาส ๑๘ เมษายน ๒๕๖๗", "รหัสตรวจสอบเอกสาร 7f3a·91c2·e05b",
                    report.frame().verification().words());
            assertThat(footer._getHdrFtr().xmlText()).contains("w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"", "หน้า ", " จาก ");
            assertThat(OfficeCharts.codeIn(footer.getAllPictures().get(0).getData()))
                    .isEqualTo(report.frame().verification().address());
            assertThat(footer._getHdrFtr().xmlText()).contains("descr=\"" + report.frame().verification().words()
                    .replace("&", "&amp;"));
        }
    }

    @Test
    void aProvisionalDocumentSaysSoInTheHeadOfEveryPageAndBearsNoSeal() throws IOException {
        ReportContent report = Reports.of(Portfolios.provisional(3), "th");
        try (XWPFDocument document = read(report)) {
            assertThat(document.getHeaderList().get(0).getText()).contains(report.frame().notice());
            assertThat(document.getFooterList().get(0).getText()).doesNotContain("7f3a");
            assertThat(document.getFooterList().get(0).getAllPictures()).isEmpty();
        }
    }

    @Test
    void thaiHasItsTypefaceSizeAndLanguage() throws Exception {
        try (XWPFDocument document = read(Reports.of(Portfolios.sealed(3), "th"))) {
            String defaults = document.getStyle().getDocDefaults().xmlText();

            assertThat(defaults).contains("w:cs=\"Sarabun\"", "<w:szCs w:val=\"22\"", "w:bidi=\"th-TH\"", "w:eastAsia=\"th-TH\"");
            assertThat(document.getPackage().getPartsByName(Pattern.compile("/word/fonts/.*"))).hasSize(2);
        }
    }

    @Test
    void chartsAndPicturesAreDescribed() throws IOException {
        ReportContent report = Reports.of(Portfolios.sealed(43), "en");
        try (XWPFDocument document = read(report)) {
            assertThat(document.getParagraphs().stream().flatMap(p -> p.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr()))
                    .hasSize(document.getCharts().size())
                    .contains(blocks(report, Block.Distribution.class).get(0).description())
                    .anyMatch(text -> text.startsWith("Ideas 110, Awarded 51"));
        }
    }

    @Test
    void whateverPeoplePasteMakesAProperDocument() throws Exception {
        ReportContent report = Unruly.report();
        try (XWPFDocument document = read(report)) {
            assertThat(styled(document, "Title")).containsExactly(Unruly.CLEAN);
            assertThat(styled(document, "BodyText")).contains(Unruly.CLEAN);
            XWPFTable table = document.getTables().stream().filter(t -> "ReportTable".equals(t.getStyleID())).findFirst()
                    .orElseThrow();
            assertThat(table.getRows()).hasSize(61);
            assertThat(text(table.getRow(1).getCell(0))).isEqualTo("▲ " + Unruly.CLEAN + "\n" + Unruly.CLEAN + "\n" + Unruly.CLEAN);
            assertThat(document.getCharts()).hasSize(4);
            OfficeCharts.assertSays(OfficeCharts.sorted(document.getCharts()).get(2), blocks(report, Block.Columns.class).get(0).series());
            OfficeCharts.assertSays(OfficeCharts.sorted(document.getCharts()).get(3), blocks(report, Block.Lines.class).get(0).series());
        }
    }

    private static XWPFDocument read(ReportContent report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxRenderer.render(report)));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).map(XWPFParagraph::getText).toList();
    }

    private static <B extends Block> List<B> blocks(ReportContent report, Class<B> kind) {
        Stream<Block> blocks = report.sections().stream().flatMap(section -> section.blocks().stream());
        return blocks.filter(kind::isInstance).map(kind::cast).toList();
    }
}
