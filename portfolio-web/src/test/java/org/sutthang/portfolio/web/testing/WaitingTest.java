package org.sutthang.portfolio.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Browser tests ask what a page shows in a way that waits for it. Whoever reads a page at once after pressing something may
 * still read the page before it: on a quiet machine never, on a busy one sometimes.
 */
class WaitingTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern READ_AT_ONCE = Pattern.compile("assertThat\\((?:(?!assertThat)[^;])*?\\."
            + "(?:innerText|textContent|allInnerTexts|allTextContents|inputValue|getAttribute|isVisible|isChecked|count)\\([^()]*\\)\\)"
            + "|assertThat\\(page\\.url\\(\\)\\)");

    @Test
    void noBrowserTestReadsAPageAtOnce() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : browserTests()) {
            Matcher reading = READ_AT_ONCE.matcher(Files.readString(file));
            while (reading.find()) {
                found.add(file.getFileName() + ": " + reading.group());
            }
        }
        assertThat(found).as("say it by Playwright's own assertThat(locator) or by assertShows").isEmpty();
    }

    private static List<Path> browserTests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            List<Path> tests = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith("IT.java")).toList()) {
                if (Files.readString(file).contains("extends BrowserTest")) {
                    tests.add(file);
                }
            }
            assertThat(tests).as("browser tests").hasSizeGreaterThan(20);
            return tests;
        }
    }
}
