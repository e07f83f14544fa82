package org.sutthang.portfolio.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.Column;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.xlsx.XlsxRenderer;

/**
 * The cells of a workbook, and the least that writing them can cost: the bulk writer putting words and numbers where they stand,
 * without any look, formula, filter or chart.
 */
final class BareWorkbook {

    private static final int WIDEST = 40;
    private final List<Sheet> sheets = new ArrayList<>();

    /** A sheet with its rows; cells are texts, numbers or null. */
    private record Sheet(String name, List<List<Object>> rows) {
    }

    private BareWorkbook() {
    }

    /** Takes the cells out of a workbook. */
    static BareWorkbook of(byte[] file) throws IOException {
        BareWorkbook bare = new BareWorkbook();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                List<List<Object>> rows = new ArrayList<>();
                for (var row : sheet.read()) {
                    while (rows.size() < row.getRowNum() - 1) {
                        rows.add(List.of());
                    }
                    List<Object> cells = new ArrayList<>();
                    row.stream().limit(WIDEST).forEach(cell -> cells.add(cell == null ? null : cell.getValue()));
                    rows.add(cells);
                }
                bare.sheets.add(new Sheet(sheet.getName(), rows));
            }
        }
        return bare;
    }

    /** How many cells there are. */
    long cells() {
        return sheets.stream().flatMap(s -> s.rows().stream()).flatMap(List::stream).filter(c -> c != null).count();
    }

    /** Writes them by the bulk writer alone. */
    byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "bare", "1.0")) {
            for (Sheet sheet : sheets) {
                Worksheet to = workbook.newWorksheet(sheet.name());
                for (int row = 0; row < sheet.rows().size(); row++) {
                    List<Object> cells = sheet.rows().get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        if (cells.get(column) instanceof Number number) {
                            to.value(row, column, number);
                        } else if (cells.get(column) != null) {
                            to.value(row, column, String.valueOf(cells.get(column)));
                        }
                    }
                }
                to.finish();
            }
        }
        return bytes.toByteArray();
    }

    /** The same cells as a report whose tables they are. */
    ReportContent report() {
        List<Section> sections = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Sheet sheet : sheets) {
            int width = sheet.rows().stream().mapToInt(List::size).max().orElse(1);
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                columns.add(new Column("column " + i, 1, i > 2));
            }
            sections.add(Section.of(sheet.name(), List.of(new Block.Table(null, columns,
                    sheet.rows().stream().map(row -> new Row(cells(row, width), false)).toList()))));
            numbers.add("๑");
        }
        return new ReportContent(Locale.forLanguageTag("th"), "bare", "bare", new ReportContent.Frame("bare", "bare", "bare",
                "bare", null, null, (page, of) -> page + "/" + of, null), sections, numbers, "bare", Instant.EPOCH);
    }

    private static List<Cell> cells(List<Object> row, int width) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            Object value = i < row.size() ? row.get(i) : null;
            cells.add(value instanceof BigDecimal number ? Cell.number(number.toPlainString(), number, 2)
                    : Cell.of(value == null ? "" : String.valueOf(value)));
        }
        return cells;
    }

    /** Writes a report as the product does. */
    static byte[] write(ReportContent report) {
        return XlsxRenderer.render(report);
    }
}
