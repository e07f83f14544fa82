package org.sutthang.portfolio.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The example rows of the template: one small portfolio that could be imported as it is. In the template each of them begins
 * with a marker before its code, and by this marker alone the reader knows that nobody meant it: whoever takes the marker away
 * has made it a row of one's own.
 */
final class TemplateExamples {

    /** The name of the sheet with the instructions; it is part of the format, so the reader passes over it without a word. */
    static final String INSTRUCTIONS = "คำชี้แจง Instructions";
    private static final String THAI_MARKER = "ตัวอย่าง:";
    private static final String ENGLISH_MARKER = "Example:";
    private static final Set<String> MARKERS = Set.of(THAI_MARKER, ENGLISH_MARKER);

    private TemplateExamples() {
    }

    /** The marker that the template of a language puts before the code of an example. */
    static String marker(Locale language) {
        return WorkbookLabels.THAI.getLanguage().equals(language.getLanguage()) ? THAI_MARKER : ENGLISH_MARKER;
    }

    static boolean isInstructions(String sheet) {
        return INSTRUCTIONS.equals(CellText.strip(sheet));
    }

    /** The places of a sheet's columns that hold codes: where a marker may stand. */
    static int[] codes(Map<Column<?>, Integer> places) {
        return places.entrySet().stream().filter(place -> place.getKey().kind().isCode()).mapToInt(Map.Entry::getValue).toArray();
    }

    /**
     * Whether a row is an example of the template.
     *
     * @param row as the file has it
     * @param codes the places of the columns that hold codes
     * @return true where one of its codes begins with a marker
     */
    static boolean isExample(RawSheet.Row row, int[] codes) {
        for (int place : codes) {
            if (row.cell(place) instanceof RawCell.Text text
                    && MARKERS.stream().anyMatch(marker -> CellText.strip(text.shown()).startsWith(marker))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The example rows of a sheet, without markers.
     *
     * @return the rows, at least one
     */
    static List<TableRow> of(SheetFormat format) {
        String resource = "examples/" + format.name() + ".csv";
        try (InputStream in = TemplateExamples.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CSVParser csv = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return csv.stream().map(line -> row(format, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableRow row(SheetFormat format, CSVRecord line) {
        TableRow row = new TableRow(format);
        for (Column<?> column : format.columns()) {
            String text = line.isMapped(column.code()) ? line.get(column.code()) : "";
            if (!text.isEmpty()) {
                row.setRaw(column, column.kind().read(new RawCell.Text(text), new Strict(column + " " + text)));
            }
        }
        return row;
    }

    /** An example that cannot be read is a mistake in the product. */
    private record Strict(String cell) implements CellReport {
        @Override
        public <T> T problem(Expectation expected, Object... arguments) {
            throw new IllegalStateException(cell + ": " + expected);
        }

        @Override
        public void warning(Expectation expected, Object... arguments) {
            problem(expected, arguments);
        }
    }
}
