package org.sutthang.portfolio.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide names is there: its pictures, the pages it leads to, and the same in both languages. */
class GuideTest {

    static final Path GUIDE = Path.of("../docs/guide");
    private static final long MOST_BYTES = 2_500_000;
    private static final Pattern PICTURE = Pattern.compile("\\(\\.\\./images/([a-z-]+\\.webp)\\)");
    private static final Pattern PRESSED = Pattern.compile("(?<!\\?)\\*\\*([^*?]+)\\*\\*");
    private static final Pattern ANY_PAGE = Pattern.compile("`(/[^`]+)`");
    private static final Pattern NAMED_PAGE = Pattern.compile("\\*\\*[^*]+\\*\\* \\(`(/[^`]+)`\\)");
    private static final Pattern PAGE = Pattern.compile("`(/[a-z/]+)(?:\\?[^`]*)?`");

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyPageThatAGuideLeadsToIsThere(String language) {
        Set<String> pages = named(language, PAGE);
        assertThat(pages).isNotEmpty().allSatisfy(page ->
                assertThat(Path.of("src/main/webapp" + page + ".xhtml")).as(page).exists());
    }

    @Test
    void everyPictureThatAGuideNamesIsKeptAndNoOther() throws IOException {
        try (Stream<Path> kept = Files.list(GUIDE.resolve("images"))) {
            List<Path> files = kept.toList();
            assertThat(files.stream().map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(pictures());
            assertThat(files.stream().mapToLong(GuideTest::size).sum()).as("bytes of all pictures").isLessThan(MOST_BYTES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void whatAGuideSaysToPressIsCalledSoOnThePages(String language) throws IOException {
        Set<String> words = Files.readAllLines(Path.of("src/main/resources/org/sutthang/portfolio/web/messages_" + language + ".properties"))
                .stream().map(line -> line.substring(line.indexOf('=') + 1).replace(" ({0})", "")).collect(Collectors.toSet());
        assertThat(named(language, PRESSED)).isNotEmpty().isSubsetOf(words);
    }

    @Test
    void bothLanguagesLeadToTheSamePagesAndShowTheSamePictures() {
        assertThat(named("en", PAGE)).isEqualTo(named("th", PAGE));
        assertThat(named("en", PICTURE).stream().map(name -> name.replaceFirst("en-", "")))
                .containsExactlyElementsOf(named("th", PICTURE).stream().map(name -> name.replaceFirst("th-", "")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyPageThatAGuideLeadsToStandsUnderItsName(String language) {
        assertThat(named(language, NAMED_PAGE)).isNotEmpty().containsExactlyElementsOf(named(language, ANY_PAGE));
    }

    @Test
    void aPageStandsUnderItsNameAndNotUnderItsAddress() {
        assertThat(GuideText.html("Look at **My work** (`/mywork`).", name -> name, "/context"))
                .isEqualTo("<p>Look at <a href=\"/context/mywork\">My work</a>.</p>");
    }

    @Test
    void markdownBecomesAPageInWhichNothingOfTheTextIsTakenForMarkup() {
        String html = GuideText.html("# Left to the page\n<a id=\"here\"></a>\n## Head\n\n1. Open `/mywork` **now**\n2. a < b & `name`\n\n"
                + "![Alt](../images/th-a.webp)\n", name -> "/at/" + name, "/context");
        assertThat(html).isEqualTo("<h2 id=\"here\">Head</h2><ol><li>Open <a href=\"/context/mywork\">/mywork</a> <strong>now</strong></li>"
                + "<li>a &lt; b &amp; <code>name</code></li></ol>"
                + "<img loading=\"lazy\" width=\"1180\" height=\"760\" src=\"/at/th-a.webp\" alt=\"Alt\"/>");
    }

    /** The pictures that the guides name, in both languages. */
    static Set<String> pictures() {
        return Stream.of("th", "en").flatMap(language -> named(language, PICTURE).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> named(String language, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> guides = Files.list(GUIDE.resolve(language))) {
            for (Path guide : guides.toList()) {
                Matcher matcher = pattern.matcher(Files.readString(guide));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
