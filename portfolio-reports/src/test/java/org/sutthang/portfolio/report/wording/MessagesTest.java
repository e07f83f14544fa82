package org.sutthang.portfolio.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.ReasonKey;
import org.sutthang.portfolio.standing.Status;

class MessagesTest {

    private final Properties thai = load("th");
    private final Properties english = load("en");

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptyWord() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(thai.keySet());
        Stream.of(thai, english).forEach(texts -> texts.forEach((key, text) -> {
            if (!"summary.end".equals(key)) {
                assertThat((String) text).as((String) key).isNotBlank();
            }
        }));
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        thai.forEach((key, text) -> assertThat(new MessageFormat((String) text, Locale.ROOT).getArgumentNames())
                .as((String) key)
                .isEqualTo(new MessageFormat(english.getProperty((String) key), Locale.ROOT).getArgumentNames()));
    }

    @Test
    void everyStatusStageAndReasonHasItsWords() {
        Stream<String> needed = Stream.of(
                Arrays.stream(Status.values()).map(status -> "status." + status),
                Arrays.stream(Stage.values()).map(stage -> "stage." + stage),
                Arrays.stream(ReasonKey.values()).map(reason -> "reason." + reason)).flatMap(keys -> keys);

        assertThat(needed).allSatisfy(key -> assertThat(thai).containsKey(key));
    }

    @Test
    void noThaiTextIsLeftInEnglish() {
        assertThat(english.values()).allSatisfy(text -> assertThat((String) text).doesNotContainPattern("[ก-๛]"));
    }

    /** Written out in the sources, or begun there and ended by the name of a constant, a month or a place. */
    @Test
    void everyTextIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        Set<String> written = Pattern.compile("\"([\\w.]+)\"").matcher(sources).results().map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(thai.stringPropertyNames()).hasSizeGreaterThan(400).filteredOn(key -> !written.contains(key))
                .filteredOn(key -> written.stream().noneMatch(begun -> begun.endsWith(".") && key.startsWith(begun)))
                .isEmpty();
    }

    private static Properties load(String language) {
        Properties texts = new Properties();
        try (InputStream file = Wording.class.getResourceAsStream("messages_" + language + ".properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
