package org.sutthang.portfolio.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a workbook as a {@code .zip} of CSV files in UTF-8 with a byte order mark, which Excel needs to read Thai.
 * Nothing in the bytes depends on the day of writing.
 */
final class CsvZipWriter {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL).get();
    /** 1 January 1980, the first moment that a zip can name, as it stands in the file whatever the time zone. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CsvZipWriter() {
    }

    static void write(Workbook workbook, Function<Column<?>, String> header, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Table table : workbook.tables()) {
            ZipEntry entry = new ZipEntry(table.format().name() + ".csv");
            entry.setTimeLocal(FIXED);
            zip.putNextEntry(entry);
            Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            write(table, header, new CSVPrinter(writer, FORMAT));
            writer.flush();
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void write(Table table, Function<Column<?>, String> header, CSVPrinter csv) throws IOException {
        List<Column<?>> columns = table.format().columns();
        List<String> cells = new ArrayList<>(columns.size());
        for (Column<?> column : columns) {
            cells.add(header.apply(column));
        }
        csv.printRecord(cells);
        for (TableRow row : table.rows()) {
            cells.clear();
            for (Column<?> column : columns) {
                cells.add(cell(row.getRaw(column)));
            }
            csv.printRecord(cells);
        }
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> CellText.guard(text);
            case BigDecimal number -> CellNumber.plain(number).toPlainString();
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }
}
