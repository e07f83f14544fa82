package org.sutthang.portfolio.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;

class FirstPageIT extends BrowserTest {

    @Test
    void whoeverComesFirstSeesAPageInTheirLanguageAndTheme() {
        Response response = open("/");

        assertThat(response.status()).isEqualTo(200);
        assertThat(statementsOf(response)).isLessThanOrEqualTo(5);
        assertPresentable("/", "first");
    }

    @Test
    void readinessAndTheInterfaceAreDescribedToAnybody() {
        assertThat(product().get("/health/ready").body()).contains("UP");
    }
}
