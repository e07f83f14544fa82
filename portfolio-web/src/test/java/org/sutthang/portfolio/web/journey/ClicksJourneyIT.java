package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/**
 * What a top task costs in clicks, counted from the page that a role arrives at after signing in. The table of docs/clicks.md
 * names these figures.
 */
@InBothLanguages
class ClicksJourneyIT extends BrowserTest {

    private int clicks;

    private void click(Locator control) {
        control.click();
        clicks++;
    }

    private void assertClicks(int most) {
        assertThat(clicks).as("clicks").isEqualTo(most);
    }

    @Test
    void theLateProjectsAreOneClickAway() {
        signInAnew("executive");
        click(page.locator(".page-head .lead a"));
        assertThat(page).hasURL(Pattern.compile(".*/portfolio\\?.*"));
        assertThat(page.locator("main .chip.status-RED").first()).isVisible();
        assertClicks(1);
    }

    @Test
    void whyAProjectIsRedStandsBesideItAndInFullOneClickAway() {
        signInAnew("executive");
        Locator red = page.locator(".decide li:has(.status-RED)").first();
        assertThat(red.locator("p")).hasText(Pattern.compile("\\S.*"));
        click(red.locator("a"));
        assertThat(page.locator("dl.why")).isVisible();
        assertClicks(1);
    }

    @Test
    void theQuarterlyReportIsTwoClicksAway() {
        signInAnew("monitor");
        click(page.locator(".page-head .actions a[href*='/reports']"));
        Locator file = page.locator("main a[href*='quarterly.pdf']").first();
        assertThat(page.waitForDownload(() -> click(file)).suggestedFilename()).endsWith(".pdf");
        assertClicks(2);
    }

    @Test
    void aResultIsEnteredWithThreeClicks() {
        new TestWorkbook().sheet("organisations", """
                code,name_th,kind
                CL-ORG,หน่วยงานทดสอบจำนวนคลิก,office
                """).sheet("projects", """
                code,title_th,organisation_code,owner,start_on,end_on,stage,approved_on
                %1$s,ศูนย์ข้อมูลตำบล,CL-ORG,owner,2026-01-01,2026-09-30,implementing,2026-01-01
                """, own("CL-1")).sheet("milestones", """
                project_code,code,title_th,weight,baseline_on
                %1$s,1,เชื่อมข้อมูล,100,2026-06-01
                """, own("CL-1")).sheet("indicators", """
                project_code,code,name_th,kind,unit,direction,aggregation,weight,baseline
                %1$s,%1$s-K1,จำนวนผู้ผ่านอบรม,outcome,คน,higher,sum,100,180
                """, own("CL-1")).sheet("targets", """
                indicator_code,fiscal_year,quarter,value
                %1$s-K1,2569,2,1000
                """, own("CL-1")).bringInto(product());
        signInAnew("owner");
        click(page.locator("a.btn[href*='project=" + own("CL-1") + "&quarter=2569-2']"));
        click(page.locator("[id='update:r:0:value']"));
        page.keyboard().type("900");
        click(page.locator("[id='update:draft']"));
        assertThat(page.locator("#page-messages .message-info")).isVisible();
        open("/update?project=" + own("CL-1") + "&quarter=2569-2");
        assertThat(page.locator("[id='update:r:0:value']")).hasValue("900");
        assertClicks(3);
    }
}
