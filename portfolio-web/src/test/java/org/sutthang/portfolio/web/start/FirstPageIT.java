package org.sutthang.portfolio.web.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.web.testing.BrowserTest;

class FirstPageIT extends BrowserTest {

    @Test
    void whoeverComesFirstSeesASignInPageInTheirLanguageAndTheme() {
        Response response = open("/");

        assertThat(response.status()).isEqualTo(200);
        assertThat(page.locator("input[type=password]")).isVisible();
        assertThat(statementsOf(response)).isLessThanOrEqualTo(2);
        assertPresentable("/", "sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "monitor", "owner", "executive"})
    void everyUserOfTheDemoCanSignIn(String user) {
        signInAnew(user);

        assertThat(page.locator("input[type=password]")).hasCount(0);
        assertThat(page.locator("main, [role=main]")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/openapi", "/metrics"})
    void whatAnybodyMayAskShowsNothingOfThePortfolio(String path) {
        HttpResponse<String> answer = product().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty().doesNotContain("โครงการ", "sutthang-demo");
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        HttpResponse<String> answer = product().get("/signin");

        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self' 'nonce-");
    }
}
