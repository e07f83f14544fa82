package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** Figures are opened to their arithmetic, doubted ones are looked into, and ratings that differ are seen. */
@InBothLanguages
class FiguresJourneyIT extends BrowserTest {

    private static final int MOST_STATEMENTS = 12;

    @Test
    void aScoreOpensToItsArithmeticFromTheListAndFromTheProject() {
        signIn("executive");
        open("/portfolio?quarter=2569-1");
        Locator score = page.locator("td.col-score a").first();
        String figure = score.textContent().strip();
        score.click();
        page.waitForURL("**/explanation?**");
        assertThat(page.locator("section:has(#score-title) dd").last()).containsText(figure);
        assertThat(page.locator(".page-head .lead")).containsText(figure);
        page.locator(".crumbs a[href*='/project']").click();
        page.waitForURL("**/project?**");
        Locator ofIndicator = page.locator(".kpi-figures a").first();
        String indicator = page.locator(".kpi-name .strong").first().textContent().strip();
        ofIndicator.click();
        page.waitForURL("**/explanation?**#**");
        assertThat(page.locator(".explained:target h2")).hasText(indicator);
        assertThat(page.locator(".explained:target dl.working dt").last()).hasText(says("explanation.step.SCORE"));
    }

    @Test
    void anOwnerSeesTheArithmeticOfOthersWithoutWhatTheyReported() {
        signIn("owner");
        open("/explanation?code=P003&quarter=2569-1");
        assertThat(page.locator("table.reports").first()).isVisible();
        open("/explanation?code=P001&quarter=2569-1");
        assertThat(page.locator("dl.working").first()).isVisible();
        assertThat(page.locator("table.reports")).hasCount(0);
        assertThat(open("/explanation?code=NO-SUCH").status()).isEqualTo(404);
    }

    @Test
    void aDoubtedFigureIsLookedIntoWithANote() {
        signIn("monitor");
        open("/period?quarter=2569-2");
        assertThat(page.locator("a[href^='mailto:?bcc='][href*='%40example.org']").first()).isVisible();
        page.locator("a[href*='/doubts']").click();
        page.waitForURL("**/doubts?**");
        open("/doubts");
        Locator first = page.locator("ul.list > li").first();
        String subject = first.locator(".strong").first().textContent();
        first.locator("summary").click();
        first.locator("input[type=submit]").click();
        assertThat(page.locator("#page-messages .message-error")).isVisible();
        Locator again = page.locator("ul.list > li").first();
        again.locator("summary").click();
        again.locator("input[type=text]").fill(own("ตรวจกับทะเบียนแล้ว ถูกต้อง"));
        again.locator("input[type=submit]").click();
        page.waitForURL("**done=lookedInto**");
        open("/doubts?list=done");
        assertThat(page.locator("ul.list > li").filter(new Locator.FilterOptions().setHasText(own("ตรวจกับทะเบียนแล้ว ถูกต้อง"))).first())
                .containsText(subject);
    }

    @Test
    void ratingsThatDifferStandBesideTheComputedStatusWithTheOwnersRecord() {
        signIn("executive");
        open("/portfolio?quarter=2569-1");
        page.locator("details.more-menu summary").click();
        page.locator("a[href*='/ratings']").click();
        page.waitForURL("**/ratings?**");
        Locator row = page.locator("table.ratings tbody tr").first();
        assertThat(row.locator(".chip").first()).isVisible();
        int rows = page.locator("table.ratings tbody tr").count();
        assertThat(page.locator(".page-head .lead")).containsText(String.valueOf(rows));
        row.locator("th a").click();
        page.waitForURL("**/project?**");
    }

    @Test
    void eachPageIsForItsReadersAndPresentable() {
        signIn("monitor");
        assertPresentable("/explanation?code=P006&quarter=2569-2", "explanation");
        assertPresentable("/doubts", "doubts");
        assertPresentable("/ratings?quarter=2569-1", "ratings");
        for (String path : List.of("/explanation?code=P006&quarter=2569-2", "/doubts", "/ratings?quarter=2569-1")) {
            assertThat(statementsOf(open(path))).as("statements of " + path).isLessThanOrEqualTo(MOST_STATEMENTS);
        }
        forgetSession();
        signIn("owner");
        assertThat(open("/doubts").status()).isEqualTo(403);
        assertThat(open("/ratings").status()).isEqualTo(403);
    }
}
