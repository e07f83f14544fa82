package org.sutthang.portfolio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProjectSpanTest {

    private static final ProjectSpan SPAN = new ProjectSpan(LocalDate.of(2025, 5, 16), LocalDate.of(2027, 12, 31),
            LocalDate.of(2020, 1, 1));

    @Test
    void aStepMayComeAYearBeforeTheStartAndNotEarlier() {
        assertThat(SPAN.isFarBefore(LocalDate.of(2024, 5, 16))).isFalse();
        assertThat(SPAN.isFarBefore(LocalDate.of(2024, 5, 15))).isTrue();
        assertThat(SPAN.isFarBefore(LocalDate.of(1957, 1, 1))).isTrue();
    }

    @Test
    void aStepMayComeTenYearsAfterTheEndAndNotLater() {
        assertThat(SPAN.isFarAfter(LocalDate.of(2037, 12, 31))).isFalse();
        assertThat(SPAN.isFarAfter(LocalDate.of(2038, 1, 1))).isTrue();
    }

    @Test
    void theAwardStandsInForAStartAndAnEndThatAreNotGiven() {
        ProjectSpan awarded = new ProjectSpan(null, null, LocalDate.of(2026, 9, 1));
        assertThat(awarded.isFarBefore(LocalDate.of(2025, 9, 1))).isFalse();
        assertThat(awarded.isFarBefore(LocalDate.of(1957, 1, 1))).isTrue();
        assertThat(awarded.isFarAfter(LocalDate.of(2036, 9, 1))).isFalse();
        assertThat(awarded.isFarAfter(LocalDate.of(2036, 9, 2))).isTrue();
    }

    @Test
    void aProjectThatBeganLongBeforeItsAwardIsBelievedForTenYears() {
        ProjectSpan awarded = new ProjectSpan(null, null, LocalDate.of(2026, 9, 1));
        assertThat(awarded.isFarFromAward(LocalDate.of(2016, 9, 1))).isFalse();
        assertThat(awarded.isFarFromAward(LocalDate.of(2016, 8, 31))).isTrue();
        assertThat(awarded.isFarFromAward(LocalDate.of(2036, 9, 2))).isTrue();
    }

    @Test
    void aProjectWithoutDatesAllowsEveryDate() {
        ProjectSpan unknown = new ProjectSpan(null, null, null);
        assertThat(unknown.isFarBefore(LocalDate.MIN)).isFalse();
        assertThat(unknown.isFarAfter(LocalDate.MAX)).isFalse();
    }
}
