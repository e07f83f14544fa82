package org.sutthang.portfolio.web.update;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.testing.Turns;

/** An owner reports a quarter and the monitor reviews it, in a real browser. */
@Order(1)
@InBothLanguages
class UpdateJourneyIT extends UpdateTest {

    private static final int MOST_STATEMENTS = 21;

    private final Turns turns = new Turns(this);

    @Test
    void anOwnerReportsAQuarterAndIsAskedAboutADoubtfulResult() {
        reportIsWaiting(own("RP-1"));
        open("/mywork");
        page.locator("a.btn[href*='project=" + own("RP-1") + "&quarter=2569-2']").click();
        type(field("m:0:percent"), "๖๐");
        type(field("r:0:numerator"), "1,227");
        type(field("r:0:denominator"), "2342");
        assertThat(field("r:0:will")).containsText("52.39");
        type(field("r:1:value"), "3400");
        assertThat(page.locator(".ask")).containsText("34");
        assertThat(page.locator("[id='update:foot'] .chip")).hasClass(Pattern.compile(".*status-RED.*"));

        field("submit").click();
        assertThat(page.locator(".ask .error-text")).isVisible();
        assertAccessible("a questioned result");
        field("r:1:correct").click();
        assertThat(page.locator(".ask")).hasCount(0);
        assertThat(field("r:1:value")).isFocused();
        field("obstacles").fill("รอลงนาม MOU กับ 4 อำเภอ");
        field("submit").click();
        assertThat(page.locator("#page-messages")).containsText(partOf("done.submitted"));
        assertShows(page.locator("main"), "52.39", "รอลงนาม MOU กับ 4 อำเภอ", "60");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        reportIsWaiting(own("RP-2"));
        assertThat(statementsOf(open(address(own("RP-2"))))).isLessThanOrEqualTo(MOST_STATEMENTS);
        field("m:1:forecast").fill("31 กุมภา 2569");
        field("evidence").fill("ไม่ใช่ลิงก์");
        field("m:0:percent").fill("120");
        field("r:0:numerator").fill("5");
        field("r:0:denominator").fill("0");
        field("draft").click();
        assertThat(page.locator("[id='update:m:1:errors']")).containsText("31 กุมภา 2569");
        assertThat(page.locator("[id='update:m:0:errors']")).containsText("120");
        assertThat(page.locator("[id='update:r:0:ask']")).containsText("0");
        assertThat(page.locator(".field", new Page.LocatorOptions()
                .setHas(field("evidence")))).containsText("https://");
        assertThat(page.locator("#page-messages")).containsText("4");
        Locator problems = page.locator("#problems");
        assertThat(problems).isFocused();
        assertThat(problems.locator("li")).hasCount(4);
        assertAccessible("a list of what is wrong");
        problems.locator("a[href$='m:0:percent']").click();
        assertThat(field("m:0:percent")).isFocused();
        assertThat(field("m:1:forecast")).hasValue("31 กุมภา 2569");
        assertThat(field("m:0:percent")).hasValue("120");
        field("m:1:forecast").fill(date("2026-06-30"));
        field("m:1:forecast").press("Tab");
        assertThat(page.locator("[id='update:m:1:errors']")).not().containsText("31 กุมภา 2569");
        assertThat(problems.locator("li:visible")).hasCount(3);
        field("m:0:percent").fill("20");
        field("r:0:denominator").fill("10");
        field("draft").click();
        assertThat(page.locator("#page-messages")).containsText("1");
        assertThat(field("evidence")).hasValue("ไม่ใช่ลิงก์");
        field("evidence").fill("https://example.go.th/evidence");
        field("draft").click();
        assertThat(page.locator("#page-messages")).containsText(says("done.draft"));
        assertThat(field("m:1:forecast")).hasValue(date("2026-06-30"));
    }

    @Test
    void twoPeopleOnOneReportAreToldAndBothSeeWhatTheOtherWrote() {
        reportIsWaiting(own("RP-3"));
        open(address(own("RP-3")));
        Page other = page.context().newPage();
        other.navigate(product().at(address(own("RP-3"))).toString());
        other.locator("[id='update:obstacles']").fill("ผู้ช่วยพิมพ์");
        other.locator("[id='update:draft']").click();
        other.waitForURL("**done=draft**");
        other.close();
        field("obstacles").fill("เจ้าของพิมพ์");
        field("draft").click();
        assertThat(page.locator(".meanwhile")).containsText("ผู้ช่วยพิมพ์");
        assertThat(field("obstacles")).hasValue("เจ้าของพิมพ์");
        field("draft").click();
        assertThat(page.locator("#page-messages")).containsText(says("done.draft"));
    }

    @Test
    void whatWasTypedSurvivesALostSession() {
        reportIsWaiting(own("RP-4"));
        open(address(own("RP-4")));
        field("summary").pressSequentially("พิมพ์ไว้ก่อนหมดเวลา");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        field("submit").click();
        Locator state = page.locator("#draft-state");
        assertThat(state).containsText(partOf("update.state.expired"));
        assertThat(field("summary")).hasValue("พิมพ์ไว้ก่อนหมดเวลา");
        assertAccessible("a report whose session has ended");
        page.navigate(product().at("/").resolve(state.locator("a").getAttribute("href")).toString());
        signIn("owner");
        assertThat(page.locator("#restored")).isVisible();
        assertThat(field("summary")).hasValue("พิมพ์ไว้ก่อนหมดเวลา");
        assertThat(state).containsText(partOf("update.saved"));
        assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('sutthang.draft.')).length"))
                .as("nothing is kept of what is saved").isEqualTo(0);
    }

    @Test
    void whatWasTypedWithoutAConnectionIsSavedWhenItIsBack() {
        reportIsWaiting(own("RP-7"));
        open(address(own("RP-7")));
        Locator state = page.locator("#draft-state");
        page.context().setOffline(true);
        field("obstacles").fill("พิมพ์ระหว่างไม่มีสัญญาณ");
        assertThat(state).containsText(partOf("update.state.offline"));
        field("submit").click();
        assertThat(field("obstacles")).hasValue("พิมพ์ระหว่างไม่มีสัญญาณ");
        page.context().setOffline(false);
        assertThat(state).containsText(says("done.draft"));
        open(address(own("RP-7")));
        assertThat(field("obstacles")).hasValue("พิมพ์ระหว่างไม่มีสัญญาณ");
    }

    @Test
    void aDraftThatSavesItselfUndoesNothingOfSomebodyElseAndAsksWhereBothChangedTheSame() {
        reportIsWaiting(own("RP-8"));
        open(address(own("RP-8")));
        somebodyElseStores(own("RP-8"), Map.of("summary", "ผู้ช่วยสรุป"));
        field("obstacles").fill("เจ้าของพิมพ์");
        page.evaluate("sutthangAutosave()");
        Locator state = page.locator("#draft-state");
        assertThat(state).containsText(partOf("update.saved.taken"));
        assertThat(field("summary")).hasValue("ผู้ช่วยสรุป");

        somebodyElseStores(own("RP-8"), Map.of("obstacles", "ผู้ช่วยแก้"));
        field("obstacles").fill("เจ้าของพิมพ์ต่อ");
        page.evaluate("sutthangAutosave()");
        assertThat(page.locator(".meanwhile")).containsText("ผู้ช่วยแก้");
        assertThat(state).containsText(says("update.state.clash"));
        page.evaluate("sutthangAutosave()");
        assertThat(state).containsText(says("update.state.clash"));
        page.locator(".meanwhile button, .meanwhile input[type=submit]").click();
        assertThat(field("obstacles")).hasValue("ผู้ช่วยแก้");
        assertThat(page.locator(".meanwhile")).hasCount(0);
        assertThat(page.locator("#restored")).isHidden();
    }

    @Test
    void whatWasKeptInTheBrowserDoesNotReplaceWhatSomebodyElseStoredMeanwhile() {
        reportIsWaiting(own("RP-9"));
        open(address(own("RP-9")));
        page.context().setOffline(true);
        field("obstacles").fill("พิมพ์ระหว่างไม่มีสัญญาณ");
        field("r:1:value").fill("๓๐๐");
        // Without its reason this cannot be stored yet, so that the connection's return does not save anything.
        field("rating").selectOption("AMBER");
        page.context().setOffline(false);
        somebodyElseStores(own("RP-9"), Map.of("obstacles", "ผู้ช่วยบันทึก", "rating", "GREEN", "ratingReason", "ตามแผน"));
        open(address(own("RP-9")));
        Locator restored = page.locator("#restored");
        assertThat(restored.locator("li")).hasCount(2);
        assertThat(restored).containsText(says("status.AMBER"));
        assertThat(field("obstacles")).hasValue("ผู้ช่วยบันทึก");
        assertThat(field("r:1:value")).hasValue("๓๐๐");
        assertAccessible("a report whose kept text meets another");
        open(address(own("RP-9")));
        assertThat(restored.locator("li")).hasCount(2);
        restored.locator("li:has-text('พิมพ์ระหว่าง') button").click();
        assertThat(field("obstacles")).hasValue("พิมพ์ระหว่างไม่มีสัญญาณ");
        assertThat(page.locator("#draft-state")).containsText(says("done.draft"));
        restored.locator("[data-stored]").click();
        assertThat(restored).isHidden();
        assertThat(field("rating")).hasValue("GREEN");
        assertThat(field("obstacles")).hasValue("พิมพ์ระหว่างไม่มีสัญญาณ");
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
        turns.of("owner");
        ReportedProject.bringIn(RunningProduct.demo(), own("RP-5"));
        open(address(own("RP-5")));
        field("submit").click();
        assertThat(page.locator("[id='update:foot'] [role=alert]")).containsText("2");
        assertThat(page.locator("[id='update:foot'] [role=alert] a")).hasCount(2);
        assertThat(field("submit")).isFocused();
        assertAccessible("a report without results");
        field("submit").click();
        page.waitForURL("**done=submitted**");
        turns.of("monitor");
        open(address(own("RP-5")));
        page.locator("[id='review:return']").click();
        assertThat(page.locator("[id='review'] .error-text")).isVisible();
        page.locator("[id='review:comment']").fill("ขอหลักฐานการอบรม");
        page.locator("[id='review:return']").click();
        assertThat(page.locator("#page-messages")).containsText(says("done.updateReturned"));
        turns.of("owner");
        open("/mywork");
        assertThat(page.locator(".work li:has(a[href*='project=" + own("RP-5") + "'])").first())
                .containsText("ขอหลักฐานการอบรม");
        open(address(own("RP-5")));
        assertThat(page.locator("#returned")).isFocused();
        field("submit").click();
        assertThat(page.locator("[id='update:foot']")).containsText(partOf("update.ask.untouched"));
        assertThat(field("submit")).hasValue(says("update.ask.untouched.submit"));
        field("submit").click();
        page.waitForURL("**done=submitted**");
        turns.of("monitor");
        open(address(own("RP-5")));
        assertShows(page.locator("main .notice.info").first(), "ขอหลักฐานการอบรม", says("update.returned.nothing"));
    }
}
