package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** An executive sees the quarter on one screen, compares two, goes behind the figures and back, and hangs the page on a wall. */
@InBothLanguages
class DashboardJourneyIT extends BrowserTest {

    @BeforeEach
    void asTheExecutive() {
        signIn("executive");
    }

    @Test
    void everythingStandsOnOneScreen() {
        page.setViewportSize(1366, 768);
        for (String address : List.of("/dashboard", "/dashboard?compare=2568-4", "/dashboard?quarter=2569-3", "/dashboard?quarter=2569-1&compare=2568-1&map=scaled")) {
            open(address);
            fitsOnOneScreen(address);
        }
    }

    private void fitsOnOneScreen(String address) {
        Object below = page.evaluate("""
                [...document.querySelectorAll('main .card')]
                  .filter(card => card.getBoundingClientRect().bottom > innerHeight)
                  .map(card => card.innerText.split('\\n')[0] + ' ' + card.getBoundingClientRect().bottom)
                """);
        assertThat((List<?>) below).as("cards that end below the screen of " + address).isEmpty();
        assertThat(page.locator("main .card:not(.tile)").count() + 1).as("visuals, the tiles as one").isLessThanOrEqualTo(7);
    }

    @Test
    void theListBehindEveryFigureHoldsJustAsMany() {
        for (String address : List.of("/dashboard?map=proven", "/dashboard?compare=2568-4&map=scaled", "/dashboard?quarter=2569-1")) {
            open(address);
            // The first number of a link's text is its figure; that of the list's lead is how many it holds.
            List<?> wrong = (List<?>) page.evaluate("""
                    async () => {
                      const number = text => { const found = text.match(/\\d[\\d,]*/); return found && +found[0].replace(/,/g, ''); };
                      const links = [...document.querySelectorAll('main a[href]')].map(link => [link.getAttribute('href'),
                          (link.querySelector('title')?.textContent.split(' ').pop() ?? link.textContent), link.closest('.tile, th, td[class^=tone]')])
                        // A closed quarter keeps the ideas that were known when it was sealed; others may have been brought in since.
                        .filter(([href]) => !(location.search.includes('quarter=') && href.startsWith('/ideas')))
                        .filter(([href, text, odd]) => /^\\/(portfolio|ideas|directives)/.test(href) && !(odd && !odd.matches('.tile')) && !href.includes('-disbursed'));
                      const counts = new Map();
                      await Promise.all([...new Set(links.map(link => link[0]))].map(async href => {
                        const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
                        counts.set(href, number(page.querySelector('.page-head .lead').textContent));
                      }));
                      const wrong = links.filter(([href, text]) => number(text) !== counts.get(href))
                        .map(([href, text]) => href + ' says ' + text.trim() + ', list ' + counts.get(href));
                      return links.length > 25 ? wrong : ['only ' + links.length + ' links'];
                    }
                    """);
            assertThat(wrong).as("figures of " + address).isEmpty();
        }
    }

    @Test
    void twoQuartersAreComparedAndWhatIsBehindIsLookedAt() {
        open("/dashboard");
        page.locator("form.compare select").selectOption("2568-4");
        page.waitForURL("**compare=2568-4**");
        assertThat(page.locator(".page-head .lead")).containsText(shortQuarter(2568, 4));
        assertThat(page.locator("table.heat thead").first()).containsText(says("dashboard.heat.change"));

        goBehindAndBack(page.locator("ul.funnel b a").nth(3));
        goBehindAndBack(page.locator("table.heat td a").first());
        goBehindAndBack(page.locator("ul.named a").first());

        page.locator(".switch a").nth(1).press("Enter");
        page.waitForURL("**compare=2568-4&map=proven**");
        page.locator(".page-head .lead a[href*='compare=2569']").click();
        page.waitForURL("**quarter=2568-4&compare=2569-**");
        page.goBack();
        page.locator(".places summary").press("Enter");
        assertThat(page.locator(".places table td a").first()).isVisible();
        assertThat(page.locator(".places table thead th")).hasCount(4);
        page.keyboard().press("Escape");
        assertThat(page.locator(".places table")).isHidden();
        assertThat(page.locator(".places summary")).isFocused();

        page.locator(".quarters select").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".quarters [type=submit]")).isVisible();
        String before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
        open("/dashboard?compare=2599-1");
        assertThat(page.locator("[id='page-messages']")).containsText(shortQuarter(2599, 1));
    }

    private void goBehindAndBack(Locator figure) {
        figure.press("Enter");
        page.waitForURL("**/portfolio?**");
        page.goBack();
        page.waitForURL("**compare=2568-4**");
    }

    @Test
    void aWallRenewsItselfAndSaysWhenItCannot() {
        page.clock().install();
        open("/dashboard");
        page.locator("a[href*='wall=1']").click();
        page.waitForURL("**wall=1**");
        assertThat(page.locator("nav, .top")).hasCount(0);
        Locator state = page.locator(".wall-state");
        assertThat(state).containsText(partOf("dashboard.wall.fresh"));
        page.route("**/dashboard?*", route -> {
            APIResponse answer = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text().replace("</h1>", " NEW</h1>")));
        });

        page.context().setOffline(true);
        assertThat(state).containsText(partOf("dashboard.wall.lost"));
        assertThat(page.locator("h1")).not().containsText("NEW");

        page.context().setOffline(false);
        page.clock().runFor(61_000);
        assertThat(page.locator("h1")).containsText("NEW");
        assertThat(state).not().containsText(partOf("dashboard.wall.lost"));
        assertThat(page.locator(".wall-page.shown")).hasCount(1);

        page.unrouteAll();
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.clock().runFor(61_000);
        assertThat(state).containsText(partOf("dashboard.wall.ended"));
        assertThat(page.locator("h1")).containsText(quarter(2569, 2));
        assertThat(page.locator("[data-wall=again]")).hasAttribute("href", page.url());
        page.keyboard().press("Escape");
        page.waitForURL(Pattern.compile(".*/signin.*"));
    }

    @Test
    void onAWallPagesTurnUntilSomebodyStopsThemAndEveryOrganisationComesInLettersToBeReadFromAfar() {
        page.clock().install();
        page.setViewportSize(1920, 1080);
        open("/dashboard");
        int organisations = page.locator("#main .attainment tbody tr").count();
        open("/dashboard?wall=1");
        assertThat(page.locator(".wall-page .attainment tbody tr")).hasCount(organisations);
        Locator number = page.locator("[data-wall=number]");
        assertThat(number).containsText(says("dashboard.wall.pages", 1, "").strip());

        page.clock().runFor(20_500);
        assertThat(number).containsText(says("dashboard.wall.pages", 2, "").strip());
        page.locator("[data-wall=pause]").click();
        page.clock().runFor(41_000);
        assertThat(number).containsText(says("dashboard.wall.pages", 2, "").strip());

        int pages = page.locator(".wall-page").count();
        for (int i = 0; i < pages; i++) {
            Object wrong = page.evaluate("""
                    () => [...document.querySelectorAll('main *')]
                      .filter(e => e.checkVisibility() && !e.closest('.visually-hidden') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                      .filter(e => parseFloat(getComputedStyle(e).fontSize) * (e.currentCSSZoom || 1) < 20 || e.getBoundingClientRect().bottom > innerHeight
                          || e.getBoundingClientRect().right > innerWidth)
                      .map(e => e.textContent.trim())
                    """);
            assertThat((List<?>) wrong).as("too small or cut on page %d", i).isEmpty();
            page.keyboard().press("ArrowRight");
        }
        assertThat(number).containsText(says("dashboard.wall.pages", 2, "").strip());
    }

    @Test
    void whatAnAddressAsksForAndCannotBeShownIsTold() {
        Locator told = page.locator("[id='page-messages'] .message-warn");
        open("/portfolio?quarter=last&status=purple&view=tree&organisation=nobody&area=99");
        assertThat(told).containsText(new String[] {"“last”", "“purple”", "“tree”", "“nobody”", "“99”"});
        open("/dashboard?quarter=2599-1&map=roads");
        assertThat(told).containsText(new String[] {shortQuarter(2599, 1), "“roads”"});
        open("/dashboard");
        assertThat(told).hasCount(0);
    }
}
