package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.TestWorkbook;
import org.sutthang.portfolio.web.testing.Turns;

/** People ask and answer on a project's page, correct and withdraw what they wrote, and hear of each other. */
@InBothLanguages
class CommentJourneyIT extends BrowserTest {

    private final Turns turns = new Turns(this);

    @Test
    void aQuestionIsAskedHeardOfAnsweredCorrectedAndWithdrawn() {
        new TestWorkbook().sheet("organisations", "code,name_th,kind\n%1$s-ORG,หน่วยงาน %1$s,office\n", own("CM-TALK"))
                .sheet("projects", "code,title_th,organisation_code,owner,start_on,stage,budget_baht\n"
                        + "%1$s,โครงการ %1$s,%1$s-ORG,owner,2026-01-01,implementing,1000000\n", own("CM-TALK")).bringInto(product());
        turns.of("executive");
        open("/project?code=" + own("CM-TALK"));
        assertThat(comments()).containsText(says("comments.none"));
        send("go");
        assertShows(comments().locator(".error-text"), says("rule.comment.text.missing"));
        page.locator("#comment-text").fill("ติดขัดเรื่องไหน");
        send("go");
        page.waitForURL("**done=commented#comment-C1");
        assertShows(page.locator("#comment-C1"), "ติดขัดเรื่องไหน", "นายกิตติพงษ์ ธนากร");
        fill("correct-C1", "ติดขัดเรื่องใด");
        press("correct-C1");
        page.waitForURL("**done=commentCorrected#comment-C1");
        assertShows(page.locator("#comment-C1 > p"), "ติดขัดเรื่องใด");

        turns.of("owner");
        open("/notices");
        page.locator("main a[href*='" + own("CM-TALK") + "'][href$='#comment-C1']").click();
        page.waitForURL("**#comment-C1");
        page.locator("#comment-text").fill("เรื่องอื่นที่ยังพิมพ์ไม่เสร็จ");
        fill("answer-C1", "รอครุภัณฑ์จากส่วนกลาง");
        press("answer-C1");
        assertShows(page.locator("#page-messages"), says("done.commentAnswered"));
        assertShows(page.locator("#comment-C2"), "รอครุภัณฑ์จากส่วนกลาง");
        assertThat(page.locator("#comment-text")).hasValue("เรื่องอื่นที่ยังพิมพ์ไม่เสร็จ");
        assertThat(page.locator("#answer-C1")).isHidden();
        assertAccessible("comments");
        assertNothingScrollsSideways("comments");

        turns.of("executive");
        open("/project?code=" + own("CM-TALK"));
        press("withdraw-C1");
        assertShows(comments().locator(".error-text"), says("rule.comment.reason.missing"));
        page.locator("#withdraw-C1").fill("ได้คำตอบแล้ว");
        press("withdraw-C1");
        page.waitForURL("**done=commentWithdrawn#comment-C1");
        assertShows(page.locator("#comment-C1"), says("comments.withdrawn"), "รอครุภัณฑ์จากส่วนกลาง");
        assertShowsNot(page.locator("#comment-C1"), "ติดขัดเรื่องใด");
    }

    private Locator comments() {
        return page.locator("section[aria-labelledby='comments-title']");
    }

    private void send(String command) {
        page.locator("[id='comments:say:" + command + "']").click();
    }

    private Locator box(String name) {
        Locator box = page.locator("details:has(> .field > [id='" + name + "'])");
        if (!page.locator("[id='" + name + "']").isVisible()) {
            box.locator("summary").click();
        }
        return box;
    }

    private void fill(String name, String text) {
        box(name).locator("textarea").fill(text);
    }

    private void press(String name) {
        box(name).locator("button").click();
    }
}
