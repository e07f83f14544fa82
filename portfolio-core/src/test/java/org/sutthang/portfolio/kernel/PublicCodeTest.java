package org.sutthang.portfolio.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicCodeTest {

    private static final List<String> TAKEN = List.of("OPS", "C2567-01");

    @ParameterizedTest
    @ValueSource(strings = {"PV50", "C2567-02", "กข-1", "A.B/1_2"})
    void lettersDigitsAndAFewSignsMakeACode(String code) {
        assertThat(PublicCode.problem("campaign", code, TAKEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPS 1", "A\u200b", "A😀", "=A1", "A;B"})
    void whatCannotBeSaidOrTypedIsNoCode(String code) {
        assertThat(PublicCode.problem("campaign", code, TAKEN)).get().extracting(RuleViolation::getKey)
                .isEqualTo("campaign.code.characters");
    }

    @Test
    void aCodeIsNeededAndNotTooLong() {
        assertThat(PublicCode.problem("campaign", null, TAKEN)).get().extracting(RuleViolation::getKey).isEqualTo("campaign.code");
        assertThat(PublicCode.problem("campaign", "a".repeat(65), TAKEN)).get().extracting(RuleViolation::getKey).isEqualTo("campaign.code");
    }

    @Test
    void twoCodesDoNotDifferByTheSizeOfLettersAlone() {
        assertThat(PublicCode.problem("organisation", "ops", TAKEN)).get()
                .isInstanceOf(Conflict.class).extracting(RuleViolation::getArguments).isEqualTo(List.of("OPS"));
    }
}
