package org.sutthang.portfolio.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records of decisions are found through their index. */
class DecisionsTest {

    private static final Path FOLDER = Path.of("../docs/adr");

    @Test
    void everyRecordHasItsNumberAStatusAndALineInTheIndex() throws IOException {
        String index = Files.readString(FOLDER.resolve("README.md"));
        List<Path> records;
        try (Stream<Path> files = Files.list(FOLDER)) {
            records = files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*")).sorted().toList();
        }
        assertThat(records).hasSizeGreaterThan(40);
        for (Path record : records) {
            String file = record.getFileName().toString();
            List<String> lines = Files.readAllLines(record);
            String title = lines.getFirst().substring("# ".length());
            assertThat(title).as(file).startsWith(Integer.parseInt(file.substring(0, 4)) + ". ");
            assertThat(lines.get(2)).as(file).startsWith("Status: ");
            assertThat(index).contains("- [" + title + "](" + file + ")");
        }
    }
}
