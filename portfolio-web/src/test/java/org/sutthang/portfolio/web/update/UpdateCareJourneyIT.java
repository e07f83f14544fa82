package org.sutthang.portfolio.web.update;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** A report on a slow line, and one that is sent before its quarter has ended. */
@InBothLanguages
class UpdateCareJourneyIT extends UpdateTest {

    @Test
    void aReportOfAQuarterThatStillRunsIsSentAndAcceptedKnowingly() {
        reportIsWaiting(own("RC-1"));
        String address = address(own("RC-1")).replace("2569-2", "2569-3");
        open(address);
        field("submit").click();
        assertShows(page.locator("[id='update:foot']"), says("update.ask.early", date("2026-06-30")));
        field("submit").click();
        page.waitForURL("**done=submitted**");
        forgetSession();
        signIn("monitor");
        open(address);
        page.locator("[data-dialog='review:early-dialog']").click();
        assertShows(page.locator("dialog[open]"), date("2026-06-30"));
        assertAccessible("accepting early");
        page.locator("[id='review:early:accept']").click();
        page.waitForURL("**done=updateAccepted**");
        open(address);
        page.locator("[id='review:takeBack']").click();
        assertShows(page.locator("main"), says("done.acceptanceTakenBack"), says("updatestatus.SUBMITTED"));
    }

    @Test
    void aLateAnswerWritesIntoNoFieldThatIsBeingTypedIn() {
        reportIsWaiting(own("RC-2"));
        open(address(own("RC-2")));
        List<Route> held = new ArrayList<>();
        page.route(url -> url.contains("/update"), route -> {
            if (held.isEmpty() && "POST".equals(route.request().method())) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        type(field("m:1:forecast"), "30/2/2569");
        field("m:1:forecast").press("Tab");
        page.waitForCondition(() -> !held.isEmpty());
        type(field("m:1:forecast"), "30/6/25");
        held.getFirst().resume();
        assertThat(field("m:1:errors").locator(".error-text")).isVisible();
        assertThat(field("m:1:forecast")).hasAttribute("aria-invalid", "true");
        assertThat(field("m:1:forecast")).hasValue("30/6/25");
        field("m:1:forecast").pressSequentially("69");
        field("m:1:forecast").press("Tab");
        assertThat(field("m:1:errors").locator(".error-text")).hasCount(0);
        assertThat(field("m:1:forecast")).hasValue(date("2026-06-30"));
    }
}
