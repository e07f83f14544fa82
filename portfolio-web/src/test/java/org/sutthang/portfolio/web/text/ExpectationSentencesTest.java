package org.sutthang.portfolio.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.exchange.workbook.Expectation;

class ExpectationSentencesTest {

    @ParameterizedTest
    @EnumSource(Expectation.class)
    void everyFindingOfAnImportHasASentenceInBothLanguages(Expectation expected) {
        for (UserLanguage language : UserLanguage.values()) {
            assertThat(new Messages(language).has(expected.key())).as(language.name()).isTrue();
        }
    }
}
