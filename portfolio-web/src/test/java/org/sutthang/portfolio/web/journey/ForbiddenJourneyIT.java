package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.web.testing.BrowserTest;

/** What a role may not do is refused also to whoever types the address. */
class ForbiddenJourneyIT extends BrowserTest {

    private static final String ADMIN = "admin";
    private static final String MONITOR = "monitor";
    private static final String OWNER = "owner";

    /** Who may open a page; everybody else is refused. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "/users", List.of(ADMIN), "/users/edit", List.of(ADMIN), "/users.xhtml", List.of(ADMIN),
            "/organisations", List.of(ADMIN, MONITOR), "/organisations/edit", List.of(ADMIN, MONITOR),
            "/import", List.of(MONITOR), "/period", List.of(MONITOR), "/period/close", List.of(MONITOR),
            "/mywork", List.of(OWNER), "/reports", List.of(ADMIN, MONITOR, OWNER, "executive"));

    @ParameterizedTest
    @ValueSource(strings = {ADMIN, MONITOR, OWNER, "executive"})
    void everyPageIsOpenToItsRolesAlone(String user) {
        signIn(user);
        PAGES.forEach((path, allowed) -> {
            Response response = open(path);
            boolean isAllowed = allowed.contains(user);
            assertThat(response.status()).as(user + " at " + path).isEqualTo(isAllowed ? 200 : 403);
            assertThat(page.locator("main h1")).not().hasCount(0);
        });
    }
}
