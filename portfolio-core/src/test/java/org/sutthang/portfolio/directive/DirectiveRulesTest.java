package org.sutthang.portfolio.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.RuleViolations;

class DirectiveRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void everythingThatIsMissingIsToldAtOnceInTheOrderOfTheForm() {
        assertThat(problems(new NewDirective(" ", null, "", null, null)))
                .containsExactly("directive.givenBy.missing", "directive.text.missing");
    }

    @Test
    void everyFieldThatCannotBeIsTold() {
        assertThat(problems(new NewDirective("x".repeat(201), TODAY.plusDays(1), "x".repeat(20_001), TODAY, "malee")))
                .containsExactly("directive.givenBy.long", "directive.givenOn.future", "directive.long",
                        "directive.dueOn.before", "directive.answerer");
    }

    @Test
    void aDirectiveWithoutADayIsGivenToday() {
        assertThat(DirectiveRules.checked(new NewDirective("prasert", null, " เร่งรัด ", TODAY, "somchai"), TODAY,
                "somchai"::equals)).isEqualTo(new NewDirective("prasert", TODAY, "เร่งรัด", TODAY, "somchai"));
    }

    private static List<String> problems(NewDirective given) {
        return catchThrowableOfType(RuleViolations.class, () -> DirectiveRules.checked(given, TODAY,
                "somchai"::equals)).each().stream().map(RuleViolation::getKey).toList();
    }
}
