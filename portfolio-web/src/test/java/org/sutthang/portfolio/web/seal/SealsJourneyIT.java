package org.sutthang.portfolio.web.seal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Corrects a closed quarter, looks at what it changed, and verifies reports as somebody who may know nothing else. */
@InBothLanguages
class SealsJourneyIT extends BrowserTest {

    /** The last of an early fiscal year, which no other journey looks at and no later quarter follows. */
    private static final String QUARTER = "2567-4";
    private static final String API = "/api/v1/periods/2567/4";

    @Test
    void aMonitorCorrectsAClosedQuarterAndComparesTheRevisions() {
        signIn("monitor");
        int latest = revision();
        openAProjectWithAFigure();
        page.locator("[id='update:look']").click();
        assertThat(page.locator("[id='update:reason'] ~ .error-text, .field:has([id='update:reason']) .error-text").first()).not().isEmpty();
        page.locator("[id='update:reason']").fill("บันทึกผลผิดแถว");
        Locator value = figure();
        String obstacles = own("พิมพ์ปัญหาผิดโครงการ");
        String rating = language() == UserLanguage.TH ? "AMBER" : "RED";
        String why = own("ล่าช้าเล็กน้อย");
        String before = value.inputValue();
        String after = String.valueOf(Math.round(Double.parseDouble(before.replace(",", "")) * 0.8));
        value.fill(after);
        page.locator("[id='update:obstacles']").fill(obstacles);
        page.locator("[id='update:submittedOn:v']").fill("เมื่อวาน");
        page.locator("[id='update:rating']").selectOption(rating);
        page.locator("[id='update:ratingReason']").fill("");
        page.locator("[id='update:look']").click();
        // What cannot be read and what breaks a rule, at once.
        assertThat(page.locator(".error-text").nth(1)).isVisible();
        page.locator("[id='update:ratingReason']").fill(why);
        page.locator("[id='update:submittedOn:v']").fill(date(language() == UserLanguage.TH ? "2024-10-09" : "2024-10-10"));
        page.locator("[id='update:look']").click();
        page.locator("[id='update:preview']").waitFor();
        assertShows(page.locator("[id='update:preview']"), before);
        assertAccessible("preview of a restatement");
        assertNothingScrollsSideways("preview of a restatement");
        assertThat(page.locator(".action-bar a.btn")).hasAttribute("href", Pattern.compile(".*/period/restate\\?quarter=" + QUARTER));

        page.locator("[data-dialog*='ask']").click();
        page.locator("dialog[open] input[type=submit]").first().click();
        page.waitForURL("**/reports/revisions**");
        assertShows(page.locator("main"), "บันทึกผลผิดแถว", before, obstacles, why, says("status." + rating), "นางสาวอรวรรณ สุขเกษม");
        assertPresentable("/reports/revisions?quarter=" + QUARTER, "reports-revisions");

        JsonObject comparison = json(API + "/comparison");
        assertThat(comparison.getInt("before")).isEqualTo(latest);
        assertThat(comparison.getJsonArray("projects")).hasSize(1);
        assertThat(comparison.getString("reason")).isEqualTo("บันทึกผลผิดแถว");
        assertThat(json("/api/v1/seals/verification").getBoolean("intact")).isTrue();
        assertThat(get(API + "/snapshot?revision=1").headers().firstValue("Sutthang-Revision")).contains("1");
        assertThat(get(API + "/snapshot?revision=9").statusCode()).isEqualTo(404);
    }

    @Test
    void anybodyVerifiesAReportWithoutSigningInAndLearnsNothingElse() {
        String seal = json(API + "/revisions").getJsonArray("revisions").getJsonObject(0).getString("seal");
        String revision = String.valueOf(revision());
        String address = "/verify?q=" + QUARTER + "&r=" + revision + "&s=" + seal.substring(0, 12);
        forgetSession();

        Response response = open(address);
        assertThat(response.status()).isEqualTo(200);
        assertThat(page.locator(".message-info")).hasCount(1);
        assertShows(page.locator("dl.facts"), quarter(2567, 4), revision);
        assertThat(page.locator("main a")).hasCount(0);
        assertShowsNot(page.locator("main"), "monitor", says("list.title"));
        assertPresentable(address, "verify");
        assertPresentable("/verify", "verify-form");

        open("/verify?q=" + QUARTER + "&r=" + revision + "&s=000000000000");
        assertThat(page.locator(".message-error")).hasCount(1);
        page.locator("#s").fill(seal.substring(0, 4) + "·" + seal.substring(4, 8) + "·" + seal.substring(8, 12));
        page.locator("#year").fill("๒๕๖๗");
        page.locator("main button[type=submit]").click();
        page.locator(".message-info").waitFor();
    }

    @Test
    void theListsOfAClosedQuarterSayWhatBecameOfTheReports() {
        signIn("monitor");
        open("/period?quarter=" + QUARTER + "&list=review");
        assertShows(page.locator("nav.tabs"), partOf("reporting.tab.review.closed"));
        assertShowsNot(page.locator("nav.tabs"), partOf("reporting.tab.review"));
    }

    @Test
    void theChainIsVerifiedByThoseWhoMayReadEverything() {
        signIn("executive");
        open("/reports/seals");
        assertThat(page.locator("main .page-head .chip.green")).hasCount(1);
        assertThat(page.locator("main tbody tr").nth(6)).isVisible();
    }

    private void openAProjectWithAFigure() {
        open("/period/restate?quarter=" + QUARTER);
        List<?> addresses = (List<?>) page.locator("main table a.btn")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        for (Object address : addresses) {
            open(String.valueOf(address));
            if (page.locator("[id$=':value']").count() > 0 && figure().count() > 0
                    && !figure().inputValue().isEmpty()) {
                return;
            }
        }
        throw new AssertionError("the demo has no project with a plain figure in " + QUARTER);
    }

    private Locator figure() {
        return page.locator("[id$=':value']").last();
    }

    private int revision() {
        return json(API + "/revisions").getJsonArray("revisions").getJsonObject(0).getInt("revision");
    }

    private HttpResponse<String> get(String path) {
        return product().send(product().request(path, "monitor", RunningProduct.DEMO_PASSWORD));
    }

    private JsonObject json(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Json.createReader(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8))).readObject();
    }
}
