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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.testing.Turns;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * The monitor changes the round of the running year, gives one project more time, and accepts what was handed in. In the demo Q1
 * of FY2569 is sealed, Q2 is in review, Q3 runs.
 */
@InBothLanguages
class RoundsJourneyIT extends BrowserTest {

    private static final String API = "/api/v1/rounds/2569";

    private final Turns turns = new Turns(this);

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
        assertShows(page.locator("#preview"), quarter(2569, 2), partOf("rounds.moved"), quarter(2569, 1), partOf("rounds.rescaled.closed"));
        assertThat(json(API).getInt("version")).as("nothing was saved").isEqualTo(version);

        // Of the reader alone, so that it is a change whoever was before.
        int days = language() == UserLanguage.TH ? 14 : 12;
        page.locator("[id='round:SCALE:s']").selectOption("FIVE");
        value("SCHEDULE_GREEN").fill("95");
        value("SCHEDULE_RED").fill("80");
        value("OVERDUE_RED_DAYS").fill("30");
        value("REMINDER_DAYS").fill(String.valueOf(days));
        page.locator("[id='round:REASON:a']").fill("ให้แจ้งเตือนก่อนสองสัปดาห์");
        confirm("round:ask", "round:ask:save");
        assertShows(page.locator("[id='messages']"), says("rounds.changed"));
        assertShows(page.locator("#preview"), says("rounds.kind.DAYS", days));
        assertShowsNot(page.locator("#preview"), says("rounds.scale.HUNDRED"));
        confirm("round:ask", "round:ask:save");
        page.waitForURL("**/rounds?**");
        assertShows(page.locator("main"), says("rounds.version", version + 1), "ให้แจ้งเตือนก่อนสองสัปดาห์");

        JsonObject round = json(API);
        assertThat(round.getInt("reminderDays")).isEqualTo(days);
        assertThat(round.getJsonArray("versions")).hasSize(version + 1);
        assertThat(round.getJsonArray("closed").getJsonObject(0).getInt("version")).isEqualTo(1);
        assertThat(pdf()).as("a sealed report prints the same bytes").isEqualTo(printed);
    }

    @Test
    void whoeverIsSecondIsToldWhatChangedAndProgramsAreToldWhatIsWrong() {
        int version = json(API).getInt("version");
        signIn("monitor");
        open("/rounds/edit?year=2569");
        int days = language() == UserLanguage.TH ? 21 : 22;
        String others = language() == UserLanguage.TH ? "9" : "8";
        value("REMINDER_DAYS").fill(String.valueOf(days));
        page.locator("[id='round:REASON:a']").fill("แจ้งเตือนสามสัปดาห์");
        assertThat(put(version, 1, others, "monitor").statusCode()).isEqualTo(200);
        submit("[id='round:look']");
        assertShows(page.locator("section.stale"), says("rounds.kind.DAYS", others), says("rounds.kind.DAYS", days));
        assertThat(value("REMINDER_DAYS")).hasValue(String.valueOf(days));
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
    }

    @Test
    void aProjectIsGivenMoreTimeByNameAndItsOwnerSeesUntilWhenAndWhy() {
        String code = own("RX-1");
        RoundProject.bringIn(code);
        turns.of("monitor");
        open("/period/exception?quarter=2569-2");
        page.locator("#q").fill(code.toLowerCase(Locale.ROOT));
        page.locator(".filter-card button").click();
        page.locator("main table a.btn[href$='project=" + code + "']").click();
        submit("[id='exception:save']");
        assertThat(page.locator("[id='exception:endsOn'] .error-text, .field:has([id='exception:endsOn:v']) .error-text").first()).not().isEmpty();
        page.locator("[id='exception:endsOn:v']").fill(date("2026-04-10"));
        page.locator("[id='exception:reason:a']").fill("น้ำท่วมสำนักงาน");
        submit("[id='exception:save']");
        assertShows(page.locator(".field:has([id='exception:endsOn:v']) .error-text").first(), date("2026-04-15"));
        assertPresentable("period-exception", () -> open("/period/exception?quarter=2569-2&project=" + code));
        open("/period/exception?quarter=2569-2&project=" + code);
        page.locator("[id='exception:endsOn:v']").fill(date("2026-06-30"));
        page.locator("[id='exception:reason:a']").fill("น้ำท่วมสำนักงาน");
        page.locator("[id='exception:save']").click();
        page.waitForURL("**/period?**");
        assertShows(page.locator("main"), says("exceptions.until", date("2026-06-30")), "น้ำท่วมสำนักงาน");
        turns.of("owner");
        // The owner answers for what other tests brought in, too, on as many pages as it takes.
        open("/mywork?due=99");
        assertShows(page.locator(".work-line:has(a[href*='project=" + code + "&'])").first(),
                says("exceptions.extended", date("2026-06-30"), "น้ำท่วมสำนักงาน"));
        open("/update?project=" + code + "&quarter=2569-2");
        assertShows(page.locator(".notice.info").first(), date("2026-06-30"), "น้ำท่วมสำนักงาน");
        assertShows(page.locator(".window-now"), date("2026-06-30"));
        turns.of("monitor");
        open("/period/exception?quarter=2569-2&project=" + code);
        confirm("exception:ask", "exception:ask:take");
        assertThat(page.locator("dialog[open] .error-text")).not().isEmpty();
        page.locator("[id='exception:ask:withdraw:a']").fill("ส่งได้ตามกำหนดเดิม");
        page.locator("[id='exception:ask:take']").click();
        page.waitForURL("**/period?**");
        page.locator("details.more summary").first().click();
        assertShows(page.locator("main"), "ส่งได้ตามกำหนดเดิม");
    }

    @Test
    void severalReportsAreAcceptedAtOnceAfterTheMonitorIsAsked() {
        String code = own("RX-3");
        RoundProject.bringIn(code);
        turns.of("owner");
        open("/update?project=" + code + "&quarter=2569-2");
        page.locator("[id='update:submit']").click();
        page.waitForURL("**/update?**done=submitted**");
        turns.of("monitor");
        open("/period?quarter=2569-2&list=review");
        accept(code);
        assertThat(page.locator("#accepted .notice")).isFocused();
        assertAccessible("a report that was just accepted");
        page.locator("[id='accepted:takeBack']").click();
        page.waitForURL("**/period?**done=acceptanceTakenBack**");
        assertThat(page.locator("#page-messages .message-info")).isFocused();
        accept(code);
        open("/period?quarter=2569-2&list=accepted");
        assertShows(page.locator("main"), code);
        assertShows(page.locator("table.completeness tr.total"), says("reporting.all"));
    }

    private void accept(String code) {
        page.locator("tr:has-text('" + code + "') input[name=selected]").check();
        confirm("review:agree", "review:agree:accept");
        page.waitForURL("**/period?**done=accepted**");
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
        return product().send(product().request("/api/v1/reports/quarterly?fiscalYear=2569&quarter=1&lang=" + language().code(), "monitor",
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
