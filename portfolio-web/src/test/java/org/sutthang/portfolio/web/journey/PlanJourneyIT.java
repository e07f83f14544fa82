package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** A plan from its award to its approval, its re-baseline, and what is refused on the way, in a real browser. */
@InBothLanguages
class PlanJourneyIT extends BrowserTest {

    @Test
    void anOwnerDraftsAPlanAsksForItsApprovalAndTheMonitorGivesIt() {
        bringIn(own("PL-1"), "awarded", "");
        signIn("owner");
        open("/plan?code=" + own("PL-1"));
        field("plan:startOn:v").fill(date("2025-10-01"));
        field("plan:endOn:v").fill(date("2026-09-30"));
        save("plan");

        open("/plan?code=" + own("PL-1") + "&part=milestones");
        milestone(0, "สำรวจ", "40", date("2026-03-31"));
        milestone(1, "ติดตั้ง", "50", date("2026-08-31"));
        save("plan");
        assertThat(page.locator("[id='plan'] .notice.amber")).containsText("90");
        open("/plan?code=" + own("PL-1") + "&part=milestones");
        field("plan:m:1:weight:v").fill("60");
        save("plan");
        assertThat(page.locator("[id='plan'] .notice.amber")).hasCount(0);

        open("/plan/indicator?code=" + own("PL-1"));
        card();
        field("card:save").click();
        page.waitForURL("**part=years**");
        assertThat(page.locator("main")).containsText(says("plan.closed"));
        for (int quarter = 1; quarter < 4; quarter++) {
            field("card:y:0:q:" + quarter + ":target:v").fill(String.valueOf(50 + 10 * quarter));
        }
        save("card");

        open("/plan?code=" + own("PL-1") + "&part=indicators");
        field("plan:w:0:own:v").fill("100");
        save("plan");
        assertPresentable("/plan?code=" + own("PL-1"), "plan-details");
        assertPresentable("/plan?code=" + own("PL-1") + "&part=milestones", "plan-milestones");
        assertPresentable("/plan?code=" + own("PL-1") + "&part=indicators", "plan-indicators");
        assertPresentable("/plan/indicator?code=" + own("PL-1") + "&indicator=" + own("PL-1") + "-K1", "plan-card");
        assertPresentable("/plan/indicator?code=" + own("PL-1") + "&indicator=" + own("PL-1") + "-K1&part=years", "plan-years");

        open("/project?code=" + own("PL-1") + "&quarter=2569-3");
        page.locator("[data-dialog='gate:request:ask-dialog']").click();
        field("gate:request:ask:note").fill("ครบแล้ว");
        field("gate:request:ask:send").click();
        assertThat(page.locator("#page-messages")).containsText(says("done.requestSent"));
        forgetSession();

        signIn("monitor");
        assertPresentable("/requests", "requests");
        open("/requests");
        page.locator("a[href*='code=" + own("PL-1") + "']").click();
        assertThat(page.locator("main")).containsText("ครบแล้ว");
        move();
        assertThat(page.locator("ol.steps .now")).containsText(says("stage.IMPLEMENTING"));
        open("/plan/rebaseline?code=" + own("PL-1"));
        assertThat(page.locator("main")).containsText(says("rebaseline.number", 1));
    }

    @Test
    void aRebaselineIsAskedByTheOwnerAndApprovedByTheMonitor() {
        bringIn(own("PL-2"), "implementing", "2026-01-01");
        signIn("owner");
        assertPresentable("/plan/rebaseline?code=" + own("PL-2"), "plan-rebaseline");
        open("/plan/rebaseline?code=" + own("PL-2"));
        field("rebaseline:ask").click();
        assertThat(page.locator(".error-text")).hasCount(2);
        field("rebaseline:d:0:date:v").fill("31 สิงหา");
        field("rebaseline:reason:a").fill("ผู้รับจ้างส่งงานช้า");
        field("rebaseline:ask").click();
        assertThat(page.locator(".error-text")).containsText("31 สิงหา");
        field("rebaseline:d:0:date:v").fill(date("2026-07-31"));
        field("rebaseline:ask").click();
        assertThat(page.locator("#page-messages")).containsText(says("done.rebaselineAsked"));
        forgetSession();

        signIn("monitor");
        open("/plan/rebaseline?code=" + own("PL-2"));
        assertThat(page.locator("main")).containsText("ผู้รับจ้างส่งงานช้า");
        page.locator("[data-dialog='rebaseline:approve-dialog']").click();
        field("rebaseline:approve:yes").click();
        assertThat(page.locator("#page-messages")).containsText(says("done.rebaselineApproved"));
        assertThat(page.locator("main")).containsText(says("rebaseline.number", 2));
        assertShows(page.locator("tbody tr").first(), date("2026-06-01"), date("2026-07-31"));
        open("/plan?code=" + own("PL-2") + "&part=milestones");
        field("plan:m:0:weight:v").fill("70");
        field("plan:save").click();
        assertThat(page.locator(".error-text").first()).containsText("110");
        assertThat(field("plan:m:0:weight:v")).hasValue("70");
        open("/plan?code=" + own("PL-2") + "&part=milestones");
        assertThat(field("plan:m:0:weight:v")).hasValue("60");
    }

    @Test
    void whatAPlanMayNotSayIsToldBesideItsFieldAndNothingTypedIsLost() {
        bringIn(own("PL-3"), "awarded", "");
        signIn("owner");
        open("/plan/indicator?code=" + own("PL-3"));
        card();
        choose("card:criteria:s", "THREE");
        field("card:c1:v").fill("10");
        field("card:c2:v").fill("30");
        field("card:c3:v").fill("20");
        field("card:save").click();
        assertThat(page.locator(".field:has([id='card:c3:v']) .error-text")).containsText("30");
        assertThat(field("card:c3:v")).hasValue("20");
        assertThat(field("card:nameTh:v")).hasValue("ผู้ใช้ระบบ");
        assertAccessible("a refused card");
        field("card:c3:v").fill("40");
        field("card:save").click();
        page.waitForURL("**part=years**");
        field("card:y:0:q:2:target:v").fill("60");
        field("card:y:0:q:3:target:v").fill("50");
        field("card:save").click();
        assertThat(page.locator(".field:has([id='card:y:0:q:3:target:v']) .error-text")).containsText("60");
    }

    @Test
    void theSecondOfTwoIsToldWhatChangedAndChooses() {
        bringIn(own("PL-4"), "awarded", "");
        signIn("owner");
        open("/plan?code=" + own("PL-4"));
        Page other = page.context().newPage();
        other.navigate(product().at("/plan?code=" + own("PL-4")).toString());
        other.locator("[id='plan:titleEn:v']").fill("Theirs");
        other.locator("[id='plan:budgetBaht:v']").fill("500,000");
        other.locator("[id='plan:save']").click();
        other.waitForURL("**done=saved**");
        other.close();
        field("plan:titleEn:v").fill("Mine");
        field("plan:save").click();
        assertThat(page.locator(".meanwhile")).containsText("Theirs");
        assertThat(field("plan:titleEn:v")).hasValue("Mine");
        assertThat(field("plan:budgetBaht:v")).hasValue("500,000");
        save("plan");
        assertThat(field("plan:titleEn:v")).hasValue("Mine");
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void choose(String id, String value) {
        field(id).selectOption(value);
    }

    private void save(String form) {
        field(form + ":save").click();
        page.waitForURL("**done=saved**");
        assertThat(page.locator("#page-messages")).containsText(says("done.saved"));
    }

    private void milestone(int row, String title, String weight, String date) {
        field("plan:m:" + row + ":titleTh:v").fill(title);
        field("plan:m:" + row + ":weight:v").fill(weight);
        field("plan:m:" + row + ":baselineOn:v").fill(date);
    }

    private void card() {
        field("card:nameTh:v").fill("ผู้ใช้ระบบ");
        field("card:unit:v").fill("คน");
        choose("card:kind:s", "OUTCOME");
        choose("card:direction:s", "HIGHER");
        choose("card:aggregation:s", "LAST");
        field("card:baseline:v").fill("10");
        field("card:evidenceSource:a").fill("ทะเบียนผู้ใช้");
    }

    private void move() {
        page.locator("[data-dialog='gate:move:on-dialog']").click();
        field("gate:move:on:go").click();
        page.waitForURL("**done=moved**");
        open("/project?code=" + own("PL-1") + "&quarter=2569-3");
    }

    /** A project of the demo's owner; one that is being carried out has two milestones. */
    private static void bringIn(String code, String stage, String approvedOn) {
        Map<String, String> sheets = Map.of(
                "organisations", "code,name_th,kind\nPL-ORG,หน่วยงานทดสอบแผน,office\n",
                "projects", "code,title_th,organisation_code,owner,stage,approved_on\n"
                        + code + ",โครงการ " + code + ",PL-ORG,owner," + stage + "," + approvedOn + "\n",
                "milestones", "project_code,code,title_th,weight,baseline_on\n" + ("awarded".equals(stage) ? ""
                        : code + ",1,ติดตั้ง,60,2026-06-01\n" + code + ",2,อบรม,40,2026-08-01\n"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey() + ".csv"));
                zip.write(sheet.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Assertions.assertThat(RunningProduct.demo().send(RunningProduct.demo()
                .request("/api/v1/imports?apply=true", "monitor", RunningProduct.DEMO_PASSWORD)
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))).statusCode()).isEqualTo(200);
    }
}
