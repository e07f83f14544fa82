package org.sutthang.portfolio.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void findingsStandSheetBySheetAndRowByRowWhateverFoundThem() {
        Findings findings = new Findings();
        findings.problem("results", 6, "value", "x", Expectation.ROW_COUNT, 1);
        findings.problem("projects", 9, "code", "x", Expectation.ROW_COUNT, 1);
        findings.problem("results", 3, "value", "x", Expectation.ROW_COUNT, 1);
        findings.problem("projects", 2, "code", "x", Expectation.ROW_COUNT, 1);
        findings.problem("results", 3, "note", "x", Expectation.ROW_COUNT, 1);
        assertThat(findings.problems()).extracting(Problem::sheet, Problem::row, Problem::column).containsExactly(
                tuple("projects", 2, "code"), tuple("projects", 9, "code"),
                tuple("results", 3, "value"), tuple("results", 3, "note"), tuple("results", 6, "value"));
    }
}
