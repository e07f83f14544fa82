package org.sutthang.portfolio.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.web.testing.BrowserTest;

/** The number of SQL statements of a page, whatever the number of rows, counted over the whole request. */
class StatementLimitIT extends BrowserTest {

    @BeforeEach
    void asTheMonitor() {
        signInAnew("monitor");
    }

    @Test
    void theDashboardTakesAtMostFifteenStatements() {
        assertThat(statementsOf(open("/dashboard"))).isLessThanOrEqualTo(15);
    }

    @Test
    void theListOfProjectsTakesAtMostSixStatements() {
        assertThat(statementsOf(open("/portfolio"))).isLessThanOrEqualTo(6);
    }

    @Test
    void aProjectTakesAtMostTwelveStatements() {
        open("/portfolio");
        String project = page.locator("main a[href*='/project']").first().getAttribute("href");

        assertThat(statementsOf(open(project))).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ideas", "/campaigns", "/awards"})
    void aListOfWhatBecomesProjectsTakesAtMostSixStatements(String list) {
        assertThat(statementsOf(open(list))).isLessThanOrEqualTo(6);
    }
}
