package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.text.UserLanguage;

/** What people expect of every page: loading it again and a second press do no harm, and what is typed is shown as it is read. */
@InBothLanguages
class ConventionsJourneyIT extends BrowserTest {

    @Test
    void aDateIsShownAsItIsReadInTheWordsOfTheServer() {
        signIn("monitor");
        open("/directives/give?project=P009");
        Locator due = page.locator("[id='give:dueOn:v']");
        Locator said = page.locator(".field:has([id='give:dueOn:v']) .date-read");
        due.fill("๒/๓/๒๕๗๐");
        due.blur();
        assertThat(said).hasText(says("typed.date.turned", date("2027-03-02"), inTheOtherEra(2027)));
        due.fill(language() == UserLanguage.TH ? "15 มกรา 2470" : "15 January 1927");
        due.blur();
        assertThat(said).hasText(says("typed.date.far", date("1927-01-15"), inTheOtherEra(1927), "99"));
        assertThat(said).hasClass(Pattern.compile(".*doubtful"));
        assertAccessible("a doubtful date");
        due.fill("15/1/27");
        due.blur();
        assertThat(said).hasText(says("error.date.year", "15/1/27"));
        page.locator("[id='give:save']").click();
        assertThat(page.locator(".field:has([id='give:dueOn:v']) .error-text")).containsText("15/1/27");
        assertThat(due).hasValue("15/1/27");
        assertThat(said).hasText("");
    }

    private String inTheOtherEra(int year) {
        return String.valueOf(language() == UserLanguage.TH ? year : year + 543);
    }

    @Test
    void aRefusedFormKeepsItsAddressAndLoadingItAgainSendsNothing() {
        signIn("monitor");
        open("/plan?code=P046");
        String address = page.url();
        page.locator("input[data-date]").first().fill("เมื่อวาน");
        page.locator("[id='plan:save']").click();
        assertThat(page.locator(".error-text").first()).containsText("เมื่อวาน");
        assertThat(page).hasURL(address);
        AtomicInteger sent = new AtomicInteger();
        page.onRequest(request -> sent.addAndGet("POST".equals(request.method()) ? 1 : 0));
        page.onDialog(dialog -> dialog.accept());
        page.reload();
        assertThat(page.locator(".error-text")).hasCount(0);
        assertThat(page).hasURL(address);
        assertThat(sent.get()).as("forms sent by loading the page again").isZero();
    }

    @Test
    void anImpatientHandGivesOneDirective() {
        signIn("executive");
        open("/directives/give?project=P030");
        page.locator("[id='give:text']").fill(own("สั่งครั้งเดียวแม้กดหลายครั้ง"));
        page.locator("[id='give:dueOn:v']").fill("31/12/2569");
        AtomicInteger sent = new AtomicInteger();
        page.onRequest(request -> sent.addAndGet("POST".equals(request.method()) ? 1 : 0));
        page.evaluate("() => { const save = document.getElementById('give:save'); save.click(); save.click(); save.click(); }");
        assertThat(page.locator(".done-bar .notice [type=submit]")).isVisible();
        assertThat(sent.get()).isEqualTo(1);
    }

    @Test
    void nothingMovesForWhoeverWantsNoMotion() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        signIn("executive");
        open("/dashboard");
        Object moving = page.evaluate("""
                [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);
                  return parseFloat(s.transitionDuration) > 0.01 || parseFloat(s.animationDuration) > 0.01 || s.scrollBehavior === 'smooth'; })
                  .map(e => e.outerHTML.slice(0, 100))
                """);
        assertThat((List<?>) moving).isEmpty();
    }
}
