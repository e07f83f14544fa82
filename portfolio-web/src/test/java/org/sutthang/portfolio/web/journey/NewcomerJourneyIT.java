package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/** What somebody stumbles over who has never seen the product: work that is on no list, code words, a way that ends. */
class NewcomerJourneyIT extends BrowserTest {

    @BeforeAll
    static void waitAsLongAsForPages() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void aNewOwnerFindsTheProjectToPlanAndIsLedOn() {
        new TestWorkbook()
                .sheet("ideas", "code,title_th,organisation_code,status\nNW-I,ตู้รับคำร้องนอกเวลาราชการ,OPS,awarded\n")
                .sheet("awards", "code,idea_code,name_th,body,awarded_on\nNW-A,NW-I,รางวัลนวัตกรรม,สป.มท.,2026-05-04\n")
                .sheet("projects", "code,idea_code,title_th,organisation_code,owner,stage\n"
                        + "NW-1,NW-I,ตู้รับคำร้องนอกเวลาราชการ,OPS,owner,awarded\n")
                .bringInto(product());
        signIn("owner");
        assertPresentable("/mywork", "mywork-to-plan");
        open("/mywork");
        assertThat(page.locator("section:has(#to-plan) li:has(a[href$='code=NW-1'])")).containsText("ได้รับรางวัลเมื่อ 4 พ.ค. 2569");
        page.locator("a.btn[href$='/plan?code=NW-1']").click();
        page.locator(".action-bar a[href$='part=milestones']").click();
        page.locator(".action-bar a[href$='part=indicators']").click();
        assertThat(page.locator("main")).containsText("ตัวชี้วัดผลลัพธ์อย่างน้อย 1 ตัว");

        open("/project?code=NW-1");
        assertThat(page.locator("main")).containsText("ไตรมาส 3 ปีงบประมาณ 2569");
        assertThat(page.locator("main")).not().containsText("ไม่อยู่ในกลุ่มที่ติดตาม");
        open("/project?code=NW-1&quarter=2569-2");
        assertThat(page.locator("main")).containsText("ไม่อยู่ในกลุ่มที่ติดตาม");
    }

    @Test
    void aDirectiveToAnswerStandsAmongTheOwnWork() {
        new TestWorkbook()
                .sheet("projects", "code,title_th,organisation_code,owner,start_on,stage,approved_on\n"
                        + "NW-2,ศูนย์ข้อมูลหมู่บ้าน,OPS,owner,2026-01-01,implementing,2026-01-01\n")
                .sheet("directives", "project_code,code,given_by,given_on,text,due_on\n"
                        + "NW-2,D1,executive,2026-04-01,ให้เร่งสรุปงบประมาณ,2026-05-01\n")
                .bringInto(product());
        signIn("owner");
        open("/mywork");
        assertThat(page.locator("section:has(#to-answer)")).containsText("เลยกำหนด 19 วัน");
        page.locator("section:has(#to-answer) a.btn[href*='project=NW-2']").click();
        assertThat(page.locator("main")).containsText("ให้เร่งสรุปงบประมาณ");
    }

    @Test
    void aStoppedProjectOfSomebodyElseCanBeLookedAt() {
        signIn("owner");
        Assertions.assertThat(open("/project?code=P041").status()).isEqualTo(200);
        assertThat(page.locator("ol.steps .stopped")).containsText("ยุติ");
    }

    @Test
    void whatAnImportChangedIsSaidInWordsAndDaysOfTheReader() {
        signIn("executive");
        open("/project?code=P041");
        page.locator("main ol.trail > li").filter(new Locator.FilterOptions().setHasText("นำเข้า")).locator("a[href*='/project/history']")
                .first().click();
        Locator table = page.locator("main table");
        assertThat(table).containsText("ขั้นตอนสำคัญ");
        assertThat(table).not().containsText(Pattern.compile("milestones|implementing|20\\d\\d-\\d\\d-\\d\\d"));
    }
}
