package org.sutthang.portfolio.web.portfolio;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a file, row by row as it is worked out, so that no number of rows is too many: CSV in UTF-8 with a byte order mark
 * and ISO dates, or XLSX with numbers and dates as such. A text that a spreadsheet would take for a formula is marked as text.
 */
final class TableFile {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int ROWS_HELD = 500;
    private static final int NARROW = 14;
    private static final int WIDE = 34;
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final String name;
    private final String title;
    private final List<String> heads;
    private final Stream<List<Object>> rows;
    private final boolean thai;

    /**
     * A table.
     *
     * @param name of the file, without its extension
     * @param title of the sheet
     * @param heads of the columns
     * @param rows texts, numbers, dates and nulls in the order of the heads
     * @param thai whether dates are shown in the Buddhist era
     */
    TableFile(String name, String title, List<String> heads, Stream<List<Object>> rows, boolean thai) {
        this.name = name;
        this.title = title;
        this.heads = heads;
        this.rows = rows;
        this.thai = thai;
    }

    /** Answers with the file, as XLSX where the path ends so. */
    void write(String path, HttpServletResponse response) throws IOException {
        boolean xlsx = path.endsWith("xlsx");
        response.setContentType(xlsx ? XLSX : "text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + (xlsx ? ".xlsx\"" : ".csv\""));
        if (xlsx) {
            workbook(response);
        } else {
            csv(response);
        }
    }

    private void csv(HttpServletResponse response) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(response.getWriter().append(BYTE_ORDER_MARK), CSVFormat.EXCEL)) {
            printer.printRecord(heads);
            for (Iterator<List<Object>> each = rows.iterator(); each.hasNext();) {
                printer.printRecord(each.next().stream().map(TableFile::safe).toList());
            }
        }
    }

    private void workbook(HttpServletResponse response) throws IOException {
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Sutthang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            sheet.freezePane(1, 1);
            for (int column = 0; column < heads.size(); column++) {
                sheet.width(column, column == 1 ? WIDE : NARROW);
                sheet.value(0, column, heads.get(column));
                sheet.style(0, column).bold().wrapText(true).set();
            }
            int row = 1;
            for (Iterator<List<Object>> each = rows.iterator(); each.hasNext(); row++) {
                cells(sheet, row, each.next());
                if (row % ROWS_HELD == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private void cells(Worksheet sheet, int row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (safe(values.get(column))) {
                case null -> { }
                case Number figure -> sheet.value(row, column, figure);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format((thai ? "[$-107041E]" : "[$-409]") + "d mmm yyyy").set();
                }
                case Object text -> sheet.value(row, column, text.toString());
            }
        }
    }

    /** A text that a spreadsheet would take for a formula, marked as text; everything else as it is. */
    static Object safe(Object value) {
        return value instanceof String text && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : value;
    }
}
