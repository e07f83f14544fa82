package org.sutthang.portfolio.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages grow with the text that their reader has chosen: type is measured in rem, and widths are asked of the page in rem, for a
 * window does not know of letters that a style has made larger. And nothing is styled that no page shows.
 */
class StyleSheetsTest {

    private static final Path STYLES = Path.of("src/main/webapp/resources/portfolio/css");
    private static final Pattern TYPE_IN_PIXELS = Pattern.compile("(font|font-size|--t-\\w+):[^;}(]*\\dpx");
    private static final Pattern WIDTH_IN_PIXELS = Pattern.compile("@(?:media|container)[^{]*width:\\s*[\\d.]+px");
    /** Only what is said of the page itself, and of the wall, which sets its own letters by the window, asks the window. */
    private static final Pattern WIDTH_OF_THE_WINDOW = Pattern.compile("@media[^{]*width:[^{]*\\{(?!html)");
    private static final Pattern SELECTOR = Pattern.compile("([^{}]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern NAME = Pattern.compile("[\\w-]+");
    /** The beginning of a class whose end is worked out: a constant's name after a hyphen, or a number. */
    private static final Pattern BEGINNING = Pattern.compile("([\\w-]+)(?:#\\{|')");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

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
            assertThat(Stream.of(TYPE_IN_PIXELS, WIDTH_IN_PIXELS, WIDTH_OF_THE_WINDOW).flatMap(wrong -> wrong.matcher(styles).results()).map(MatchResult::group)).isEmpty();
        }));
    }

    @Test
    void everyClassOfASheetIsWrittenBySomething() throws IOException {
        List<String> writers = texts(Path.of("src/main/webapp"), ".xhtml", ".js");
        writers.addAll(texts(Path.of("src/main/java"), ".java"));
        Set<String> names = found(NAME, 0, writers);
        Set<String> beginnings = found(BEGINNING, 1, writers);
        assertThat(found(CLASS, 1, List.copyOf(found(SELECTOR, 1, texts(STYLES, ".css"))))).hasSizeGreaterThan(100)
                .filteredOn(name -> !name.startsWith("ui-") && !names.contains(name))
                .filteredOn(name -> beginnings.stream().noneMatch(beginning -> isMadeFrom(beginning, name))).isEmpty();
    }

    private static boolean isMadeFrom(String beginning, String name) {
        return name.startsWith(beginning)
                && (beginning.endsWith("-") || NUMBER.matcher(name.substring(beginning.length())).matches());
    }

    private static Set<String> found(Pattern pattern, int group, List<String> texts) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results()).map(match -> match.group(group))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Path folder, String... ends) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> Stream.of(ends).anyMatch(f.toString()::endsWith)).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
