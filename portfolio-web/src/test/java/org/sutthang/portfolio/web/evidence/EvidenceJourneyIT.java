package org.sutthang.portfolio.web.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.testing.TestWorkbook;

/** An owner with five milestones and five indicators reports the quarter, counted in steps, and proves it with files. */
@Order(1)
@InBothLanguages
class EvidenceJourneyIT extends BrowserTest {

    private static final int MOST_STEPS = 12;
    private static final int MOST_BYTES = 20 << 20;
    /** In bytes a second. */
    private static final int SLOW = 10_000;
    private static final byte[] PDF = "%PDF-1.7\n% proof".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> SHEETS = Map.of(
            "organisations", """
                    code,name_th,kind
                    EV-ORG,หน่วยงานทดสอบหลักฐาน,office
                    """,
            "projects", """
                    code,title_th,title_en,organisation_code,owner,start_on,end_on,stage,approved_on
                    %1$s,ศูนย์ข้อมูลห้าตัวชี้วัด,Five indicators,EV-ORG,owner,2025-10-01,2026-09-30,implementing,2025-10-01
                    """,
            "milestones", """
                    project_code,code,title_th,weight,baseline_on,forecast_on,actual_on
                    %1$s,1,ออกแบบ,20,2025-11-30,,2025-11-20
                    %1$s,2,พัฒนา,20,2026-01-31,,2026-01-25
                    %1$s,3,เชื่อมข้อมูล,20,2026-04-30,2026-05-15,
                    %1$s,4,อบรม,20,2026-06-30,2026-06-30,
                    %1$s,5,ส่งมอบ,20,2026-08-31,2026-08-31,
                    """,
            "indicators", """
                    project_code,code,name_th,kind,unit,direction,aggregation,factor,weight,baseline
                    %1$s,%1$s-K1,ร้อยละหมู่บ้าน,outcome,ร้อยละ,higher,last_ratio,100,20,20
                    %1$s,%1$s-K2,จำนวนผู้ผ่านอบรม,output,คน,higher,sum,,20,100
                    %1$s,%1$s-K3,จำนวนระบบที่เชื่อม,output,ระบบ,higher,last,,20,1
                    %1$s,%1$s-K4,เวลาตอบคำร้อง,output,วัน,lower,average,,20,12
                    %1$s,%1$s-K5,ความพึงพอใจ,output,คะแนน,higher,average,,20,3
                    """,
            "targets", """
                    indicator_code,fiscal_year,quarter,value
                    %1$s-K1,2569,3,50
                    %1$s-K2,2569,3,200
                    %1$s-K3,2569,3,6
                    %1$s-K4,2569,3,8
                    %1$s-K5,2569,3,4
                    """,
            "results", """
                    indicator_code,fiscal_year,quarter,value,numerator,denominator
                    %1$s-K1,2569,2,,900,2000
                    %1$s-K2,2569,2,110,,
                    %1$s-K3,2569,2,6,,
                    %1$s-K4,2569,2,9,,
                    %1$s-K5,2569,2,3.9,,
                    """);

    private int steps;

    private Locator field(String name) {
        return page.locator("[id='update:" + name + "']");
    }

    private void step(Runnable deed) {
        deed.run();
        steps++;
    }

    private void type(String text) {
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private static FilePayload file(String name, String type, byte[] bytes) {
        return new FilePayload(name, type, bytes);
    }

    private static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aReportOfFiveMilestonesAndFiveIndicatorsIsHandedInWithinTwelveStepsAndProvedByFiles() throws IOException {
        TestWorkbook workbook = new TestWorkbook();
        SHEETS.forEach((name, csv) -> workbook.sheet(name, csv, own("EV-5")));
        workbook.bringInto(product());
        signIn("owner");
        open("/mywork");

        step(() -> page.locator("a.btn[href*='project=" + own("EV-5") + "&quarter=2569-3']").click());
        assertThat(field("r:0:numerator")).isFocused();
        step(() -> page.keyboard().type("="));
        assertThat(field("r:0:numerator")).hasValue("900");
        assertThat(field("r:0:will")).containsText("45");
        step(() -> field("r:1:value").click());
        step(() -> type("๑๒๐"));
        step(() -> type("="));
        assertThat(field("r:2:value")).hasValue("6");
        step(() -> field("r:3:value").click());
        step(() -> type("7.5"));
        step(() -> type("4.2"));
        assertThat(field("r:4:will")).containsText(says("update.met.yes"));
        step(() -> page.locator(".evidence-drop:not(.small) input[multiple]").setInputFiles(new FilePayload[] {
                file("ทะเบียน.pdf", "application/pdf", PDF), file("รูป.png", "image/png", picture())}));
        assertThat(page.locator(".evidence-list .evidence-file")).hasCount(2);
        assertAccessible("a report with evidence");
        // The quarter still runs, so it is asked once.
        step(() -> field("submit").click());
        assertThat(field("submit")).hasValue(says("update.ask.early.submit"));
        step(() -> field("submit").click());
        page.waitForURL("**done=submitted**");
        assertThat(steps).isLessThanOrEqualTo(MOST_STEPS);
        assertThat(page.locator(".sent")).containsText(Pattern.compile(says("update.sent.what", ".+", 5, 5, 2)));

        Download download = page.waitForDownload(() -> page.locator(".evidence-file").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("ทะเบียน.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(PDF);
        assertThat(page.locator(".evidence-file img").evaluate("image => image.complete ? image.naturalWidth : new Promise("
                + "done => image.addEventListener('load', () => done(image.naturalWidth)))")).isEqualTo(240);

        page.locator("a[href*='correct=1']").click();
        field("obstacles").fill("แก้ไขหลังส่ง");
        page.locator(".evidence-list summary").first().click();
        field("f:0:withdraw").click();
        assertThat(page.locator(".evidence-list .error-text")).containsText("ทะเบียน.pdf");
        field("f:0:reason").fill("แนบผิดไฟล์");
        field("f:0:withdraw").click();
        assertThat(page.locator(".evidence-list .evidence-file")).hasCount(2);
        assertThat(field("files")).containsText(says("evidence.withdrawn.count", 1));
        field("submit").click();
        assertThat(field("submit")).hasValue(says("update.ask.early.submit"));
        field("submit").click();
        page.waitForURL("**done=submitted**");
        assertShows(page.locator("main"), "แก้ไขหลังส่ง");
        assertThat(page.locator(".sent")).containsText(Pattern.compile(says("update.sent.what", ".+", 5, 5, 1)));
        programsReadTheSame();
    }

    private void programsReadTheSame() {
        String address = "/api/v1/projects/" + own("EV-5") + "/updates/2569/3/evidence";
        HttpResponse<String> answer = product().send(product().request(address, "executive", RunningProduct.DEMO_PASSWORD));
        JsonArray items = JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("items");
        assertThat(items).hasSize(2);
        JsonObject first = items.get(0).getAsJsonObject();
        assertThat(first.get("withdrawnReason").getAsString()).isEqualTo("แนบผิดไฟล์");
        HttpResponse<byte[]> file = product().send(product().request(address + "/" + first.get("code").getAsString(), "monitor",
                RunningProduct.DEMO_PASSWORD), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.body()).isEqualTo(PDF);
        assertThat(file.headers().firstValue("content-disposition").orElse("")).startsWith("attachment;");
        assertThat(file.headers().firstValue("x-content-type-options").orElse("")).isEqualTo("nosniff");
        HttpRequest.Builder stranger = product().request("/api/v1/projects/P001/updates/2569/3/evidence", "owner",
                RunningProduct.DEMO_PASSWORD);
        assertThat(product().send(stranger).statusCode()).isEqualTo(403);
    }

    @Test
    void filesAreDroppedWithTheMouseAndWhatTheConnectionFailsOnTheWayIsSentAgain() {
        TestWorkbook workbook = new TestWorkbook();
        SHEETS.forEach((name, csv) -> workbook.sheet(name, csv, own("EV-6")));
        workbook.bringInto(product());
        signIn("owner");
        open("/update?project=" + own("EV-6") + "&quarter=2569-3");
        Locator whole = page.locator(".evidence-drop:not(.small)");
        Locator row = page.locator(".k-row").nth(1);
        page.setViewportSize(360, 740);
        Locator camera = whole.locator("input[capture=environment]");
        assertThat(camera).isVisible();
        assertThat(camera).hasAttribute("accept", "image/*");
        page.setViewportSize(1366, 768);

        drag("dragover", row, "ทะเบียน.pdf", 1);
        assertThat(row.locator(".evidence-drop")).hasClass(Pattern.compile(".*\\bover\\b.*"));
        drag("drop", row, "ทะเบียน.pdf", 1);
        assertThat(row.locator(".evidence-count")).containsText("1");
        assertThat(page.locator(".evidence-drop.over")).hasCount(0);
        drag("drop", page.locator("#part3"), "โปรแกรม.exe", 1);
        assertThat(whole.locator(".error-text")).containsText("โปรแกรม.exe");
        whole.locator(".evidence-sending button").click();
        drag("drop", page.locator("#part3"), "วีดิทัศน์.pdf", MOST_BYTES + 1);
        assertThat(whole.locator(".error-text")).containsText("20 MB");
        whole.locator(".evidence-sending button").click();

        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        connection(network, false, SLOW);
        drag("drop", whole, "บันทึก.pdf", 40 * SLOW, "ภาพ.pdf", 10);
        page.evaluate("() => new Promise(begun => (function look() { [...document.querySelectorAll('.evidence-sending progress')]"
                + ".some(bar => bar.value > 0 && bar.value < 100) ? begun() : requestAnimationFrame(look); })())");
        connection(network, true, SLOW);
        // The browser lets what is half way arrive; the file behind it finds no connection any more.
        assertThat(whole.locator("li:has(.error-text)")).containsText("ภาพ.pdf");
        assertThat(whole.locator(".error-text")).containsText(says("evidence.js.failed"));
        assertAccessible("files that could not be sent");
        connection(network, false, -1);
        whole.locator("li:has(.error-text) button").click();
        assertThat(page.locator(".evidence-list .evidence-file")).hasCount(3);
        assertShows(page.locator(".evidence-list"), "ทะเบียน.pdf", "บันทึก.pdf", "ภาพ.pdf");
        aFileThatBreaksOffHalfWayIsSentAgainAndLeavesTheOthersAlone(network, whole);
    }

    private void aFileThatBreaksOffHalfWayIsSentAgainAndLeavesTheOthersAlone(CDPSession network, Locator whole) {
        connection(network, false, SLOW);
        try (CuttingProxy proxy = CuttingProxy.before(product().at("/"))) {
            page.route("**/evidence/upload**", route -> route.resume(new Route.ResumeOptions().setUrl(
                    proxy.instead(route.request().url()))), new Page.RouteOptions().setTimes(1));
            drag("drop", whole, "ขาดกลางทาง.pdf", 40 * SLOW, "ตามหลัง.pdf", 10);
            assertThat(whole.locator("li:has(.error-text)")).containsText("ขาดกลางทาง.pdf");
        }
        assertThat(whole.locator(".error-text")).hasText(says("evidence.js.failed"));
        connection(network, false, -1);
        assertThat(page.locator(".evidence-list .evidence-file")).hasCount(4);
        assertThat(page.locator(".evidence-list")).not().containsText("ขาดกลางทาง.pdf");
        whole.locator("li:has(.error-text) button").click();
        assertThat(page.locator(".evidence-list .evidence-file")).hasCount(5);
        assertShows(page.locator(".evidence-list"), "ขาดกลางทาง.pdf", "ตามหลัง.pdf");
    }

    private static void connection(CDPSession network, boolean offline, int bytesPerSecondUp) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", offline);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecondUp);
        network.send("Network.emulateNetworkConditions", conditions);
    }

    /** Files as a mouse brings them: names and sizes by turns. What is not called a program begins as a PDF does. */
    private static void drag(String event, Locator over, Object... files) {
        over.evaluate("""
                (over, [event, files]) => {
                  const data = new DataTransfer();
                  for (let i = 0; i < files.length; i += 2) {
                    const head = files[i].endsWith('.exe') ? 'MZ\\u0090\\u0000' : '%PDF-1.7 ' + files[i];
                    data.items.add(new File([head, new Uint8Array(files[i + 1])], files[i]));
                  }
                  over.dispatchEvent(new DragEvent(event, { dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """, List.of(event, List.of(files)));
    }

    @Test
    void whatIsNotTakenIsSaidBesideItAndAPageOfAnotherSiteCanSendNothing() {
        signIn("owner");
        open("/update?project=P016&quarter=2569-3");
        Locator drop = page.locator(".evidence-drop:not(.small)");
        drop.locator("input[multiple]").setInputFiles(file("หน้าเว็บ.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(drop.locator(".error-text")).containsText("หน้าเว็บ.pdf");
        URI upload = product().at("/evidence/upload?project=P016&quarter=2569-3");
        assertThat(page.request().post(upload.toString(), RequestOptions.create()
                .setHeader("Content-Type", "text/plain").setData("x")).status()).isEqualTo(403);
        assertThat(page.request().post(upload.toString(), RequestOptions.create()
                .setHeader("Content-Type", "application/octet-stream").setHeader("Sec-Fetch-Site", "cross-site").setData("x"))
                .status()).isEqualTo(403);
    }
}
