package org.sutthang.portfolio.web.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables from which the demo is made; they lie beside this class's package among the resources. */
final class DemoFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
            .setNullString("").get();

    private DemoFile() {
    }

    /**
     * Reads a table.
     *
     * @param name of the table, without its suffix
     * @return its rows; an empty cell is null
     */
    static List<Map<String, String>> read(String name) {
        try (Reader reader = new InputStreamReader(DemoFile.class.getResourceAsStream(name + ".csv"),
                StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
