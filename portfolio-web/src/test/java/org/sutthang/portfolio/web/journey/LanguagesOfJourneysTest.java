package org.sutthang.portfolio.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every journey is gone in both languages; what a reader of English meets is not left to chance. */
class LanguagesOfJourneysTest {

    @Test
    void everyJourneyIsGoneInBothLanguages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<Path> journeys = files.filter(file -> file.getFileName().toString().endsWith("JourneyIT.java")).toList();
            assertThat(journeys).hasSizeGreaterThan(20);
            assertThat(journeys).filteredOn(file -> !read(file).contains("@InBothLanguages")).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
