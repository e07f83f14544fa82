package org.sutthang.portfolio.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sutthang.portfolio.report.Contents;
import org.sutthang.portfolio.report.Portfolios;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.wording.Digits;

/**
 * Measures how long a report takes as XLSX against the bulk writer putting the same words and numbers where they stand, without
 * any look, formula, filter or chart. Both are measured in turns, so that both see the same machine.
 */
public final class XlsxBenchmark {

    private static final int PROJECTS = 1_000;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 51;

    private XlsxBenchmark() {
    }

    /** A sheet with its rows; cells are texts, numbers or null. */
    private record Cells(String name, List<List<Object>> rows) {
    }

    /**
     * Measures.
     *
     * @param arguments none
     * @throws IOException never, since all is written to memory
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%n%-24s %12s %12s %8s%n", "workbooks of reports", "product", "bulk writer", "ratio");
        for (Locale language : new Locale[] {Locale.forLanguageTag("th"), Locale.ENGLISH}) {
            measure(out, Contents.of(Portfolios.sealed(PROJECTS), language, Digits.THAI), language);
        }
    }

    private static void measure(PrintStream out, ReportContent report, Locale language) throws IOException {
        List<Cells> sheets = cells(report);
        long count = sheets.stream().flatMap(s -> s.rows().stream()).mapToLong(List::size).sum();
        double[] product = new double[ROUNDS];
        double[] bulk = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            XlsxRenderer.render(report);
            long between = System.nanoTime();
            write(sheets);
            if (i >= 0) {
                product[i] = (between - start) / 1e6;
                bulk[i] = (System.nanoTime() - between) / 1e6;
            }
        }
        Arrays.sort(product);
        Arrays.sort(bulk);
        out.printf("%-24s %9.1f ms %9.1f ms %8.2f%n", "%d cells, %s".formatted(count, language), product[ROUNDS / 2],
                bulk[ROUNDS / 2], product[ROUNDS / 2] / bulk[ROUNDS / 2]);
    }

    private static List<Cells> cells(ReportContent report) {
        List<Cells> sheets = new ArrayList<>();
        for (XSSFSheet sheet : ReadWorkbook.of(report).sheets()) {
            List<List<Object>> rows = new ArrayList<>();
            for (int row = 0; row <= sheet.getLastRowNum(); row++) {
                List<Object> cells = new ArrayList<>();
                for (int column = 0; sheet.getRow(row) != null && column < sheet.getRow(row).getLastCellNum(); column++) {
                    cells.add(value(sheet.getRow(row).getCell(column)));
                }
                rows.add(cells);
            }
            sheets.add(new Cells(sheet.getSheetName(), rows));
        }
        return sheets;
    }

    private static Object value(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue()
                : (Object) cell.getNumericCellValue();
    }

    private static byte[] write(List<Cells> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "bulk", "1.0")) {
            for (Cells sheet : sheets) {
                Worksheet to = workbook.newWorksheet(sheet.name());
                for (int row = 0; row < sheet.rows().size(); row++) {
                    List<Object> cells = sheet.rows().get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        if (cells.get(column) instanceof Number number) {
                            to.value(row, column, number);
                        } else if (cells.get(column) instanceof String text) {
                            to.value(row, column, text);
                        }
                    }
                }
                to.finish();
            }
        }
        return bytes.toByteArray();
    }
}
