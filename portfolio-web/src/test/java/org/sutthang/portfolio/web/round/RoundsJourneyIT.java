package org.sutthang.portfolio.web.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/**
 * The monitor changes the round of the running year, moves a window, and gives one project more time, in the demo: in it Q1 of
 * FY2569 is sealed, Q2 is in review, Q3 runs.
 */
class RoundsJourneyIT extends BrowserTest {

    private static final String API = "/api/v1/rounds/2569";

    @Test
    void aRoundIsLookedAtBeforeItIsSavedAndClosedQuartersStayAsTheyWere() {
        byte[] printed = pdf();
        int version = json(API).getInt("version");
        signIn("monitor");
        open("/rounds?year=2569");
        page.locator(".page-head .actions a.btn").click();
        value("SCHEDULE_RED").fill("96");
        value("DEADLINE_DAYS").fill("สิบห้า");
        submit("[id='round:look']");
        assertThat(problem("DEADLINE_DAYS")).contains("สิบห้า");
        value("DEADLINE_DAYS").fill("15");
        submit("[id='round:look']");
        assertThat(problem("SCHEDULE_RED")).contains("96", "95");
        assertThat(problem("REASON")).isNotBlank();
        assertThat(value("SCHEDULE_RED")).hasValue("96");

        assertPresentable("rounds-preview", () -> {
            open("/rounds/edit?year=2569");
            page.locator("[id='round:SCALE:s']").selectOption("HUNDRED");
            value("SCHEDULE_GREEN").fill("100");
            value("SCHEDULE_RED").fill("๙๙.๕");
            value("OVERDUE_RED_DAYS").fill("0");
            page.locator("[id='round:REASON:a']").fill("ทดลองเกณฑ์ที่เข้มขึ้น");
            submit("[id='round:look']");
            page.locator("#preview").waitFor();
        });
        open("/rounds/edit?year=2569");
        page.locator("[id='round:SCALE:s']").selectOption("HUNDRED");
        value("OVERDUE_RED_DAYS").fill("0");
        page.locator("[id='round:REASON:a']").fill("ให้แจ้งเตือนก่อนสองสัปดาห์");
        submit("[id='round:look']");
        assertShows(page.locator("#preview"), "ไตรมาส 2 ปีงบประมาณ 2569: จะเปลี่ยนสถานะ",
                "ไตรมาส 1 ปีงบประมาณ 2569 ปิดไว้ด้วยช่วงคะแนนเดิม");
        assertThat(json(API).getInt("version")).as("nothing was saved").isEqualTo(version);

        page.locator("[id='round:SCALE:s']").selectOption("FIVE");
        value("OVERDUE_RED_DAYS").fill("30");
        value("REMINDER_DAYS").fill("14");
        confirm("round:ask", "round:ask:save");
        assertShows(page.locator("[id='messages']"), "หลังจากดูผลแล้ว");
        assertShows(page.locator("#preview"), "14 วัน");
        assertShowsNot(page.locator("#preview"), "0 ถึง 100");
        confirm("round:ask", "round:ask:save");
        page.waitForURL("**/rounds?**");
        assertShows(page.locator("main"), "ฉบับที่ " + (version + 1), "ให้แจ้งเตือนก่อนสองสัปดาห์");

        JsonObject round = json(API);
        assertThat(round.getInt("reminderDays")).isEqualTo(14);
        assertThat(round.getJsonArray("versions")).hasSize(version + 1);
        assertThat(round.getJsonArray("closed").getJsonObject(0).getInt("version")).isEqualTo(1);
        assertThat(pdf()).as("a sealed report prints the same bytes").isEqualTo(printed);
    }

    @Test
    void whoeverIsSecondIsToldWhatChangedAndProgramsAreToldWhatIsWrong() {
        int version = json(API).getInt("version");
        signIn("monitor");
        open("/rounds/edit?year=2569");
        value("REMINDER_DAYS").fill("21");
        page.locator("[id='round:REASON:a']").fill("แจ้งเตือนสามสัปดาห์");
        assertThat(put(version, 1, "9", "monitor").statusCode()).isEqualTo(200);
        submit("[id='round:look']");
        assertShows(page.locator("section.stale"), "9 วัน", "21 วัน");
        assertThat(value("REMINDER_DAYS")).hasValue("21");
        submit("[id='round:look']");
        confirm("round:ask", "round:ask:save");
        page.waitForURL("**/rounds?**");
        assertThat(json(API).getInt("version")).isEqualTo(version + 2);

        assertThat(put(version, 1, "9", "monitor").statusCode()).as("an old version").isEqualTo(409);
        HttpResponse<String> wrong = put(version + 2, 5, "9", "monitor");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(read(wrong).getJsonArray("problems").getJsonObject(0).getString("field")).isEqualTo("scheduleGreen");
        assertThat(put(version + 2, 1, "\"nine\"", "monitor").statusCode()).isEqualTo(400);
        assertThat(put(version + 2, 1, "10", "owner").statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/rounds/2026", "owner").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/rounds/none", "monitor").statusCode()).isEqualTo(404);
        forgetSession();
        signIn("owner");
        assertThat(open("/rounds").status()).isEqualTo(403);
    }

    @Test
    void aProjectIsGivenMoreTimeByNameAndItsOwnerSeesUntilWhenAndWhy() {
        bringIn("RX-1");
        signIn("monitor");
        open("/period/exception?quarter=2569-2");
        page.locator("#q").fill("rx-1");
        page.locator(".filter-card button").click();
        page.locator("main table a.btn").click();
        submit("[id='exception:save']");
        assertThat(page.locator("[id='exception:endsOn'] .error-text, .field:has([id='exception:endsOn:v']) .error-text").first()).not().isEmpty();
        page.locator("[id='exception:endsOn:v']").fill("10 เม.ย. 2569");
        page.locator("[id='exception:reason:a']").fill("น้ำท่วมสำนักงาน");
        submit("[id='exception:save']");
        assertShows(page.locator(".field:has([id='exception:endsOn:v']) .error-text").first(), "15 เม.ย. 2569");
        assertPresentable("period-exception", () -> open("/period/exception?quarter=2569-2&project=RX-1"));
        open("/period/exception?quarter=2569-2&project=RX-1");
        page.locator("[id='exception:endsOn:v']").fill("30/06/2569");
        page.locator("[id='exception:reason:a']").fill("น้ำท่วมสำนักงาน");
        page.locator("[id='exception:save']").click();
        page.waitForURL("**/period?**");
        assertShows(page.locator("main"), "ขยายถึง 30 มิ.ย. 2569", "น้ำท่วมสำนักงาน");
        forgetSession();

        signIn("owner");
        open("/mywork");
        assertShows(page.locator(".work-line:has-text('โครงการ RX-1')").first(), "ได้รับการขยายเวลาถึง 30 มิ.ย. 2569", "น้ำท่วมสำนักงาน");
        open("/update?project=RX-1&quarter=2569-2");
        assertShows(page.locator(".notice.info").first(), "30 มิ.ย. 2569", "น้ำท่วมสำนักงาน");
        assertShows(page.locator(".window-now"), "30 มิ.ย. 2569");
        forgetSession();

        signIn("monitor");
        open("/period/exception?quarter=2569-2&project=RX-1");
        confirm("exception:ask", "exception:ask:take");
        assertThat(page.locator("dialog[open] .error-text")).not().isEmpty();
        page.locator("[id='exception:ask:withdraw:a']").fill("ส่งได้ตามกำหนดเดิม");
        page.locator("[id='exception:ask:take']").click();
        page.waitForURL("**/period?**");
        page.locator("details.more summary").first().click();
        assertShows(page.locator("main"), "ส่งได้ตามกำหนดเดิม");
    }

    @Test
    void aWindowIsMovedWithAReasonAndSaysToOwnersThatTheyAreNotHeardAnyMore() {
        bringIn("RX-2");
        signIn("monitor");
        open("/period/window?quarter=2569-2");
        page.locator("[id='window:lockedFrom:v']").fill("10 เม.ย. 2569");
        submit("[id='window:save']");
        assertShows(page.locator(".field:has([id='window:lockedFrom:v']) .error-text"), "15 เม.ย. 2569");
        assertThat(page.locator("[id='window:lockedFrom:v']")).hasValue("10 เม.ย. 2569");
        lock("20 พ.ค. 2569", "รวบรวมข้อมูลเสนอผู้บริหาร");
        try {
            forgetSession();
            signIn("owner");
            open("/update?project=RX-2&quarter=2569-2");
            assertShows(page.locator(".window-now"), "ปิดรับรายงานจากผู้รับผิดชอบโครงการแล้วตั้งแต่ 20 พ.ค. 2569");
            assertThat(page.locator("[id='update:submit']")).hasCount(0);
            forgetSession();
            signIn("monitor");
            open("/update?project=RX-2&quarter=2569-2");
            assertThat(page.locator("[id='update:submit']")).hasCount(1);
        } finally {
            open("/period/window?quarter=2569-2");
            lock("", "รับรายงานต่อ");
        }
        open("/period/window?quarter=2569-2");
        assertShows(page.locator("main"), "รวบรวมข้อมูลเสนอผู้บริหาร", "รับรายงานต่อ");
    }

    @Test
    void severalReportsAreAcceptedAtOnceAfterTheMonitorIsAsked() {
        bringIn("RX-3");
        signIn("owner");
        open("/update?project=RX-3&quarter=2569-2");
        page.locator("[id='update:submit']").click();
        page.waitForURL("**/update?**done=submitted**");
        forgetSession();
        signIn("monitor");
        open("/period?quarter=2569-2&list=review");
        page.locator("tr:has-text('RX-3') input[name=selected]").check();
        confirm("review:agree", "review:agree:accept");
        page.waitForURL("**/period?**done=accepted**");
        open("/period?quarter=2569-2&list=accepted");
        assertShows(page.locator("main"), "RX-3");
        assertShows(page.locator("table.completeness tr.total"), "ทุกหน่วยงาน");
    }

    private void lock(String from, String reason) {
        page.locator("[id='window:lockedFrom:v']").fill(from);
        page.locator("[id='window:reason:a']").fill(reason);
        page.locator("[id='window:save']").click();
        page.waitForURL("**/period?**done=windowMoved**");
    }

    private Locator value(String setting) {
        return page.locator("[id='round:" + setting + ":v']");
    }

    private String problem(String setting) {
        return page.locator(".field:has([id^='round:" + setting + ":']) .error-text").first().innerText();
    }

    /** Sends a form that stays on its page, and waits for the page to be there again. */
    private void submit(String button) {
        page.waitForNavigation(() -> page.locator(button).click());
    }

    private void confirm(String dialog, String command) {
        page.locator("[data-dialog='" + dialog + "-dialog']").click();
        submit("[id='" + command + "']");
    }

    private static void bringIn(String code) {
        new TestWorkbook().sheet("organisations", "code,name_th,kind\nRX-ORG,หน่วยงานทดสอบรอบ,office\n")
                .sheet("projects", """
                        code,title_th,organisation_code,owner,start_on,end_on,stage,approved_on
                        %1$s,โครงการ %1$s,RX-ORG,owner,2026-01-01,2026-09-30,implementing,2026-01-01
                        """, code)
                .sheet("milestones", """
                        project_code,code,title_th,weight,baseline_on
                        %1$s,1,ขั้นตอนเดียว,100,2026-08-01
                        """, code).bringInto(RunningProduct.demo());
    }

    private HttpResponse<String> put(int version, int green, String reminder, String user) {
        String body = """
                {"version":%d,"reason":"ทดสอบ","scale":"FIVE","scheduleGreen":%d,"scheduleRed":0.80,"overdueRedDays":30,
                "progressGreen":0.90,"progressRed":0.75,"basePoints":50,"standardPoints":75,"advancedPoints":100,"deduction":0,
                "deadlineDays":15,"reminderDays":%s,"lockDays":60,"provenQuarters":2}""".formatted(version, green, reminder)
                .replace("\"scheduleGreen\":1", "\"scheduleGreen\":0.95");
        return product().send(product().request(API, user, RunningProduct.DEMO_PASSWORD)
                .header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    private byte[] pdf() {
        return product().send(product().request("/api/v1/reports/quarterly?fiscalYear=2569&quarter=1&lang=th", "monitor",
                RunningProduct.DEMO_PASSWORD), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private HttpResponse<String> get(String path, String user) {
        return product().send(product().request(path, user, RunningProduct.DEMO_PASSWORD));
    }

    private JsonObject json(String path) {
        HttpResponse<String> answer = get(path, "monitor");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return read(answer);
    }

    private static JsonObject read(HttpResponse<String> answer) {
        return Json.createReader(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))).readObject();
    }
}
