package org.sutthang.portfolio.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.Portfolios;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Value;

/** The figures of the workbook, read back and compared with what the report says, one by one. */
class XlsxFiguresTest {

    private static final double NEAR = 1e-9;

    @ParameterizedTest
    @CsvSource({"th, 43", "en, 43", "th, 1", "en, 0"})
    void everyCellOfEveryTableIsInItsSheet(String language, int projects) {
        ReportContent content = ReadWorkbook.content(Portfolios.sealed(projects), language);
        ReadWorkbook read = ReadWorkbook.of(content);
        int tables = 0;
        for (int i = 0; i < content.sections().size(); i++) {
            Section section = content.sections().get(i);
            String heading = content.numbers().get(i) + " " + section.heading();
            boolean first = true;
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    String title = first || table.caption() == null ? heading : heading + ": " + table.caption();
                    compare(table, read.sheet(title));
                    first = false;
                    tables++;
                }
            }
        }
        assertThat(tables).isGreaterThanOrEqualTo(projects == 0 ? 0 : 4);
    }

    private static void compare(Block.Table table, XSSFSheet sheet) {
        int head = ReadWorkbook.rowOf(sheet, table.columns().get(0).heading());
        int listed = 0;
        for (Row row : table.rows()) {
            var cells = sheet.getRow(head + ++listed);
            int place = 0;
            for (int i = 0; i < table.columns().size(); i++) {
                while (!table.columns().get(i).heading().equals(ReadWorkbook.text(sheet.getRow(head).getCell(place)))) {
                    place++;
                }
                compare(row.cells().get(i), cells.getCell(place));
                String detail = row.cells().get(i).detail();
                if (detail != null) {
                    assertThat(ReadWorkbook.text(cells.getCell(place + 1))).isEqualTo(SheetText.of(detail));
                }
                place++;
            }
        }
    }

    private static void compare(org.sutthang.portfolio.report.content.Cell said, Cell cell) {
        if (said.value() instanceof Value.Figure(BigDecimal number, int decimals)) {
            assertThat(cell.getNumericCellValue()).isCloseTo(number.doubleValue(), within(NEAR));
            assertThat(cell.getCellStyle().getDataFormatString().split(";")[0])
                    .endsWith("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)));
        } else if (said.value() instanceof Value.Day(var day)) {
            assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
            assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        } else if (cell.getCellType() == CellType.NUMERIC) {
            assertThat(Numerals.read(said.text()).number().doubleValue()).isEqualTo(cell.getNumericCellValue());
        } else if (said.text().isEmpty()) {
            assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
        } else {
            assertThat(cell.getStringCellValue()).isEqualTo(SheetText.of(
                    said.mark() == null ? said.text() : said.mark().sign() + " " + said.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyFormulaReckonsWhatItsCellShows(String language) {
        ReadWorkbook read = ReadWorkbook.of(Portfolios.sealed(43), language);
        FormulaEvaluator evaluator = read.workbook().getCreationHelper().createFormulaEvaluator();
        List<String> formulas = new ArrayList<>();
        for (Cell cell : read.cells()) {
            if (cell.getCellType() == CellType.FORMULA) {
                double kept = cell.getNumericCellValue();
                assertThat(evaluator.evaluate(cell).getNumberValue()).as(cell.getCellFormula())
                        .isCloseTo(kept, within(NEAR * Math.max(1, Math.abs(kept))));
                formulas.add(cell.getCellFormula());
            }
        }
        assertThat(formulas).anyMatch(f -> f.startsWith("SUM(")).anyMatch(f -> f.matches("C\\d+-B\\d+"))
                .anyMatch(f -> f.matches("D\\d+/C\\d+\\*100")).noneMatch(f -> f.startsWith("AVERAGE"));
    }

    @Test
    void totalsAndChangesFollowTheCellsThatSomebodyEdits() {
        ReportContent content = ReadWorkbook.content(Portfolios.sealed(43), "en");
        ReadWorkbook read = ReadWorkbook.of(content);
        XSSFSheet statuses = read.sheet("3 Status against the quarter before");
        int late = ReadWorkbook.rowOf(statuses, "◆ Late");
        int total = ReadWorkbook.rowOf(statuses, "Total");
        double before = statuses.getRow(total).getCell(2).getNumericCellValue();

        Cell edited = statuses.getRow(late).getCell(2);
        edited.setCellValue(edited.getNumericCellValue() + 5);
        FormulaEvaluator evaluator = read.workbook().getCreationHelper().createFormulaEvaluator();

        assertThat(evaluator.evaluate(statuses.getRow(total).getCell(2)).getNumberValue()).isEqualTo(before + 5);
        assertThat(evaluator.evaluate(statuses.getRow(late).getCell(3)).getNumberValue())
                .isEqualTo(edited.getNumericCellValue() - statuses.getRow(late).getCell(1).getNumericCellValue());
    }

    /** The means of the whole portfolio are over projects: a mean of the organisations above would be another figure. */
    @Test
    void meansAreFiguresWithoutAFormula() {
        ReadWorkbook read = ReadWorkbook.of(Portfolios.sealed(43), "en");
        XSSFSheet indicators = read.sheet("6 Indicators and scores");
        int total = ReadWorkbook.rowOf(indicators, "Whole portfolio");

        assertThat(indicators.getRow(total).getCell(3).getCellFormula()).startsWith("SUM(D");
        for (int column : new int[] {2, 4, 5}) {
            assertThat(indicators.getRow(total).getCell(column).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void headlineFiguresAndTheFunnelAreNumbers(String language) {
        PortfolioStanding portfolio = Portfolios.sealed(43);
        ReportContent content = ReadWorkbook.content(portfolio, language);
        ReadWorkbook read = ReadWorkbook.of(content);
        XSSFSheet summary = read.sheets().get(1);
        XSSFSheet funnel = read.sheets().get(2);
        int tiles = 0;
        int bars = 0;
        for (Block block : content.sections().get(0).blocks()) {
            if (block instanceof Block.Tiles(var all)) {
                for (Block.Tile tile : all) {
                    int row = ReadWorkbook.rowOf(summary, tile.label());
                    assertThat(summary.getRow(row).getCell(1).getNumericCellValue())
                            .isEqualTo(Numerals.read(tile.figure()).number().doubleValue());
                    assertThat(ReadWorkbook.text(summary.getRow(row).getCell(2))).isEqualTo(tile.change());
                    tiles++;
                }
            }
        }
        for (Block block : content.sections().get(1).blocks()) {
            if (block instanceof Block.Bars(var caption, var all)) {
                for (Block.Bar bar : all) {
                    int row = ReadWorkbook.rowOf(funnel, (bar.benefit() ? "★ " : "") + bar.label());
                    assertThat(funnel.getRow(row).getCell(1).getNumericCellValue()).isEqualTo(bar.length());
                    bars++;
                }
            }
        }
        assertThat(tiles).isEqualTo(5);
        assertThat(bars).isGreaterThan(4);
    }

    @Test
    void twoThousandProjectsAreAllInTheAnnex() {
        PortfolioStanding portfolio = Portfolios.sealed(2_000);
        List<XSSFSheet> sheets = ReadWorkbook.of(portfolio, "th").sheets();
        XSSFSheet annex = sheets.get(sheets.size() - 1);
        List<String> codes = new ArrayList<>();
        annex.forEach(row -> codes.add(ReadWorkbook.text(row.getCell(1))));

        assertThat(codes).containsAll(portfolio.projects().stream().map(p -> p.code()).toList());
    }
}
