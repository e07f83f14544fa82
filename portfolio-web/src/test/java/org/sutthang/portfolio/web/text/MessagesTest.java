package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the two message files together, and to the pages that use them. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/sutthang/portfolio/web");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/webapp"), Path.of("src/main/java"));
    private static final Path CORE = Path.of("../portfolio-core/src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern USED = Pattern.compile("msg\\['([^']+)']");
    private static final Pattern PREFIX = Pattern.compile("['\"]([a-zA-Z0-9.]+\\.)['\"]\\s*(?:\\+|\\.concat\\(|\\)|;)|\"([a-z0-9.]+\\.)\"::concat");

    /** Sentences of frameworks, of rules, after redirects, and the words that all pages share. */
    private static final List<String> TAKEN_BY_NAME = List.of("jakarta.faces.", "primefaces.", "rule.", "done.", "frame.");

    /** Words of the domain's enumerations, which sentences about rules take by the name of the constant. */
    private static final Pattern ENUMS = Pattern.compile(
            "(updatestatus|direction|indicatorkind|aggregation|frequency|criteriakind|criteriabasis|directivestatus|organisationkind|role|stage|status)\\.[A-Z]");
    private static final Pattern VIOLATION =
            Pattern.compile("(?:RuleViolation|Conflict)\\(\\s*\"([A-Za-z0-9.]+)\"|super\\(\"([a-z]+\\.[A-Za-z0-9.]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() throws IOException {
        assertThat(keysInOrder("en")).isEqualTo(keysInOrder("th"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void noKeyStandsTwice(String language) throws IOException {
        assertThat(keysInOrder(language)).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() throws IOException {
        Properties english = load("en");
        load("th").forEach((key, sentence) ->
                assertThat(places(english.getProperty(key.toString()))).as(key.toString()).isEqualTo(places(sentence.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void noSentenceIsEmptyOrHasAStraightApostrophe(String language) throws IOException {
        load(language).forEach((key, sentence) ->
                assertThat(sentence.toString()).as(key.toString()).isNotBlank().doesNotContain("'"));
    }

    @Test
    void everyKeyOnAPageHasASentence() throws IOException {
        Set<Object> known = load("th").keySet();
        assertThat(matches(SOURCES, USED).stream().filter(key -> !known.contains(key))).isEmpty();
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        String all = String.join("\n", texts(SOURCES));
        Set<String> prefixes = matches(List.of(SOURCES.get(0), SOURCES.get(1), CORE), PREFIX);
        List<String> unused = keysInOrder("th").stream()
                .filter(key -> TAKEN_BY_NAME.stream().noneMatch(key::startsWith) && !ENUMS.matcher(key).lookingAt())
                .filter(key -> !all.contains("'" + key + "'") && !all.contains("\"" + key + "\""))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith)).toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void everyRuleHasASentence() throws IOException {
        Set<Object> known = load("th").keySet();
        List<String> missing = new ArrayList<>();
        for (String key : matches(List.of(CORE), VIOLATION)) {
            boolean isFamily = key.endsWith(".");
            if (!isFamily && !known.contains("rule." + key)) {
                missing.add("rule." + key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aKeyWithoutASentenceIsSeenInsteadOfFailing() {
        assertThat(new Messages(UserLanguage.TH).get("no.such.key")).isEqualTo("???no.such.key???");
    }

    @Test
    void wordsAgreeWithTheirNumber() {
        Messages english = new Messages(UserLanguage.EN);
        assertThat(english.get("list.lead.all", "1")).isEqualTo("1 project in all");
        assertThat(english.get("list.lead.all", "1,001")).isEqualTo("1,001 projects in all");
        assertThat(english.get("reporting.lead", 1, 3, 0)).startsWith("1 of 3 projects has reported");
    }

    private static List<String> keysInOrder(String language) throws IOException {
        return Files.readAllLines(FOLDER.resolve("messages_" + language + ".properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    private static Properties load(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("messages_" + language + ".properties"))) {
            sentences.load(reader);
        }
        return sentences;
    }

    private static Set<String> places(String sentence) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> matches(List<Path> folders, Pattern pattern) throws IOException {
        Set<String> found = new HashSet<>();
        for (String text : texts(folders)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        found.add(matcher.group(group));
                    }
                }
            }
        }
        return found;
    }

    private static List<String> texts(List<Path> folders) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(xhtml|java|js)")).toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }
}
