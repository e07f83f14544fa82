package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** An idea goes from a draft to an award and its project; campaigns and awards show what became of it. */
@InBothLanguages
class IdeaJourneyIT extends BrowserTest {

    @Test
    void anOwnersIdeaIsSavedByItselfHandedInSelectedAwardedAndBecomesAProject() {
        signIn("owner");
        open("/ideas/edit?campaign=C08");
        page.locator("[id='ideaForm:submit']").click();
        assertThat(page.locator(".error-text").first()).isVisible();
        page.locator("[id='ideaForm:titleTh']").fill("ตู้รับคำร้องนอกเวลาราชการ");
        page.locator("[id='ideaForm:organisation']").selectOption("DOPA");
        page.locator("[id='ideaForm:empathize']").fill("คนทำงานมาอำเภอในเวลาราชการไม่ได้");
        page.waitForURL("**/ideas/edit?idea=*");
        assertThat(page.locator("[id='ideaForm:foot']")).containsText(says("done.ideaSaved"));
        String code = page.url().replaceAll(".*idea=", "");
        page.locator("[id='ideaForm:submit']").click();
        assertThat(page.locator(".error-text")).hasCount(2);
        page.locator("[id='ideaForm:define']").fill("ต้องลางานเพื่อยื่นคำร้อง");
        page.locator("[id='ideaForm:ideate']").fill("ตู้รับคำร้องพร้อมติดตามสถานะทางโทรศัพท์");
        page.locator("[id='ideaForm:submit']").click();
        page.waitForURL("**/idea?code=" + code + "*");
        assertThat(page.locator("main .title .chip")).hasText(says("ideastatus.SUBMITTED"));
        assertThat(button(says("idea.edit"))).hasCount(0);

        forgetSession();
        signIn("monitor");
        decide(code);
        award(code);
        page.waitForURL("**/project?code=*");
        assertThat(page.locator("ol.steps .now")).containsText(says("stage.AWARDED"));
        page.locator("a[href*='/idea?code=" + code + "']").click();
        assertThat(page.locator("ol.track").first()).isVisible();
    }

    private void decide(String code) {
        open("/campaigns/ranking?campaign=C08");
        page.locator("tr:has-text('" + code + "') input[name=pick]").check();
        page.locator("[id='decisionForm:shortlist']").click();
        assertThat(page.locator(".error-text").first()).isVisible();
        assertThat(page.locator("tr:has-text('" + code + "') input[name=pick]")).isChecked();
        page.locator("[id='decisionForm:decidedBy']").fill("คณะกรรมการคัดเลือก");
        page.locator("[id='decisionForm:reason']").fill("ตอบโจทย์ประชาชน");
        page.locator("[id='decisionForm:shortlist']").click();
        page.waitForURL("**done=ideaDecided**");
    }

    private void award(String code) {
        open("/idea?code=" + code);
        page.locator("a[href*='/awards/edit?idea=']").first().click();
        page.locator("[id='awardForm:nameTh']").fill("รางวัลเลิศรัฐ");
        page.locator("[id='awardForm:body']").fill("สำนักงาน ก.พ.ร.");
        page.locator("[id='awardForm:awardedOn:v']").fill("31/12/2699");
        page.locator("[id='awardForm:save']").click();
        assertThat(page.locator(".error-text")).containsText(date("2156-12-31"));
        page.locator("[id='awardForm:awardedOn:v']").fill(RunningProduct.TODAY.toString());
        assertThat(page.locator("[id='awardForm:owner']")).hasValue("owner");
        page.locator("[id='awardForm:save']").click();
    }

    @Test
    void anAssessorGivesMarksAndTheRankingSaysWhoHasNot() {
        signIn("executive");
        open("/campaigns/ranking?campaign=C08");
        page.locator("tr:has-text('นายกิตติพงษ์') a[href*='/ideas/score']").last().click();
        page.waitForURL("**/ideas/score**");
        List<Locator> marks = page.locator("form select").all();
        marks.forEach(mark -> mark.selectOption("4"));
        page.locator("[id='scoreForm:save']").click();
        page.waitForURL("**done=marked**");
        assertThat(page.locator("main")).containsText("นายกิตติพงษ์ ธนากร: 4");
    }

    @Test
    void weightsThatDoNotSumToAHundredAreRefusedWithTheirSumAndNothingTypedIsLost() {
        signIn("monitor");
        open("/campaigns/criteria?campaign=C07");
        Locator first = page.locator("[id='criteriaForm:rows:0:weight']");
        Locator second = page.locator("[id='criteriaForm:rows:1:weight']");
        String more = plus(first, 5);
        first.fill(more);
        page.locator("[id='criteriaForm:save']").click();
        assertThat(page.locator(".message-error")).containsText("105");
        assertThat(first).hasValue(more);
        second.fill(plus(second, -5));
        page.locator("[id='criteriaForm:save']").click();
        page.waitForURL("**done=saved**");
    }

    @Test
    void aFigureOfACampaignIsTheLengthOfTheListBehindIt() {
        signIn("executive");
        for (int step : new int[] {0, 3, 4}) {
            open("/campaign?code=C02");
            Locator figure = page.locator("ul.funnel li b a").nth(step);
            String count = figure.evaluate("e => e.firstChild.textContent").toString().strip();
            figure.click();
            assertThat(page.locator(".page-head .lead")).containsText(count);
            assertThat(page.locator("main tbody tr")).hasCount(Integer.parseInt(count));
        }
    }

    @Test
    void campaignsAreComparedInTheOrderAskedFor() {
        signIn("executive");
        open("/campaigns");
        page.locator("thead a[href*='sort=-fruit']").click();
        assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
        String best = page.locator("tbody tr").first().locator("td.strong").textContent();
        String least = page.locator("tbody tr").last().locator("td.strong").textContent();
        assertThat(Integer.parseInt(best)).isGreaterThan(Integer.parseInt(least));
    }

    @Test
    void awardsThatStandStillComeFirst() {
        signIn("owner");
        open("/awards");
        assertThat(page.locator("tbody tr").first()).containsText(says("awards.state.stalled"));
        assertThat(page.locator("tbody tr").first()).containsText(partOf("awards.still"));
        open("/awards?state=closed");
        assertThat(page.locator("tbody tr .chip").first()).hasText(says("awards.state.closed"));
    }

    @Test
    void anIdeaIsWithdrawnWithAReasonAndBroughtBack() {
        signIn("monitor");
        open("/ideas?status=submitted&campaign=C08");
        page.locator("tbody tr a.strong").last().click();
        button(says("idea.withdraw")).first().click();
        page.locator("[id='facts:withdraw:ask:do']").click();
        assertThat(page.locator("dialog[open] .error-text")).isVisible();
        page.locator("[id='facts:withdraw:ask:reason']").fill("ซ้ำกับระบบกลาง");
        page.locator("[id='facts:withdraw:ask:do']").click();
        page.waitForURL("**done=ideaWithdrawn**");
        assertThat(page.locator(".notice.grey")).containsText("ซ้ำกับระบบกลาง");
        page.locator("[id='facts:reinstate:do']").click();
        page.waitForURL("**done=ideaReinstated**");
        assertThat(page.locator("main .title .chip")).hasText(says("ideastatus.SUBMITTED"));
    }

    @Test
    void whatIsNotForARoleIsRefused() {
        signIn("owner");
        for (String path : new String[] {"/campaigns/edit", "/campaigns/ranking?campaign=C08", "/awards/edit?idea=I101",
                "/ideas/score?idea=I007", "/campaigns/criteria?campaign=C08"}) {
            assertThat(statusOf(path)).as(path).isEqualTo(403);
        }
        assertThat(statusOf("/idea?code=I007")).as("an idea of somebody else").isEqualTo(404);
        assertThat(statusOf("/ideas/edit?idea=I007")).isEqualTo(404);
        assertPresentable("/ideas?q=no-such-idea", "ideas-empty");
    }

    @Test
    void pagesThatNoLinkOfTheDemoLeadsToAreReadable() {
        signIn("monitor");
        assertPresentable("/ideas/score?idea=I007", "idea-score");
        assertPresentable("/awards/edit?idea=I007", "award-edit");
    }

    private int statusOf(String path) {
        return page.context().request().get(product().at(path).toString()).status();
    }

    private static String plus(Locator weight, int change) {
        return String.valueOf(Integer.parseInt(weight.inputValue()) + change);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
