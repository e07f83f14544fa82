package org.sutthang.portfolio.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.sutthang.portfolio.report.Portfolios;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.Mark;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;

/** How the workbook is made: sheets, heads, filters, links, charts, hostile texts, and the same bytes always. */
class XlsxFormTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everySectionHasASheetThatTheCoverLeadsTo(String language) {
        ReportContent content = ReadWorkbook.content(Portfolios.sealed(43), language);
        ReadWorkbook read = ReadWorkbook.of(content);
        XSSFSheet cover = read.sheets().get(0);
        Set<String> names = new HashSet<>();
        read.sheets().forEach(sheet -> names.add(sheet.getSheetName().toLowerCase(Locale.ROOT)));
        List<XSSFHyperlink> links = cover.getHyperlinkList();

        assertThat(names).hasSameSizeAs(read.sheets()).allMatch(name -> name.length() <= 31);
        assertThat(read.sheets()).hasSizeGreaterThan(content.sections().size());
        for (int i = 0; i < content.sections().size(); i++) {
            assertThat(read.sheet(content.numbers().get(i) + " " + content.sections().get(i).heading())).isNotNull();
        }
        assertThat(links.get(0).getAddress()).isEqualTo(content.frame().verification().address());
        assertThat(links.stream().skip(1).map(link -> read.workbook().getSheet(
                new CellReference(link.getLocation()).getSheetName()))).doesNotContainNull()
                .hasSize(read.sheets().size() - 1);
        assertThat(ReadWorkbook.rowOf(cover, content.title())).isPositive();
        assertThat(read.cells().stream().map(ReadWorkbook::text))
                .contains(content.frame().origin() + " · " + content.frame().seal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void listsHaveAHeadThatStaysAndFilters(String language) {
        ReportContent content = ReadWorkbook.content(Portfolios.sealed(43), language);
        List<XSSFSheet> sheets = ReadWorkbook.of(content).sheets();
        XSSFSheet annex = sheets.get(sheets.size() - 1);
        int head = ReadWorkbook.rowOf(annex, "th".equals(language) ? "โครงการ" : "Project");

        assertThat(annex.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (head + 1));
        assertThat(annex.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A" + (head + 1) + ":H" + (head + 44));
        assertThat(annex.getRepeatingRows().getFirstRow()).isEqualTo(head);
        assertThat(annex.getPrintSetup().getLandscape()).isTrue();
        assertThat(annex.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(annex.getFitToPage()).isTrue();
        assertThat(annex.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(2);
    }

    @Test
    void figuresHaveThaiDigitsAndDatesTheBuddhistYearByTheirFormat() {
        ReadWorkbook read = ReadWorkbook.of(Portfolios.sealed(43), "th");
        Set<String> formats = new HashSet<>();
        read.cells().stream().filter(c -> c.getCellType() == CellType.NUMERIC)
                .forEach(c -> formats.add(c.getCellStyle().getDataFormatString()));

        assertThat(formats).contains("[$-D00041E]#,##0", "[$-D00041E]#,##0.00", "[$-D00041E]#,##0.0000",
                "[$-D07041E]d mmm yyyy").allMatch(f -> f.startsWith("[$-D0"));
        ReadWorkbook english = ReadWorkbook.of(Portfolios.sealed(43), "en");
        assertThat(english.cells().stream().filter(c -> c.getCellType() == CellType.NUMERIC)
                .map(c -> c.getCellStyle().getDataFormatString())).contains("#,##0.00", "[$-409]d mmm yyyy")
                .noneMatch(f -> f.contains("041E"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void aProvisionalWorkbookSaysSoOnEverySheetAndPage(String language) {
        ReportContent content = ReadWorkbook.content(Portfolios.provisional(43), language);

        assertThat(ReadWorkbook.of(content).sheets()).allSatisfy(sheet -> {
            assertThat(ReadWorkbook.rowOf(sheet, content.frame().notice())).isLessThan(4);
            assertThat(sheet.getHeader().getCenter()).contains(content.frame().notice());
            assertThat(sheet.getFooter().getLeft()).doesNotContain("7f3a");
        });
    }

    @Test
    void chartsReferToTheCellsAndKeepTheirFigures() {
        ReadWorkbook read = ReadWorkbook.of(charts());
        List<XSSFChart> charts = read.sheets().stream().filter(s -> s.getDrawingPatriarch() != null)
                .flatMap(s -> s.getDrawingPatriarch().getCharts().stream()).toList();
        int compared = 0;
        for (XSSFChart chart : charts) {
            CTPlotArea area = chart.getCTChart().getPlotArea();
            for (var bars : area.getBarChartList()) {
                for (CTBarSer series : bars.getSerList()) {
                    compared += compare(read, series.getVal());
                    assertThat(ReadWorkbook.text(cell(read, series.getTx().getStrRef().getF())))
                            .isEqualTo(series.getTx().getStrRef().getStrCache().getPtArray(0).getV());
                }
            }
            for (var lines : area.getLineChartList()) {
                for (var series : lines.getSerList()) {
                    compared += compare(read, series.getVal());
                }
            }
        }
        assertThat(charts).hasSize(4);
        assertThat(compared).isEqualTo(2 + 2 + 6 + 2);
        assertThat(read.sheets()).filteredOn(s -> s.getDrawingPatriarch() != null).allSatisfy(s ->
                assertThat(s.getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray(0).getGraphicFrame()
                        .getNvGraphicFramePr().getCNvPr().getDescr()).isNotEmpty());
    }

    @Test
    void aMissingFigureIsAGapInItsLine() {
        XSSFSheet history = ReadWorkbook.of(charts()).sheet("3 history");
        int row = ReadWorkbook.rowOf(history, "M1");

        assertThat(history.getRow(row).getCell(1).getNumericCellValue()).isEqualTo(5);
        assertThat(history.getRow(row).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
    }

    private static int compare(ReadWorkbook read, CTNumDataSource data) {
        CellReference[] cells = new AreaReference(data.getNumRef().getF(),
                read.workbook().getSpreadsheetVersion()).getAllReferencedCells();
        for (var point : data.getNumRef().getNumCache().getPtList()) {
            CellReference place = cells[(int) point.getIdx()];
            assertThat(read.workbook().getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol())
                    .getNumericCellValue()).isEqualTo(Double.parseDouble(point.getV()));
        }
        return data.getNumRef().getNumCache().sizeOfPtArray();
    }

    private static Cell cell(ReadWorkbook read, String reference) {
        CellReference place = new CellReference(reference);
        return read.workbook().getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    private static ReportContent charts() {
        List<String> quarters = List.of("1/2567", "2/2567", "3/2567");
        return content(List.of(
                Section.of("it's [the] funnel: a/b", List.of(new Block.Bars(List.of(new Block.Bar("ideas", 9, "9", false),
                        new Block.Bar("proven", 2, "2", true))))),
                Section.of("statuses", List.of(new Block.Distribution(List.of(new Block.Share(Mark.ON_PLAN, 3),
                        new Block.Share(Mark.LATE, 1)), "on plan 3, late 1"))),
                Section.of("history", List.of(new Block.Columns("by quarter", quarters, List.of(
                        series("on plan", Mark.ON_PLAN, "1", "2", "3"), series("late", Mark.LATE, "4", "0", "1")), "words"),
                        new Block.Lines("forecast", quarters, List.of(series("M1", null, "5", null, "7.5")), "days",
                                "more words"))),
                Section.of("heat", List.of(new Block.Heat("attainment", "organisation", quarters, List.of(
                        new Block.HeatRow("CDD", List.of(
                                new org.sutthang.portfolio.report.content.Cell("87.50", Mark.WATCH, null,
                                        new org.sutthang.portfolio.report.content.Value.Figure(
                                                new BigDecimal("87.5"), 2)),
                                org.sutthang.portfolio.report.content.Cell.of(""),
                                org.sutthang.portfolio.report.content.Cell.marked(Mark.NOT_REPORTED, "–"))))),
                        new Block.ProvinceMap("map", List.of(new Block.Province("50", "Chiang Mai", 3, true)), "map")))));
    }

    @Test
    void aFigureWithAMarkIsStillANumber() {
        XSSFSheet heat = ReadWorkbook.of(charts()).sheet("4 heat");
        int row = ReadWorkbook.rowOf(heat, "CDD");
        Cell cell = heat.getRow(row).getCell(1);

        assertThat(cell.getNumericCellValue()).isEqualTo(87.5);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("\"▲ \"#,##0.00");
        assertThat(ReadWorkbook.text(heat.getRow(row).getCell(3))).isEqualTo("□ –");
        assertThat(ReadWorkbook.rowOf(heat, "★ Chiang Mai", "50")).isGreaterThan(row);
    }

    private static Block.Series series(String name, Mark mark, String... values) {
        return new Block.Series(name, mark,
                Arrays.stream(values).map(v -> v == null ? null : new BigDecimal(v)).toList());
    }

    private static ReportContent content(List<Section> sections) {
        List<String> numbers = new ArrayList<>();
        sections.forEach(section -> numbers.add(String.valueOf(numbers.size() + 1)));
        return new ReportContent(Locale.ENGLISH, "title", "subtitle", new ReportContent.Frame("office", "unit", "short",
                "origin & more", "seal", null, (page, of) -> page + "/" + of, null), sections, numbers, "identity",
                Instant.parse("2024-04-18T03:00:00Z"), null);
    }

    @Test
    void hostileTextsAreTextsAndTheFileIsSound() {
        List<String> hostile = List.of("=cmd|' /C calc'!A0", "+1+cmd", "-1+cmd", "@SUM(1)", "\t=1", "\r=1",
                "ชื่อ".repeat(75), "a\u0000\u0001\u001Fb", "😀👩‍🚀", "abc\u202E\u200Fdef", "<script>alert(1)</script>",
                "]]>&<!--", "x".repeat(40_000), "\uD800", "_x0041_");
        ReportContent content = content(List.of(Section.of("=" + hostile.get(6), List.of(
                new Block.Paragraph("=1+1"), new Block.Table("=caption", List.of(Column.text("=head", 1)),
                        hostile.stream().map(t -> Row.of(org.sutthang.portfolio.report.content.Cell.of(t, t))).toList())))));
        ReadWorkbook read = ReadWorkbook.of(content);

        assertThat(read.cells()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(read.cells().stream().map(ReadWorkbook::text).filter(Objects::nonNull))
                .noneMatch(text -> text.matches("(?s)[=+@\\t\\r-].*"))
                .contains("'=cmd|' /C calc'!A0", hostile.get(6), "ab", "😀👩‍🚀", "abcdef",
                        "<script>alert(1)</script>", "]]>&<!--", "_x0041_", "'=1+1", "'=caption", "'=head")
                .allMatch(text -> text.length() <= 32_767);
    }

    @Test
    void theSameReportMakesTheSameBytesInWhateverOrder() {
        byte[] thai = XlsxRenderer.render(ReadWorkbook.content(Portfolios.sealed(30), "th"));

        XlsxRenderer.render(ReadWorkbook.content(Portfolios.first(3), "en"));
        assertThat(Arrays.equals(XlsxRenderer.render(ReadWorkbook.content(Portfolios.sealed(30), "th")), thai)).isTrue();
    }

    /** Another process has another order of sets, another memory, and here another language and time zone too. */
    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void anotherProcessMakesTheSameBytes(String language) throws IOException, InterruptedException {
        Path file = folder.resolve(language + ".xlsx");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=America/Lima", "-Duser.language=tr", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WriteElsewhere.class.getName(), file.toString(), language).inheritIO().start();

        assertThat(process.waitFor()).isZero();
        assertThat(Arrays.equals(Files.readAllBytes(file),
                XlsxRenderer.render(ReadWorkbook.content(Portfolios.sealed(WriteElsewhere.PROJECTS), language)))).isTrue();
    }
}
