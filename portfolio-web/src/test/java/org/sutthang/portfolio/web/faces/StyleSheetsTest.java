package org.sutthang.portfolio.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages grow with the text that their reader has chosen: type is measured in rem, and widths are asked for in em. */
class StyleSheetsTest {

    private static final Path STYLES = Path.of("src/main/webapp/resources/portfolio/css");
    private static final Pattern TYPE_IN_PIXELS = Pattern.compile("(font|font-size|--t-\\w+):[^;}(]*\\dpx");
    private static final Pattern WIDTH_IN_PIXELS = Pattern.compile("@media[^{]*width:\\s*[\\d.]+px");

    @TestFactory
    Stream<DynamicTest> nothingThatIsReadIsMeasuredInPixels() throws IOException {
        List<Path> sheets;
        try (Stream<Path> files = Files.list(STYLES)) {
            // On paper nobody chooses the size of the text.
            sheets = files.filter(file -> !file.endsWith("print.css")).toList();
        }
        assertThat(sheets).hasSizeGreaterThan(5);
        return sheets.stream().map(sheet -> DynamicTest.dynamicTest(sheet.getFileName().toString(), () -> {
            String styles = Files.readString(sheet);
            assertThat(Stream.of(TYPE_IN_PIXELS, WIDTH_IN_PIXELS).flatMap(wrong -> wrong.matcher(styles).results()).map(MatchResult::group)).isEmpty();
        }));
    }
}
