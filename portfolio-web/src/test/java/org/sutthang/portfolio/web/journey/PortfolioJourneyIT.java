package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** An executive reads the dashboard and goes to what is behind its figures; an owner sees the own project in full. */
@InBothLanguages
class PortfolioJourneyIT extends BrowserTest {

    private static final int MOST_FOR_LIST = 6;
    private static final int MOST_FOR_PROJECT = 12;
    private static final int MOST_FOR_DASHBOARD = 15;

    @Test
    void anExecutiveGoesFromAFigureToTheListToAProject() {
        signIn("executive");
        open("/dashboard");
        Locator projects = page.locator(".tile b a").nth(1);
        String figure = projects.evaluate("e => e.firstChild.textContent").toString().strip();
        projects.click();
        page.waitForURL("**/portfolio?**");
        assertThat(page.locator(".page-head .lead")).containsText(figure);
        page.locator("table.projects tbody .col-title a").first().click();
        page.waitForURL("**/project?**");
        assertThat(page.locator("dl.why")).isVisible();
        assertThat(page.locator("ol.steps")).isVisible();
    }

    @Test
    void theFilterIsInTheAddressAndCanBeTakenAwayAgain() {
        signIn("executive");
        open("/portfolio?stage=in_use");
        assertThat(page.locator(".filter-chips .chip")).hasCount(1);
        int some = page.locator("table.projects tbody tr").count();
        page.locator("select[name=status]").selectOption("red");
        page.locator(".filter-card button[type=submit]").click();
        page.waitForURL("**status=red**");
        assertThat(page.locator(".filter-chips .chip")).hasCount(2);
        page.goBack();
        assertThat(page.locator(".filter-chips .chip")).hasCount(1);
        assertThat(page.locator("table.projects tbody tr")).hasCount(some);
        page.locator(".filter-chips .chip").click();
        assertThat(page.locator(".filter-chips")).hasCount(0);
        open("/portfolio?q=no-such-project-anywhere");
        assertThat(page.locator(".empty a")).isVisible();
    }

    @Test
    void theNumberOfStatementsOfEachPageIsBounded() {
        signIn("executive");
        String project = firstProject();
        open("/dashboard");
        open(project);
        assertThat(statementsOf(open("/portfolio"))).isLessThanOrEqualTo(MOST_FOR_LIST);
        assertThat(statementsOf(open("/dashboard"))).isLessThanOrEqualTo(MOST_FOR_DASHBOARD);
        assertThat(statementsOf(open(project))).isLessThanOrEqualTo(MOST_FOR_PROJECT);
    }

    @Test
    void anOwnerSeesOnlyTheStandingOfOthersProjects() {
        signIn("owner");
        open("/portfolio?owner=owner");
        page.locator("table.projects tbody .col-title a").first().click();
        assertThat(page.locator("ol.trail").first()).isAttached();
        open("/portfolio");
        Locator foreign = page.locator("table.projects tbody tr")
                .filter(new Locator.FilterOptions().setHasNotText(ownName())).first();
        foreign.locator(".col-title a").click();
        assertThat(page.locator("dl.why")).isVisible();
        assertThat(page.locator("ol.trail")).hasCount(0);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        signIn("executive");
        for (String path : new String[] {"/project?code=NO-SUCH", "/project", "/idea?code=NO-SUCH", "/ideas/score?idea=NO-SUCH",
            "/campaigns/ranking?campaign=NO-SUCH"}) {
            assertThat(open(path).status()).isEqualTo(404);
            assertThat(page.locator("h1")).hasText(says("error.404.title"));
            assertThat(page.locator("main")).containsText(path.contains("NO-SUCH") ? "NO-SUCH" : says("error.404.text"));
            assertAccessible("the page that says so at " + path);
        }
    }

    private String ownName() {
        return page.locator(".menu.person .name").textContent().strip();
    }

    private String firstProject() {
        open("/portfolio");
        return page.locator("table.projects tbody .col-title a").first().getAttribute("href");
    }
}
