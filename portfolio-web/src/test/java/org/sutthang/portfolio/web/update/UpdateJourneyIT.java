package org.sutthang.portfolio.web.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** An owner reports a quarter and the monitor reviews it, in a real browser. */
class UpdateJourneyIT extends BrowserTest {

    @BeforeAll
    static void waitAsLongAsOnABusyMachine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private static final int MOST_STATEMENTS = 21;

    private static String address(String code) {
        return "/update?project=" + code + "&quarter=2569-2";
    }

    private Locator field(String name) {
        return page.locator("[id='update:" + name + "']");
    }

    private static void type(Locator field, String text) {
        field.fill("");
        field.pressSequentially(text);
    }

    private void reportIsWaiting(String code) {
        ReportedProject.bringIn(RunningProduct.demo(), code);
        signIn("owner");
    }

    @Test
    void anOwnerReportsAQuarterAndIsAskedAboutADoubtfulResult() {
        reportIsWaiting("RP-1");
        open("/mywork");
        page.locator("a.btn[href*='project=RP-1&quarter=2569-2']").click();
        type(field("m:0:percent"), "๖๐");
        type(field("r:0:numerator"), "1,227");
        type(field("r:0:denominator"), "2342");
        PlaywrightAssertions.assertThat(field("r:0:will")).containsText("52.39");
        type(field("r:1:value"), "3400");
        PlaywrightAssertions.assertThat(page.locator(".ask")).containsText("34");
        PlaywrightAssertions.assertThat(page.locator("[id='update:foot'] .chip")).hasClass(Pattern.compile(".*status-RED.*"));

        field("submit").click();
        PlaywrightAssertions.assertThat(page.locator(".ask .error-text")).isVisible();
        assertAccessible("a questioned result");
        field("r:1:correct").click();
        PlaywrightAssertions.assertThat(page.locator(".ask")).hasCount(0);
        PlaywrightAssertions.assertThat(field("r:1:value")).isFocused();
        field("obstacles").fill("รอลงนาม MOU กับ 4 อำเภอ");
        field("submit").click();
        PlaywrightAssertions.assertThat(page.locator("#page-messages")).containsText("ส่งรายงานแล้ว");
        assertThat(page.locator("main").innerText()).contains("52.39", "รอลงนาม MOU กับ 4 อำเภอ", "60");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        reportIsWaiting("RP-2");
        open(address("RP-2"));
        field("m:1:forecast").fill("31 กุมภา 2569");
        field("evidence").fill("ไม่ใช่ลิงก์");
        field("m:0:percent").fill("120");
        field("r:0:numerator").fill("5");
        field("r:0:denominator").fill("0");
        field("draft").click();
        PlaywrightAssertions.assertThat(page.locator("[id='update:m:1:errors']")).containsText("31 กุมภา 2569");
        PlaywrightAssertions.assertThat(page.locator("[id='update:m:0:errors']")).containsText("120");
        PlaywrightAssertions.assertThat(page.locator("[id='update:r:0:ask']")).containsText("0");
        PlaywrightAssertions.assertThat(page.locator(".field", new Page.LocatorOptions()
                .setHas(field("evidence")))).containsText("https://");
        PlaywrightAssertions.assertThat(page.locator("#page-messages")).containsText("4");
        Locator problems = page.locator("#problems");
        PlaywrightAssertions.assertThat(problems).isFocused();
        PlaywrightAssertions.assertThat(problems.locator("li")).hasCount(4);
        assertAccessible("a list of what is wrong");
        problems.locator("a[href$='m:0:percent']").click();
        PlaywrightAssertions.assertThat(field("m:0:percent")).isFocused();
        assertThat(field("m:1:forecast").inputValue()).isEqualTo("31 กุมภา 2569");
        assertThat(field("m:0:percent").inputValue()).isEqualTo("120");
        field("m:1:forecast").fill("30 มิ.ย. 2569");
        field("m:1:forecast").press("Tab");
        PlaywrightAssertions.assertThat(page.locator("[id='update:m:1:errors']")).not().containsText("31 กุมภา 2569");
        PlaywrightAssertions.assertThat(problems.locator("li:visible")).hasCount(3);
        field("m:0:percent").fill("20");
        field("r:0:denominator").fill("10");
        field("draft").click();
        PlaywrightAssertions.assertThat(page.locator("#page-messages")).containsText("1");
        assertThat(field("evidence").inputValue()).isEqualTo("ไม่ใช่ลิงก์");
        field("evidence").fill("https://example.go.th/evidence");
        field("draft").click();
        PlaywrightAssertions.assertThat(page.locator("#page-messages")).containsText("บันทึกร่างแล้ว");
        assertThat(field("m:1:forecast").inputValue()).isEqualTo("30 มิ.ย. 2569");
    }

    @Test
    void twoPeopleOnOneReportAreToldAndBothSeeWhatTheOtherWrote() {
        reportIsWaiting("RP-3");
        open(address("RP-3"));
        Page other = page.context().newPage();
        other.navigate(product().at(address("RP-3")).toString());
        other.locator("[id='update:obstacles']").fill("ผู้ช่วยพิมพ์");
        other.locator("[id='update:draft']").click();
        other.waitForURL("**done=draft**");
        other.close();
        field("obstacles").fill("เจ้าของพิมพ์");
        field("draft").click();
        PlaywrightAssertions.assertThat(page.locator(".meanwhile")).containsText("ผู้ช่วยพิมพ์");
        assertThat(field("obstacles").inputValue()).isEqualTo("เจ้าของพิมพ์");
        field("draft").click();
        PlaywrightAssertions.assertThat(page.locator("#page-messages")).containsText("บันทึกร่างแล้ว");
    }

    @Test
    void whatWasTypedSurvivesALostSession() {
        reportIsWaiting("RP-4");
        open(address("RP-4"));
        field("summary").pressSequentially("พิมพ์ไว้ก่อนหมดเวลา");
        page.context().clearCookies();
        field("submit").click();
        Locator state = page.locator("#draft-state");
        PlaywrightAssertions.assertThat(state).containsText("หมดเวลาการใช้งาน");
        assertThat(field("summary").inputValue()).isEqualTo("พิมพ์ไว้ก่อนหมดเวลา");
        assertAccessible("a report whose session has ended");
        page.navigate(product().at("/").resolve(state.locator("a").getAttribute("href")).toString());
        signIn("owner");
        PlaywrightAssertions.assertThat(page.locator("#restored")).isVisible();
        PlaywrightAssertions.assertThat(field("summary")).hasValue("พิมพ์ไว้ก่อนหมดเวลา");
        PlaywrightAssertions.assertThat(state).containsText("บันทึกร่างแล้ว");
        assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('sutthang.draft.')).length"))
                .as("nothing is kept of what is saved").isEqualTo(0);
    }

    @Test
    void whatWasTypedWithoutAConnectionIsSavedWhenItIsBack() {
        reportIsWaiting("RP-7");
        open(address("RP-7"));
        Locator state = page.locator("#draft-state");
        page.context().setOffline(true);
        field("obstacles").fill("พิมพ์ระหว่างไม่มีสัญญาณ");
        PlaywrightAssertions.assertThat(state).containsText("ไม่มีการเชื่อมต่อ");
        field("submit").click();
        assertThat(field("obstacles").inputValue()).isEqualTo("พิมพ์ระหว่างไม่มีสัญญาณ");
        page.context().setOffline(false);
        PlaywrightAssertions.assertThat(state).containsText("บันทึกร่างแล้ว");
        open(address("RP-7"));
        assertThat(field("obstacles").inputValue()).isEqualTo("พิมพ์ระหว่างไม่มีสัญญาณ");
    }

    @Test
    void aDraftThatSavesItselfUndoesNothingOfSomebodyElseAndAsksWhereBothChangedTheSame() {
        reportIsWaiting("RP-8");
        open(address("RP-8"));
        somebodyElseStores("RP-8", Map.of("summary", "ผู้ช่วยสรุป"));
        field("obstacles").fill("เจ้าของพิมพ์");
        page.evaluate("sutthangAutosave()");
        Locator state = page.locator("#draft-state");
        PlaywrightAssertions.assertThat(state).containsText("แสดงค่าที่ผู้อื่นบันทึกไว้ 1 ช่อง");
        PlaywrightAssertions.assertThat(field("summary")).hasValue("ผู้ช่วยสรุป");

        somebodyElseStores("RP-8", Map.of("obstacles", "ผู้ช่วยแก้"));
        field("obstacles").fill("เจ้าของพิมพ์ต่อ");
        page.evaluate("sutthangAutosave()");
        PlaywrightAssertions.assertThat(page.locator(".meanwhile")).containsText("ผู้ช่วยแก้");
        PlaywrightAssertions.assertThat(state).containsText("โปรดเลือกค่า");
        page.evaluate("sutthangAutosave()");
        PlaywrightAssertions.assertThat(state).containsText("โปรดเลือกค่า");
        page.locator(".meanwhile button, .meanwhile input[type=submit]").click();
        PlaywrightAssertions.assertThat(field("obstacles")).hasValue("ผู้ช่วยแก้");
        PlaywrightAssertions.assertThat(page.locator(".meanwhile")).hasCount(0);
        PlaywrightAssertions.assertThat(page.locator("#restored")).isHidden();
    }

    @Test
    void whatWasKeptInTheBrowserDoesNotReplaceWhatSomebodyElseStoredMeanwhile() {
        reportIsWaiting("RP-9");
        open(address("RP-9"));
        page.context().setOffline(true);
        field("obstacles").fill("พิมพ์ระหว่างไม่มีสัญญาณ");
        field("r:1:value").fill("๓๐๐");
        // Without its reason this cannot be stored yet, so that the connection's return does not save anything.
        field("rating").selectOption("AMBER");
        page.context().setOffline(false);
        somebodyElseStores("RP-9", Map.of("obstacles", "ผู้ช่วยบันทึก", "rating", "GREEN", "ratingReason", "ตามแผน"));
        open(address("RP-9"));
        Locator restored = page.locator("#restored");
        PlaywrightAssertions.assertThat(restored.locator("li")).hasCount(2);
        PlaywrightAssertions.assertThat(restored).containsText("เฝ้าระวัง");
        PlaywrightAssertions.assertThat(field("obstacles")).hasValue("ผู้ช่วยบันทึก");
        PlaywrightAssertions.assertThat(field("r:1:value")).hasValue("๓๐๐");
        assertAccessible("a report whose kept text meets another");
        open(address("RP-9"));
        PlaywrightAssertions.assertThat(restored.locator("li")).hasCount(2);
        restored.locator("li:has-text('พิมพ์ระหว่าง') button").click();
        PlaywrightAssertions.assertThat(field("obstacles")).hasValue("พิมพ์ระหว่างไม่มีสัญญาณ");
        PlaywrightAssertions.assertThat(page.locator("#draft-state")).containsText("บันทึกร่างแล้ว");
        restored.locator("[data-stored]").click();
        PlaywrightAssertions.assertThat(restored).isHidden();
        PlaywrightAssertions.assertThat(field("rating")).hasValue("GREEN");
        PlaywrightAssertions.assertThat(field("obstacles")).hasValue("พิมพ์ระหว่างไม่มีสัญญาณ");
    }

    /** The same report in another browser, where nothing is kept. */
    private void somebodyElseStores(String code, Map<String, String> fields) {
        try (BrowserContext elsewhere = page.context().browser().newContext()) {
            elsewhere.addCookies(page.context().cookies());
            Page other = elsewhere.newPage();
            other.navigate(product().at(address(code)).toString());
            fields.forEach((name, text) -> {
                Locator field = other.locator("[id='update:" + name + "']");
                if ("SELECT".equals(field.evaluate("field => field.tagName"))) {
                    field.selectOption(text);
                } else {
                    field.fill(text);
                }
            });
            other.locator("[id='update:draft']").click();
            other.waitForURL("**done=draft**");
        }
    }

    @Test
    void aMonitorReturnsAReportAndTheOwnerSeesWhy() {
        reportIsWaiting("RP-5");
        open(address("RP-5"));
        field("submit").click();
        PlaywrightAssertions.assertThat(page.locator("[id='update:foot'] [role=alert]")).containsText("2 ตัว");
        assertAccessible("a report without results");
        field("submit").click();
        page.waitForURL("**done=submitted**");
        forgetSession();
        signIn("monitor");
        open(address("RP-5"));
        page.locator("[id='review:return']").click();
        PlaywrightAssertions.assertThat(page.locator("[id='review'] .error-text")).isVisible();
        page.locator("[id='review:comment']").fill("ขอหลักฐานการอบรม");
        page.locator("[id='review:return']").click();
        PlaywrightAssertions.assertThat(page.locator("#page-messages")).containsText("ส่งรายงานกลับให้แก้ไขแล้ว");
        forgetSession();
        signIn("owner");
        open("/mywork");
        PlaywrightAssertions.assertThat(page.locator(".work li:has(a[href*='project=RP-5'])").first())
                .containsText("ขอหลักฐานการอบรม");
    }

    @Test
    void theNumberOfStatementsOfAReportIsBounded() {
        reportIsWaiting("RP-6");
        Response response = open(address("RP-6"));
        assertThat(statementsOf(response)).isLessThanOrEqualTo(MOST_STATEMENTS);
    }
}
