package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.text.UserLanguage;

/** A monitor who is bound to a province sees the province and its municipality, on every page and by every address for programs. */
@InBothLanguages
class BoundJourneyIT extends BrowserTest {

    private static final String USER = "monitor.cnx.";
    private static final String PASSWORD = "a governor's password";
    private static final String OWN = "PV50";
    private static final String CLOSED = "fiscalYear=2568&quarter=4";

    @Test
    void aMonitorOfAProvinceSeesTheProvinceAlone() throws Exception {
        addBoundMonitor();
        signIn(user(), PASSWORD);
        for (String path : List.of("/dashboard?quarter=2568-4", "/portfolio?quarter=2568-4", "/period?quarter=2569-2")) {
            assertThat(open(path).status()).isEqualTo(200);
            assertShows(page.locator("main"), says("quarter.part", inWords("จังหวัดเชียงใหม่", "Chiang Mai")));
            assertShowsNot(page.locator("main"), inWords("กรมการปกครอง", "Department of Provincial Administration"));
            assertAccessible(path);
        }
        assertThat(page.locator("main a[href*='/period/close']")).hasCount(0);
        assertThat(open("/period/close?quarter=2569-2").status()).isEqualTo(403);
        open("/reports");
        assertThat(page.locator("main a[href*='snapshot.json']")).hasCount(0);
        assertThat(open("/reports/snapshot.json?quarter=2568-4").status()).isEqualTo(403);
        forgetSession();
        programsSeeTheSame();
    }

    private void addBoundMonitor() {
        signIn("admin");
        open("/users/edit");
        page.locator("[id='userForm:userName']").fill(user());
        page.locator("[id='userForm:displayName']").fill("ผู้ติดตามจังหวัด");
        page.locator("[id='userForm:role']").selectOption(new SelectOption().setValue("MONITOR"));
        Locator organisation = page.locator("[id='userForm:organisation']");
        String label = organisation.locator("option", new Locator.LocatorOptions().setHasText("(" + OWN + ")"))
                .first().getAttribute("value");
        organisation.selectOption(label);
        page.locator("[id='userForm:password']").fill(PASSWORD);
        page.locator("[id='userForm:save']").click();
        page.waitForURL("**/users**");
        forgetSession();
    }

    private void programsSeeTheSame() throws Exception {
        JsonObject whole = json(get("/api/v1/projects?organisation=" + OWN + "&size=500&" + CLOSED, "monitor",
                "sutthang-demo"));
        JsonObject own = json(get("/api/v1/projects?size=500&" + CLOSED));
        assertThat(own.get("items")).isEqualTo(whole.get("items"));
        assertThat(own.get("part").getAsString()).isEqualTo(OWN);
        int projects = own.get("total").getAsInt();
        assertThat(projects).isPositive();
        assertThat(json(get("/api/v1/summary?" + CLOSED)).get("projects").getAsInt()).isEqualTo(projects);
        assertThat(get("/api/v1/projects/" + beyond() + "/standing?" + CLOSED).statusCode()).isEqualTo(403);
        HttpResponse<String> sealed = get("/api/v1/periods/2568/4/snapshot");
        assertThat(sealed.statusCode()).isEqualTo(403);
        assertThat(json(sealed).get("rule").getAsString()).isEqualTo("access.snapshot");
        HttpResponse<byte[]> report = product().send(product().request("/api/v1/reports/quarterly?lang=" + language().code() + "&" + CLOSED,
                user(), ownPassword(PASSWORD)), BodyHandlers.ofByteArray());
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(new PdfReader(report.body()).getInfo().get("Title")).contains(inWords("จังหวัดเชียงใหม่และหน่วยงานในสังกัด", "Chiang Mai"));
    }

    private String user() {
        return USER + language().code();
    }

    private String inWords(String thai, String english) {
        return language() == UserLanguage.TH ? thai : english;
    }

    private String beyond() {
        return json(get("/api/v1/projects?organisation=DOPA&" + CLOSED, "monitor", "sutthang-demo"))
                .getAsJsonArray("items").get(0).getAsJsonObject().get("code").getAsString();
    }

    private HttpResponse<String> get(String path) {
        return get(path, user(), ownPassword(PASSWORD));
    }

    private HttpResponse<String> get(String path, String user, String password) {
        return product().send(product().request(path, user, password));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
