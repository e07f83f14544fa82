package org.sutthang.portfolio.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.web.testing.BrowserTest;

/**
 * Follows every link that a role is offered, one address for each page, and looks at each page in both languages, light
 * and dark, wide and narrow. A page that somebody has already been shown is only opened for the next role.
 */
@Order(1)
class EveryPageIT extends BrowserTest {

    private static final Set<String> LOOKED_AT = new HashSet<>();
    /** Which page has a title; two tabs or bookmarks must be told apart. */
    private static final Map<String, String> TITLES = new HashMap<>();
    private static final Set<String> NO_PAGES = Set.of("/signout", "/api", "/openapi", "/health", "/metrics",
            "/import/template", "/reports/workbook", "/reports/quarterly");
    /** What is linked to for those only who may change the project that happens to be met. */
    private static final Map<String, String> AT_FIRST = Map.of("monitor", "/plan/field?code=P033&part=title");

    @ParameterizedTest
    @ValueSource(strings = {"executive", "monitor", "owner", "admin"})
    void everyPageThatARoleIsOfferedIsPresentable(String user) {
        signIn(user);
        open("/");
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(pathAndQuery(page.url())));
        Optional.ofNullable(AT_FIRST.get(user)).ifPresent(open::add);
        SoftAssertions everyPage = new SoftAssertions();
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (seen.add(pathOf(next))) {
                everyPage.assertThatCode(() -> visit(next)).as(next).doesNotThrowAnyException();
                links().stream().filter(link -> !seen.contains(pathOf(link))).forEach(open::add);
            }
        }
        everyPage.assertThat(seen).as("pages offered to " + user).contains("/dashboard", "/portfolio");
        everyPage.assertAll();
    }

    private void visit(String address) {
        if (LOOKED_AT.add(pathOf(address))) {
            assertPresentable(address, pathOf(address).substring(1).replace('/', '-'));
            assertTitleTellsWhere(address);
        } else {
            assertThat(open(address).status()).as("status of " + address).isEqualTo(200);
        }
    }

    /** The page of the last appearance, in English: a title of its own, with the product's name at the end and no key of a bundle. */
    private void assertTitleTellsWhere(String address) {
        String title = page.title();
        assertThat(title).as("title of " + address).endsWith(" · Sutthang").doesNotContain("???", "{0}", "null")
                .doesNotContainPattern("(?<![\\w.])[a-z]+(\\.[a-z]+)+(?![\\w.])");
        assertThat(TITLES.putIfAbsent(title, pathOf(address))).as("another page with the title " + title).isNull();
    }

    /** The addresses of pages that the page as it stands links to. */
    private List<String> links() {
        List<?> found = (List<?>) page.evaluate("""
                Array.from(document.querySelectorAll('a[href]:not([download])'))
                  .filter(link => link.origin === location.origin)
                  .map(link => link.pathname + link.search)
                """);
        return found.stream().map(String::valueOf).filter(EveryPageIT::isPage).distinct().toList();
    }

    private static boolean isPage(String address) {
        String path = pathOf(address);
        boolean setsAPreference = address.contains("lang=") || address.contains("theme=");
        boolean download = address.contains("format=");
        return !path.contains(".") && !path.equals("/") && !setsAPreference && !download
                && NO_PAGES.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }

    private static String pathOf(String address) {
        return URI.create(address.replace(" ", "%20")).getPath();
    }

    private static String pathAndQuery(String url) {
        URI uri = URI.create(url);
        return uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
    }
}
