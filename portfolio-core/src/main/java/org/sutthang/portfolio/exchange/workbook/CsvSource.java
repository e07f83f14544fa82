package org.sutthang.portfolio.exchange.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the sheets of a {@code .zip} of CSV files: one file a sheet, comma-separated, UTF-8 with or without a byte
 * order mark. A folder around the files is tolerated, as are the side files that desktop systems add.
 */
final class CsvSource {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    private static final String EXTENSION = ".csv";

    private CsvSource() {
    }

    static List<RawSheet> read(Archive archive, Findings findings) {
        List<RawSheet> sheets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String path : archive.names()) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            if (path.startsWith("__MACOSX/") || file.startsWith(".")) {
                continue;
            }
            if (!file.toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
                findings.warning(path, 0, null, path, Expectation.KNOWN_SHEET);
                continue;
            }
            String name = file.substring(0, file.length() - EXTENSION.length());
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new WorkbookRefused(name, 0, path, Expectation.SINGLE_SHEET);
            }
            if (seen.size() > WorkbookLimits.SHEETS) {
                throw new WorkbookRefused(Expectation.SHEET_COUNT, null, WorkbookLimits.SHEETS);
            }
            if (WorkbookFormat.sheet(name).isEmpty()) {
                sheets.add(new RawSheet(name));
            } else {
                sheets.add(sheet(name, text(name, archive.unpack(path))));
            }
        }
        return sheets;
    }

    private static String text(String sheet, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WorkbookRefused(sheet, 0, null, Expectation.UTF8);
        }
    }

    private static RawSheet sheet(String name, String text) {
        RawSheet sheet = new RawSheet(name);
        int row = 0;
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(FORMAT).get()) {
            for (CSVRecord csv : parser) {
                row = (int) csv.getRecordNumber();
                for (int column = 0; column < csv.size(); column++) {
                    String value = csv.get(column);
                    sheet.cell(row, column, CellText.isBlank(value) ? null : new RawCell.Text(value));
                }
                sheet.endRow(row);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new WorkbookRefused(name, row + 1, null, Expectation.CSV);
        }
        return sheet;
    }
}
