package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/** A monitor approves a plan, puts a project into use and stops one; what the gate refuses is said beside the control. */
@InBothLanguages
class GateJourneyIT extends BrowserTest {

    @BeforeEach
    void asTheMonitor() {
        signIn("monitor");
    }

    @Test
    void aPlanIsApprovedOnceNothingIsMissing() {
        plan(own("GJ-1"), "planned", "").bringInto(product());
        open(address(own("GJ-1")));
        assertThat(gate()).containsText(shortQuarter(2569, 4));
        assertThat(gate()).not().containsText(own("GJ-1") + "-K1");
        assertThat(gate().locator("a[href*='/plan']").first()).isVisible();
        assertThat(button("gate:move:on")).hasCount(0);

        target(own("GJ-1")).bringInto(product());
        open(address(own("GJ-1")));
        button("gate:move:on").click();
        page.locator("[id='gate:move:on:go']").click();
        page.waitForURL("**done=moved**");
        assertThat(page.locator("#page-messages")).containsText(says("done.moved"));
        assertThat(page.locator("ol.steps .now")).containsText(says("stage.IMPLEMENTING"));
        assertThat(gate()).containsText(says("gate.without.milestones", "1, 2"));
    }

    @Test
    void aPlanThatChangedMeanwhileIsNotApprovedAndThePageSaysSoBesideTheButtons() {
        plan(own("GJ-2"), "planned", "").bringInto(product());
        target(own("GJ-2")).bringInto(product());
        open(address(own("GJ-2")));
        new TestWorkbook().sheet("milestones", """
                project_code,code,title_th,weight,baseline_on
                %s,2,อบรมผู้ใช้,30,2026-08-01
                """, own("GJ-2")).bringInto(product());
        button("gate:move:on").click();
        page.locator("[id='gate:move:on:go']").click();
        assertThat(gate().locator(".moves .error-text")).containsText(own("GJ-2"));
        assertThat(gate()).containsText(says("gate.sum", 90));
        assertThat(button("gate:move:on")).hasCount(0);
        assertAccessible("a refused approval");
        assertThat(page.locator("ol.steps .now")).containsText(says("stage.PLANNED"));
    }

    @Test
    void aProjectGoesIntoUseWithTheDayThatItDid() {
        plan(own("GJ-3"), "implementing", "2026-05-01").bringInto(product());
        open(address(own("GJ-3")));
        goLive("");
        assertThat(refusal("gate:move:on:golive:v")).containsText(says("rule.golive.missing"));
        assertThat(page.locator("dialog[open] [id='gate:move:on:golive:v']")).isFocused();
        answerGoLive(date("2027-01-01"));
        assertThat(refusal("gate:move:on:golive:v")).containsText(date("2027-01-01"));
        answerGoLive("พรุ่งนี้");
        assertThat(refusal("gate:move:on:golive:v")).containsText("“พรุ่งนี้”");
        assertAccessible("a refused day of use");
        answerGoLive("๑๕ พ.ค. ๒๕๖๙");
        page.waitForURL("**done=moved**");
        assertThat(page.locator("ol.steps .now")).containsText(says("stage.IN_USE"));
        assertThat(page.locator("[aria-labelledby='facts-title']")).containsText(date("2026-05-15"));
    }

    @Test
    void aStopNeedsADeciderAReasonAndALesson() {
        plan(own("GJ-4"), "implementing", "").bringInto(product());
        open(address(own("GJ-4")));
        button("gate:stop:end").click();
        page.locator("[id='gate:stop:end:reason']").fill("ซ้ำกับระบบกลาง");
        page.locator("[id='gate:stop:end:go']").click();
        assertThat(refusal("gate:stop:end:decidedBy")).containsText(says("rule.stop.decidedBy"));
        assertThat(refusal("gate:stop:end:lesson")).containsText(says("rule.stop.lesson"));
        assertThat(refusal("gate:stop:end:reason")).hasCount(0);
        assertThat(page.locator("[id='gate:stop:end:reason']")).hasValue("ซ้ำกับระบบกลาง");
        assertAccessible("a refused stop");
        page.locator("[id='gate:stop:end:decidedBy']").fill("ปลัดกระทรวงมหาดไทย");
        page.locator("[id='gate:stop:end:go']").click();
        assertThat(refusal("gate:stop:end:decidedBy")).hasCount(0);
        assertThat(page.locator("[id='gate:stop:end:lesson']")).isFocused();
        page.locator("[id='gate:stop:end:lesson']").fill("สำรวจระบบที่มีอยู่ก่อนเริ่ม");
        page.locator("[id='gate:stop:end:go']").click();
        page.waitForURL("**done=stopped**");
        assertThat(page.locator("ol.steps .stopped")).containsText(says("stage.STOPPED"));
        assertThat(page.locator("[aria-labelledby='moves-title']")).containsText(says("project.moved.lesson", "สำรวจระบบที่มีอยู่ก่อนเริ่ม"));
        assertThat(gate()).hasCount(0);
    }

    private void goLive(String day) {
        button("gate:move:on").click();
        answerGoLive(day);
    }

    private void answerGoLive(String day) {
        page.locator("[id='gate:move:on:golive:v']").fill(day);
        page.locator("[id='gate:move:on:go']").click();
    }

    private Locator gate() {
        return page.locator("[aria-labelledby='gate-title']");
    }

    private Locator button(String id) {
        return page.locator("[data-dialog='" + id + "-dialog']");
    }

    private Locator refusal(String field) {
        return page.locator(".field:has([id='" + field + "']) .error-text");
    }

    private static String address(String code) {
        return "/project?code=" + code;
    }

    /** A project of two milestones and one outcome, for whose fourth quarter no target is set. */
    private static TestWorkbook plan(String code, String stage, String reachedOn) {
        return new TestWorkbook().sheet("organisations", """
                code,name_th,kind
                GJ-ORG,หน่วยงานทดสอบ,office
                """).sheet("projects", """
                code,title_th,title_en,organisation_code,owner,start_on,end_on,stage
                %1$s,ระบบจองคิวออนไลน์,Queue booking,GJ-ORG,owner,2026-04-01,2026-09-30,%2$s
                """, code, stage).sheet("milestones", """
                project_code,code,title_th,weight,baseline_on,actual_on
                %1$s,1,ออกแบบระบบ,60,2026-05-01,%2$s
                %1$s,2,อบรมผู้ใช้,40,2026-08-01,%2$s
                """, code, reachedOn).sheet("indicators", """
                project_code,code,name_th,kind,unit,direction,aggregation,weight,baseline,evidence_source
                %1$s,%1$s-K1,จำนวนผู้ใช้บริการ,outcome,คน,higher,sum,100,0,ทะเบียนผู้ใช้บริการ
                """, code).sheet("targets", """
                indicator_code,fiscal_year,quarter,value
                %1$s-K1,2569,3,100
                """, code);
    }

    private static TestWorkbook target(String code) {
        return new TestWorkbook().sheet("targets", """
                indicator_code,fiscal_year,quarter,value
                %1$s-K1,2569,4,200
                """, code);
    }
}
