package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** A password of one's own: asked for at the first sign-in, and changed on one's own page. */
@InBothLanguages
class PasswordJourneyIT extends BrowserTest {

    private static final String GIVEN = "told by telephone";
    private static final String FIRST = "known to me alone";
    private static final String SECOND = "known to nobody else";

    @Test
    void whoWasGivenAPasswordChoosesOneAndALaterOneEndsTheOtherSessions() {
        String user = own("somying").toLowerCase(Locale.ROOT);
        addUser(user);
        signInWithWhatWasGiven(user);
        open("/portfolio");
        page.waitForURL("**/password**");
        choose("a guess at it", "short", "shorter");
        assertThat(page.locator(".error-text")).hasCount(3);
        assertShows(page.locator("main"), says("rule.user.password.present"), says("rule.user.password.again"));
        assertPresentable("password-refused", () -> {
            open("/password");
            choose("a guess at it", "short", "shorter");
            assertThat(page.locator(".error-text")).hasCount(3);
        });
        open("/portfolio");
        choose(GIVEN, FIRST, FIRST);
        page.waitForURL("**/portfolio");

        try (BrowserContext elsewhere = page.context().browser().newContext()) {
            Page other = elsewhere.newPage();
            other.navigate(product().at("/portfolio").toString());
            other.locator("[id='signin:user']").fill(user);
            other.locator("[id='signin:password']").fill(FIRST);
            other.locator("[id='signin:submit']").click();
            other.waitForURL("**/portfolio");

            open("/account");
            choose(FIRST, SECOND, SECOND);
            page.waitForURL("**done=passwordChosen**");
            assertShows(page.locator("main"), says("done.passwordChosen"));
            other.navigate(product().at("/portfolio").toString());
            other.waitForURL("**/signin?**");
        }
        assertThat(product().send(product().request("/api/v1/projects?size=1", user, SECOND)).statusCode()).isEqualTo(200);
    }

    private void addUser(String name) {
        signIn("admin");
        open("/users/edit");
        page.locator("[id='userForm:userName']").fill(name);
        page.locator("[id='userForm:displayName']").fill("นางสาวสมหญิง ใจดี");
        page.locator("[id='userForm:password']").fill(GIVEN);
        page.locator("[id='userForm:save']").click();
        page.waitForURL("**/users?**");
        assertThat(product().send(product().request("/api/v1/projects?size=1", name, GIVEN)).statusCode())
                .as("a program is not asked").isEqualTo(200);
        open("/users/edit?user=admin");
        assertThat(page.locator("main a[href$='/account#password']")).isVisible();
        forgetSession();
    }

    private void signInWithWhatWasGiven(String user) {
        open("/");
        page.locator("[id='signin:user']").fill(user);
        page.locator("[id='signin:password']").fill(GIVEN);
        page.locator("[id='signin:submit']").click();
        page.waitForURL("**/password**");
    }

    private void choose(String present, String chosen, String again) {
        page.locator("[id='own:present']").fill(present);
        page.locator("[id='own:chosen']").fill(chosen);
        page.locator("[id='own:again']").fill(again);
        page.locator("[id='own:choose']").click();
    }
}
