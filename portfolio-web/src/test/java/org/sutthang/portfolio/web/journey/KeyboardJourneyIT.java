package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;

/** What is done with the mouse can be done with the keyboard, and the focus is never lost. */
class KeyboardJourneyIT extends BrowserTest {

    @Test
    void theArrowsOfTheQuarterDoNotLeaveThePageUntilToldTo() {
        signIn("executive");
        open("/dashboard");
        Locator quarter = page.locator("select[name=quarter]");
        quarter.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(quarter).hasValue("2568-4");
        assertThat(page).hasURL(Pattern.compile(".*/dashboard"));
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**quarter=2568-4**");
        assertThat(page.locator("select[name=quarter]")).isFocused();
    }

    @Test
    void steppingThroughQuartersKeepsTheFocusOnTheStep() {
        signIn("executive");
        open("/portfolio?quarter=2569-2");
        page.locator(".quarters a[rel=prev]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**quarter=2569-1**");
        assertThat(page.locator(".quarters a[rel=prev]")).isFocused();
    }

    @Test
    void aQuestionThatIsLeftGivesTheFocusBack() {
        signIn("monitor");
        open("/project?code=P010");
        Locator stop = page.locator("[data-dialog='gate:stop:end-dialog']");
        stop.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='gate:stop:end:decidedBy']")).isFocused();
        page.keyboard().press("Escape");
        assertThat(stop).isFocused();
    }

    @Test
    void theFirstTabGoesToTheContent() {
        signIn("owner");
        open("/mywork");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main a").first()).isFocused();
    }
}
