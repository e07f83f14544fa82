package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** What a role may not do is refused also to whoever types the address. */
@InBothLanguages
class ForbiddenJourneyIT extends BrowserTest {

    private static final String ADMIN = "admin";
    private static final String MONITOR = "monitor";
    private static final String OWNER = "owner";
    private static final String EXECUTIVE = "executive";

    /** Who may open a page; everybody else is refused. */
    private static final Map<String, List<String>> PAGES = Map.ofEntries(
            Map.entry("/users", List.of(ADMIN)), Map.entry("/users/edit", List.of(ADMIN)), Map.entry("/users.xhtml", List.of(ADMIN)),
            Map.entry("/mail", List.of(ADMIN)), Map.entry("/organisations", List.of(ADMIN, MONITOR)),
            Map.entry("/organisations/edit", List.of(ADMIN, MONITOR)), Map.entry("/import", List.of(MONITOR)),
            Map.entry("/period", List.of(MONITOR)), Map.entry("/period/close", List.of(MONITOR)), Map.entry("/mywork", List.of(OWNER)),
            Map.entry("/rounds", List.of(MONITOR)), Map.entry("/period/restate", List.of(MONITOR)),
            Map.entry("/reports/seals", List.of(ADMIN, MONITOR, EXECUTIVE)), Map.entry("/reports/revisions", List.of(ADMIN, MONITOR, EXECUTIVE)),
            Map.entry("/reports", List.of(ADMIN, MONITOR, OWNER, EXECUTIVE)));

    @ParameterizedTest
    @ValueSource(strings = {ADMIN, MONITOR, OWNER, EXECUTIVE})
    void everyPageIsOpenToItsRolesAlone(String user) {
        signIn(user);
        PAGES.forEach((path, allowed) -> {
            boolean isAllowed = allowed.contains(user);
            APIResponse answer = page.context().request().get(product().at(path).toString());
            assertThat(answer.status()).as(user + " at " + path).isEqualTo(isAllowed ? 200 : 403);
            if (!isAllowed) {
                assertThat(answer.text()).as(user + " at " + path).contains(says("error.403.title"));
            }
        });
    }

    @Test
    void whoeverIsRefusedIsToldWhyAndFindsTheWayBack() {
        signIn(OWNER);
        assertThat(open("/users").status()).isEqualTo(403);
        assertThat(page.locator("main")).containsText(says("error.403.text"));
        page.locator("main a.btn").first().click();
        assertThat(page.locator("main h1")).not().hasText(says("error.403.title"));
    }
}
