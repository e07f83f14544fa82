package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;

/** The same projects as list, board, timeline and milestones; a view that is saved, changed, taken away and brought back; and the search. */
@Order(1)
@InBothLanguages
class BrowserJourneyIT extends BrowserTest {

    private static final String NAME = "มุมมองลองบันทึก";
    private static final String ALL_COLUMNS = "list&columns=code,title,owner,area,campaign,award,stage,status,planned,actual,attainment,"
            + "coverage,score,budget,disbursed,overdue,next,updated,start,end,year";

    @Test
    void everyFormTakesTheSameFewStatementsAndCanBeRead() {
        signIn("monitor");
        for (String view : List.of("board", "timeline", "milestones", ALL_COLUMNS)) {
            assertPresentable("portfolio-" + view.replaceAll("&.*", ""),
                    () -> assertThat(statementsOf(open("/portfolio?view=" + view))).as(view).isLessThanOrEqualTo(6));
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
    void theListIsGroupedWithSubtotalsAndTheFileStandsInTheSameOrder() {
        signIn("executive");
        open("/portfolio");
        page.locator(".list-tools .menu summary").first().press("Enter");
        page.locator(".list-tools .menu a[href*='group=status']").press("Enter");
        page.waitForURL("**group=status**");
        assertThat(page.locator("tr.group-head .sums").first()).isVisible();
        assertPresentable("/portfolio?group=status", "portfolio-groups");
        List<String> codes = page.locator("table.projects td.col-code").allTextContents().stream().map(String::strip).toList();
        String file = page.request().get(page.locator(".more-menu a[href*='list.csv']").evaluate("a => a.href").toString()).text();
        assertThat(file.lines().skip(1).limit(codes.size()).map(line -> line.split(",")[0]).toList()).isEqualTo(codes);
        assertThat(statementsOf(open("/portfolio?group=campaign"))).isLessThanOrEqualTo(6);

        open("/portfolio?status=green&mark=late");
        assertThat(page.locator(".empty .filter-chips .chip")).hasCount(2);
        page.locator(".empty .filter-chips .chip").first().click();
        assertThat(page.locator("table.projects")).isVisible();
    }

    @Test
    void whatTheCanvasSaysIsFoundInTheListAndLeadsThere() {
        signIn("monitor");
        open("/search?q=%E0%B8%84%E0%B8%B4%E0%B8%A7+%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B2%E0%B8%8A%E0%B8%99");
        page.locator(".hits a[href*='/project'][href$='#canvas-title']").first().click();
        page.waitForURL("**/project?**#canvas-title");
        assertThat(page.locator("#canvas-title")).isVisible();
        String list = "/portfolio?q=%E0%B8%84%E0%B8%B4%E0%B8%A7+%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%8A%E0%B8%B2%E0%B8%8A%E0%B8%99";
        open(list);
        assertThat(page.locator("table.projects td.col-code").first()).hasText("P001");
        assertThat(statementsOf(open(list))).as("one more tells whether the search still holds").isLessThanOrEqualTo(7);
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
