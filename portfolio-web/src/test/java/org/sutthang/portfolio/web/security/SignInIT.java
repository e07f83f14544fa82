package org.sutthang.portfolio.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

@InBothLanguages
class SignInIT extends BrowserTest {

    private static final String FIRST_PAGE_OF_LATE_PROJECTS = "/portfolio?status=RED";

    @Test
    void aWrongPasswordIsSaidBesideTheField() {
        open("/signin");
        page.fill("[id='signin:user']", "nobody");
        page.fill("[id='signin:password']", "wrong");
        page.press("[id='signin:password']", "Enter");

        assertThat(page.locator(".field:has(input[type=password]) .error-text")).hasText(says("signin.failed"));
        assertThat(page.locator("[id='signin:user']")).hasValue("nobody");
        assertThat(page.locator("[id='signin:password']")).hasValue("");
        assertAccessible("sign-in refused");
    }

    @Test
    void whoeverSignsInComesToWhereTheyWereGoingInANewSession() {
        open(FIRST_PAGE_OF_LATE_PROJECTS);
        String before = session();
        signInAnew("monitor");

        assertThat(page).hasURL(product().at(FIRST_PAGE_OF_LATE_PROJECTS).toString());
        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void signingInLeadsNowhereElse() {
        open("/signin?from=%2F%2Felsewhere.example%2F");
        signInAnew("executive");

        assertThat(page).hasURL(Pattern.compile(product().at("/").toString().replace(".", "\\.") + ".*"));
    }

    @Test
    void aChoiceOfLanguageStaysWithThePageAndTheFilter() {
        signInAnew("executive");
        open(FIRST_PAGE_OF_LATE_PROJECTS);
        String other = language().other().code();
        page.click(".tools a[hreflang=" + other + "]");

        assertThat(page.locator("html")).hasAttribute("lang", other);
        assertThat(page).hasURL(product().at(FIRST_PAGE_OF_LATE_PROJECTS).toString());
        open("/dashboard");
        assertThat(page.locator("html")).hasAttribute("lang", other);
    }

    @Test
    void aChoiceOfThemeTakesHoldAtOnceAndStays() {
        open("/signin");
        page.click(".tools .menu summary");
        page.click("[data-theme-choice] [data-value=dark]");

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        open("/signin");
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void signingOutEndsTheSession() {
        signInAnew("monitor");
        page.click(".menu.person summary");
        page.click(".menu.person form[action$='signout'] button");

        assertThat(page.locator(".message-info")).hasText(says("signin.out"));
        open("/portfolio");
        assertThat(page.locator("input[type=password]")).isVisible();
    }

    @Test
    void aPageOfAnotherRoleIsRefusedAndOneThatIsNotThereIsMissing() {
        signInAnew("owner");

        Response refused = open("/users");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText(says("error.403.title"));
        assertThat(page.locator("nav.wide a")).not().hasCount(0);
        assertAccessible("refused page");
        Response missing = open("/portfolio/nothing-here");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText(says("error.404.title"));
    }

    @Test
    void aPageLeftOpenTooLongIsOpenedAnewAndSaysSo() {
        open("/signin");
        page.evaluate("document.querySelector('input[name=\"jakarta.faces.ViewState\"]').value = '1:1'");
        page.fill("[id='signin:user']", "monitor");
        page.fill("[id='signin:password']", "anything");
        page.press("[id='signin:password']", "Enter");

        assertThat(page.locator(".message-warn").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*expired=view.*"));
    }

    @Test
    void programsWithoutAUserAreRefusedWithAProblem() {
        HttpResponse<String> answer = product().get("/api/v1/summary");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private String session() {
        return page.context().cookies().stream().filter(cookie -> "JSESSIONID".equals(cookie.name)).map(cookie -> cookie.value)
                .findFirst().orElse("");
    }
}
