package org.sutthang.portfolio.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook as {@code .xlsx}: dates as dates, numbers as numbers, and a number with more digits than a
 * spreadsheet can hold as text, so that none are lost.
 */
final class XlsxWriter {

    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final int NARROW = 14;
    private static final int WIDE = 40;

    private XlsxWriter() {
    }

    static void write(Workbook workbook, Function<Column<?>, String> header, OutputStream out) throws IOException {
        org.dhatim.fastexcel.Workbook file = new org.dhatim.fastexcel.Workbook(out, "Sutthang", "1.0");
        for (Table table : workbook.tables()) {
            Worksheet sheet = file.newWorksheet(table.format().name());
            List<Column<?>> columns = table.format().columns();
            for (Column<?> column : columns) {
                String title = header.apply(column);
                sheet.value(0, column.index(), title);
                sheet.width(column.index(), column.kind().isLong() ? WIDE : Math.max(NARROW, title.length() + 2));
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("E8EDF3").set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < table.rows().size(); i++) {
                write(table.rows().get(i), columns, sheet, i + 1);
                if (i % 1_000 == 999) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
        file.finish();
    }

    private static void write(TableRow row, List<Column<?>> columns, Worksheet sheet, int line) {
        for (Column<?> column : columns) {
            int place = column.index();
            switch (row.getRaw(column)) {
                case null -> { }
                case String text -> sheet.value(line, place, XlsxText.encode(CellText.guard(text)));
                case BigDecimal number -> {
                    BigDecimal plain = CellNumber.plain(number);
                    if (CellNumber.safeInSpreadsheet(plain)) {
                        sheet.value(line, place, plain);
                    } else {
                        sheet.value(line, place, plain.toPlainString());
                    }
                }
                case Integer number -> sheet.value(line, place, number);
                case LocalDate date -> {
                    sheet.value(line, place, date);
                    sheet.style(line, place).format(DATE_FORMAT).set();
                }
                case Boolean yes -> sheet.value(line, place, yes ? "yes" : "no");
                default -> throw new IllegalArgumentException(column + " holds " + row.getRaw(column).getClass());
            }
        }
    }
}
