package org.sutthang.portfolio.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProjectSpanTest {

    private static final ProjectSpan SPAN = new ProjectSpan(LocalDate.of(2025, 5, 16), LocalDate.of(2027, 12, 31));

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
    void aProjectWithoutDatesAllowsEveryDate() {
        ProjectSpan unknown = new ProjectSpan(null, null);
        assertThat(unknown.isFarBefore(LocalDate.MIN)).isFalse();
        assertThat(unknown.isFarAfter(LocalDate.MAX)).isFalse();
    }
}
