package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** The same projects as list, board, timeline and milestones; a view that is saved, changed, taken away and brought back; and the search. */
@InBothLanguages
class BrowserJourneyIT extends BrowserTest {

    private static final String NAME = "มุมมองลองบันทึก";
    private static final String ALL_COLUMNS = "list&columns=code,title,owner,area,campaign,award,stage,status,planned,actual,attainment,"
            + "coverage,score,budget,disbursed,overdue,next,updated,start,end,year";

    @Test
    void everyFormTakesTheSameFewStatementsAndCanBeRead() {
        signIn("monitor");
        for (String view : List.of("board", "timeline", "milestones", ALL_COLUMNS)) {
            assertThat(statementsOf(open("/portfolio?view=" + view))).as(view).isLessThanOrEqualTo(6);
            assertPresentable("/portfolio?view=" + view, "portfolio-" + view.replaceAll("&.*", ""));
        }
        assertThat(statementsOf(open("/portfolio?view=timeline&scale=quarter&campaign=none"))).isLessThanOrEqualTo(6);
        assertThat(statementsOf(open("/search?q=x"))).isLessThanOrEqualTo(8);
    }

    @Test
    void aViewIsSavedOpenedChangedTakenAwayAndBroughtBack() {
        signIn("monitor");
        open("/portfolio?view=board&status=red");
        page.locator(".views-menu summary").click();
        page.locator(".views-menu a[href*='/views/edit']").click();
        page.locator("#viewForm\\:name").fill(own(NAME));
        page.locator("#viewForm [type=submit]").click();
        page.waitForURL("**/portfolio?**saved=**");
        assertThat(page.locator("h1")).containsText(own(NAME));
        assertThat(page.locator(".board")).isVisible();

        page.locator(".filter-chips .chip").first().click();
        assertThat(page.locator(".notice.changed")).isVisible();
        page.goBack();
        page.reload();
        assertThat(page.locator(".notice.changed")).hasCount(0);

        open("/views");
        Locator mine = page.locator("main li").filter(new Locator.FilterOptions().setHasText(own(NAME)));
        mine.locator("[id$=':open']").click();
        open("/portfolio");
        assertThat(page.locator(".board")).isVisible();
        open("/views");
        assertAccessible("the list of saved views");
        mine.locator("[id$=':remove']").click();
        assertThat(mine).hasCount(0);
        page.locator("#undo\\:back").click();
        assertThat(mine).hasCount(1);
        mine.locator("[id$=':remove']").click();
        assertThat(mine).hasCount(0);
        open("/portfolio");
        assertThat(page.locator("table.projects")).isVisible();
    }

    @Test
    void columnsAreChosenAndMovedWithTheKeyboardAlone() {
        signIn("executive");
        open("/portfolio");
        page.locator(".columns-choice summary").press("Enter");
        page.locator("input[name=columns][value=budget]").press("Space");
        page.locator("li:has(input[value=budget]) [data-move='-1']").press("Enter");
        page.locator("form[data-columns] [type=submit]").press("Enter");
        page.waitForURL("**columns=**");
        assertThat(page.locator("th.col-budget")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*columns=.*budget.*"));
    }

    @Test
    void theSearchIsOneKeyAwayAndSaysWhatItFound() {
        signIn("executive");
        open("/dashboard");
        page.keyboard().press("/");
        Locator field = page.locator("form.find input");
        assertThat(field).isFocused();
        field.fill("น\u0E49\u0E4D\u0E32");
        field.press("Enter");
        page.waitForURL("**/search?**");
        assertThat(page.locator(".hits mark").first()).hasText("น้ำ");
        assertPresentable("/search?q=%E0%B8%99%E0%B9%89%E0%B8%B3", "search");
        open("/search?q=%25%25");
        assertThat(page.locator(".empty")).isVisible();
    }
}
