package org.sutthang.portfolio.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.text.UserLanguage;

class HelpWordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/sutthang/portfolio/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern ASKED = Pattern.compile("<s:help term=\"([a-z_]+)\"|<s:planField [^>]*help=\"([a-z_]+)\"|name=\"words\" value=\"#\\{\\[([^\\]]+)]}");

    private static Set<String> ids() {
        return HelpWords.of(UserLanguage.TH).groups().stream().flatMap(g -> g.terms().stream()).map(HelpTerm::id).collect(Collectors.toSet());
    }

    private static List<String> keys(String language) throws IOException {
        return Files.readAllLines(FOLDER.resolve("help_" + language + ".properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    @Test
    void bothLanguagesExplainTheSameWordsInTheSameOrderAndEachOnce() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("th")).doesNotHaveDuplicates();
        assertThat(keys("th").stream().filter(key -> key.endsWith(".name")).map(key -> key.replace(".name", "")))
                .containsExactlyInAnyOrderElementsOf(ids());
    }

    @Test
    void everyHelpThatAPageAsksForIsThere() {
        Set<String> asked = new HashSet<>();
        for (String page : pages()) {
            Matcher found = ASKED.matcher(page);
            while (found.find()) {
                Stream.of(1, 2).map(found::group).filter(id -> id != null).forEach(asked::add);
                if (found.group(3) != null) {
                    Stream.of(found.group(3).split(",")).map(id -> id.replace("'", "").strip()).forEach(asked::add);
                }
            }
        }
        assertThat(asked).isNotEmpty().isSubsetOf(ids());
        assertThat(asked).as("what is easily misunderstood is explained where it stands").contains("five_level", "three_tier", "met",
                "aggregation", "direction", "basis", "ratio", "baseline", "baseline_date", "weight", "frequency", "coverage", "attainment",
                "percent_of_target", "slippage", "standing", "restatement", "seal", "not_reported", "deduction");
    }

    @Test
    void aWordIsFoundByAnyPartOfWhatIsSaidOfIt() {
        HelpTerm term = HelpWords.of(UserLanguage.TH).term("coverage");
        assertThat(term.has("ครบถ้วน")).isTrue();
        assertThat(HelpWords.of(UserLanguage.EN).term("five_level").has("FIVE-LEVEL")).isTrue();
        assertThat(term.has("รหัสตรวจสอบ")).isFalse();
    }

    private static List<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(HelpWordsTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
