package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.web.testing.BrowserTest;

/** Pages that are kept as they were written are still everybody's own, and never older than what they show. */
class KeptPagesIT extends BrowserTest {

    private static final Pattern NONCE = Pattern.compile("nonce-([^']+)'");
    private static final String PERSON = "header .person .name";

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/portfolio"})
    void aPageThatWasWrittenForOneReaderIsNotShownToAnother(String path) {
        signInAnew("monitor");
        open(path);
        open(path);
        String monitor = page.locator(PERSON).textContent();

        forgetSession();
        signInAnew("executive");
        open(path);

        assertThat(page.locator(PERSON)).not().isEmpty();
        assertThat(page.locator(PERSON)).not().hasText(monitor);
        assertThat(page.locator("a[href$='/import']")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/portfolio"})
    void aPageThatIsOpenedAgainIsTheSameButForItsNonces(String path) {
        signInAnew("monitor");
        Response first = open(path);
        String text = first.text();
        Response again = open(path);

        assertThat(nonce(again)).isNotEqualTo(nonce(first));
        assertThat(again.text()).isEqualTo(text.replace(nonce(first), nonce(again)));
    }

    @Test
    void theAddressDecidesWhatAKeptPageSays() {
        signInAnew("monitor");
        open("/portfolio");
        open("/portfolio");

        open("/portfolio?done=saved");
        assertThat(page.locator(".message-info")).hasCount(1);
        open("/portfolio?status=RED");
        assertThat(page.locator(".filter-chips")).hasCount(1);
        open("/portfolio?lang=en");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void aNameThatWasChangedIsShownAtOnce() {
        signInAnew("admin");
        open("/portfolio");
        String before = page.locator(PERSON).textContent();
        rename(before + " ใหม่");

        open("/portfolio");
        assertThat(page.locator(PERSON)).hasText(before + " ใหม่");
        rename(before);
    }

    private void rename(String name) {
        open("/users/edit?user=admin");
        page.locator("#userForm\\:displayName").fill(name);
        page.locator("#userForm [type=submit]").first().click();
        page.waitForURL(Pattern.compile(".*/users(\\?.*)?$"));
    }

    private static String nonce(Response answer) {
        return NONCE.matcher(answer.headerValue("content-security-policy")).results().findFirst().orElseThrow().group(1);
    }
}
