package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/** What somebody stumbles over who has never seen the product: work that is on no list, code words, a way that ends. */
@InBothLanguages
class NewcomerJourneyIT extends BrowserTest {

    @Test
    void aNewOwnerFindsTheProjectToPlanAndIsLedOn() {
        new TestWorkbook()
                .sheet("ideas", "code,title_th,organisation_code,status\n%s,ตู้รับคำร้องนอกเวลาราชการ,OPS,awarded\n", own("NW-I"))
                .sheet("awards", "code,idea_code,name_th,body,awarded_on\n%s,%s,รางวัลนวัตกรรม,สป.มท.,2026-05-04\n", own("NW-A"), own("NW-I"))
                .sheet("projects", "code,idea_code,title_th,organisation_code,owner,stage\n"
                        + "%s,%s,ตู้รับคำร้องนอกเวลาราชการ,OPS,owner,awarded\n", own("NW-1"), own("NW-I"))
                .bringInto(product());
        signIn("owner");
        assertPresentable("/mywork", "mywork-to-plan");
        assertThat(page.locator("section:has(#to-plan) li:has(a[href$='code=" + own("NW-1") + "'])"))
                .containsText(says("mywork.plan.since", date("2026-05-04")));
        page.locator("a.btn[href$='/plan?code=" + own("NW-1") + "']").click();
        page.locator(".action-bar a[href$='part=milestones']").click();
        page.locator(".action-bar a[href$='part=indicators']").click();
        assertThat(page.locator("main")).containsText(partOf("plan.noIndicators.hint"));

        open("/project?code=" + own("NW-1"));
        assertThat(page.locator("main")).containsText(quarter(2569, 3));
        assertThat(page.locator("main")).not().containsText(partOf("project.elsewhere"));
        open("/project?code=" + own("NW-1") + "&quarter=2569-2");
        assertThat(page.locator("main")).containsText(partOf("project.elsewhere"));
    }

    @Test
    void aDirectiveToAnswerStandsAmongTheOwnWork() {
        new TestWorkbook()
                .sheet("projects", "code,title_th,organisation_code,owner,start_on,stage,approved_on\n"
                        + "%s,ศูนย์ข้อมูลหมู่บ้าน,OPS,owner,2026-01-01,implementing,2026-01-01\n", own("NW-2"))
                .sheet("directives", "project_code,code,given_by,given_on,text,due_on\n"
                        + "%s,D1,executive,2026-04-01,ให้เร่งสรุปงบประมาณ,2026-05-01\n", own("NW-2"))
                .bringInto(product());
        signIn("owner");
        open("/mywork");
        assertThat(page.locator("section:has(#to-answer)")).containsText(says("directives.overdue", 19));
        page.locator("section:has(#to-answer) a.btn[href*='project=" + own("NW-2") + "']").click();
        assertThat(page.locator("main")).containsText("ให้เร่งสรุปงบประมาณ");
    }

    @Test
    void aStoppedProjectOfSomebodyElseCanBeLookedAt() {
        signIn("owner");
        Assertions.assertThat(open("/project?code=P041").status()).isEqualTo(200);
        assertThat(page.locator("ol.steps .stopped")).containsText(says("stage.STOPPED"));
    }

    @Test
    void whatAnImportChangedIsSaidInWordsAndDaysOfTheReader() {
        signIn("executive");
        open("/project?code=P041");
        page.locator("main ol.trail > li").filter(new Locator.FilterOptions().setHasText(says("history.action.imported"))).locator("a[href*='/project/history']")
                .first().click();
        Locator table = page.locator("main table");
        assertThat(table).containsText(says("history.subject.milestone"));
        assertThat(table).not().containsText(Pattern.compile("implementing|[a-z]_[a-z]|20\\d\\d-\\d\\d-\\d\\d"));
    }
}
