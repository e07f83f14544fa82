package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.exchange.workbook.Expectation;

class ExpectationSentencesTest {

    private static final Path SOURCE = Path.of("../portfolio-core/src/main/java/org/sutthang/portfolio/exchange/workbook/Expectation.java");

    @ParameterizedTest
    @EnumSource(Expectation.class)
    void everyFindingOfAnImportHasASentenceInBothLanguages(Expectation expected) {
        for (UserLanguage language : UserLanguage.values()) {
            assertThat(new Messages(language).has(expected.key())).as(language.name()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Expectation.class)
    void aFindingIsFilledInWithTheArgumentsThatItsExpectationNamesAndNoOther(Expectation expected) throws IOException {
        Matcher described = Pattern.compile("/\\*\\* (.*) \\*/\\s+" + expected.name() + "[,;]").matcher(Files.readString(SOURCE));
        assertThat(described.find()).isTrue();
        for (UserLanguage language : UserLanguage.values()) {
            assertThat(places(new Messages(language).get(expected.key()))).as(language.name())
                    .isEqualTo(places(described.group(1)));
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
