package org.sutthang.portfolio.web.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.InBothLanguages;
import org.sutthang.portfolio.web.testing.RunningProduct;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Reports in batches, from the order to the zip: on the page, beside it, and through the interface for programs. */
@InBothLanguages
class BatchJourneyIT extends BrowserTest {

    private static final String JOBS = "/api/v1/reports/jobs";
    /** In milliseconds; only waited for when something is wrong or the machine is busy. */
    private static final double LONGEST_BATCH = 120_000;

    @Test
    void aBatchIsMadeWhileItsOwnerIsElsewhereAndIsReadyWhenTheyComeBack() throws IOException {
        signIn("executive");
        open("/reports");
        page.locator("#batchYear").fill("25x9");
        page.locator("#batchKind").selectOption("organisations");
        page.locator("#batches button[name=ask]").click();
        assertThat(page.locator("#batchYear-error")).containsText("25x9");
        assertThat(page.locator("#batchYear")).hasValue("25x9");
        assertThat(page.locator("#batchKind")).hasValue("organisations");

        page.locator("#batchYear").fill("2569");
        page.locator("#batchQ").selectOption("1");
        page.locator("#batches button[name=ask]").click();
        page.waitForURL("**done=batchAsked**");
        assertThat(page.locator("#page-messages")).containsText(partOf("done.batchAsked"));
        String job = page.locator("#batch-jobs [data-job]").first().getAttribute("data-job");
        Locator line = page.locator("[data-job='" + job + "']");
        open("/portfolio");
        open("/reports");
        assertThat(line.locator("a[download]")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST_BATCH));
        assertThat(line).hasAttribute("data-state", "DONE");
        page.locator("a.bell").click();
        page.waitForURL("**/notices");
        page.locator(".notice-line a[href*='/reports#batches']").click();
        page.waitForURL("**/reports#batches");

        Path zip = page.waitForDownload(() -> line.locator("a[download]").click()).path();
        String end = "-r1-" + language().code() + "\\.pdf";
        List<String> names = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                names.add(entry.getName());
                assertThat(new String(file.getInputStream(entry).readNBytes(5), StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            }
        }
        assertThat(names).hasSizeGreaterThan(10).allMatch(n -> n.matches("sutthang-2569-q1-[\\w.-]+" + end));
        assertThat(names.stream().map(n -> n.replaceFirst(end, ""))).as("by code").isSorted();
        assertThat(line.locator(".batch-count")).containsText(String.valueOf(names.size()));
        open("/notices");
        assertThat(page.locator(".notice-line a[href*='/reports#batches']")).hasCount(0);

        HttpResponse<byte[]> result = product().send(request(JOBS + "/" + job + "/result", "executive"),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(result.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(result.body()).isEqualTo(Files.readAllBytes(zip));

        open("/reports");
        // As the page stood before the end: what comes into another state is drawn anew and read out.
        line.evaluate("""
                line => {
                  line.dataset.state = 'RUNNING';
                  line.dataset.open = 'true';
                  line.querySelector('a').remove();
                  document.dispatchEvent(new Event('visibilitychange'));
                }
                """);
        assertThat(page.locator("#batch-news")).containsText(partOf("batch.news.DONE"));
        assertThat(line.locator("a[download]")).isVisible();
    }

    @Test
    void whatWaitsCanBeCancelledAndStartedAgainAndIsNobodyElses() {
        signIn("monitor");
        open("/reports");
        page.locator("#batchMonths").selectOption("6");
        page.locator("#batchKind").selectOption("organisations");
        page.locator("#batchDigits").selectOption("arabic");
        page.locator("#batchAnnex").selectOption("false");
        assertThat(page.locator("#batchRevision")).not().isVisible();
        String[] restated = page.locator("#batch-revision").getAttribute("data-revised").split("[ -]");
        String year = page.locator("#batchYear").inputValue();
        String quarter = page.locator("#batchQ").inputValue();
        page.locator("#batchYear").fill(restated[0]);
        page.locator("#batchQ").selectOption(restated[1]);
        page.locator("#batchRevision").fill("99");
        page.locator("#batches button[name=ask]").click();
        assertThat(page.locator("#batchRevision-error")).containsText("99");
        assertThat(page.locator("#batchDigits")).hasValue("arabic");
        assertThat(page.locator("#batchAnnex")).hasValue("false");
        page.locator("#batchRevision").fill("");
        page.locator("#batchYear").fill(year);
        page.locator("#batchQ").selectOption(quarter);
        // Two large ones take both places, so that the third waits.
        String large = "batch=organisations&fiscalYear=2568&quarter=4&months=12&digits=" + (language() == UserLanguage.TH ? "thai" : "arabic")
                + "&lang=";
        String first = ask("monitor", large + "en");
        String second = ask("monitor", large + "th");
        assertThat(ask("monitor", large + "th")).as("the same").isEqualTo(second);
        page.locator("#batches button[name=ask]").click();
        page.waitForURL("**done=batchAsked**");
        String third = page.locator("#batch-jobs [data-job]").first().getAttribute("data-job");
        Locator line = page.locator("[data-job='" + third + "']");
        line.locator("button[name=cancel]").click();
        page.waitForURL("**done=batchCancelled**");
        assertThat(line).hasAttribute("data-state", "CANCELLED");
        assertThat(line.locator("button[name=again]")).isVisible();
        // One is enough to be looked at while it runs.
        cancel(second);
        assertPresentable("reports-batches", () -> open("/reports"));
        HttpResponse<String> early = product().send(request(JOBS + "/" + third + "/result?lang=en", "monitor"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(json(early).get("rule").getAsString()).isEqualTo("job.noResult");
        for (String path : List.of("", "/result")) {
            assertThat(product().send(request(JOBS + "/" + first + path, "owner")).statusCode()).isEqualTo(404);
        }
        assertThat(product().send(request(JOBS + "/" + first, "owner").DELETE()).statusCode()).isEqualTo(404);
        assertThat(product().send(request(JOBS + "/" + third, "monitor").DELETE()).statusCode()).as("twice").isEqualTo(204);

        open("/reports");
        line.locator("button[name=again]").click();
        page.waitForURL("**done=batchAsked**");
        assertThat(line.locator(".chip")).not().hasText(says("batch.state.CANCELLED"));
        cancel(first);
        cancel(third);
    }

    private void cancel(String job) {
        assertThat(product().send(request(JOBS + "/" + job, "monitor").DELETE()).statusCode()).as("or done").isIn(204, 409);
    }

    private String ask(String user, String query) {
        HttpResponse<String> answer = product().send(request(JOBS + "?" + query, user)
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String job = json(answer).get("job").getAsString();
        URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertThat(location.getPath()).isEqualTo(JOBS + "/" + job);
        assertThat(json(product().send(request(location.getPath(), user))).get("total")).isNotNull();
        return job;
    }

    private HttpRequest.Builder request(String path, String user) {
        return product().request(path, user, RunningProduct.DEMO_PASSWORD);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
