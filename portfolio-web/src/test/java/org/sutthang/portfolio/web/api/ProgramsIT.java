package org.sutthang.portfolio.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** The interface as programs use it, against the delivered jar with the demo. In it FY2569 Q3 runs, Q2 is in review, the seven before are sealed. */
@Order(1)
class ProgramsIT {

    private static final Path PUBLISHED =
            Path.of("../portfolio-core/src/test/resources/org/sutthang/portfolio/exchange/us-hhs-2012.zip");
    private static final String ZIP = "application/zip";

    private static RunningProduct product;

    @BeforeAll
    static void start() {
        product = RunningProduct.start(Map.of("SUTTHANG_TODAY", RunningProduct.TODAY.toString()));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void thePublishedPortfolioKeepsItsTotals() throws IOException {
        byte[] workbook = Files.readAllBytes(PUBLISHED);
        JsonObject preview = json(200, post("/api/v1/imports", "monitor", workbook));
        assertThat(preview.get("applied").getAsBoolean()).isFalse();

        JsonObject outcome = json(200, post("/api/v1/imports?apply=true", "monitor", workbook));
        assertThat(outcome.get("applied").getAsBoolean()).isTrue();
        assertThat(outcome.get("created")).isEqualTo(preview.get("created"));
        JsonObject again = json(200, post("/api/v1/imports?apply=true", "monitor", workbook));
        assertThat(again.get("created").getAsInt() + again.get("changed").getAsInt()).isZero();

        JsonObject summary = json(200, get("/api/v1/summary?fiscalYear=2012&quarter=4", "executive"));
        assertThat(summary.get("fiscalYear").getAsInt()).isEqualTo(2555);
        assertThat(summary.get("revision").isJsonNull()).isTrue();
        assertThat(summary.get("projects").getAsInt()).isEqualTo(78);
        assertThat(summary.getAsJsonObject("byStage").keySet()).containsExactly("AWARDED", "PLANNED", "IMPLEMENTING",
                "IN_USE", "BENEFIT_PROVEN", "SCALED_OUT", "STOPPED");
        assertThat(summary.getAsJsonObject("byStatus")).hasToString(
                "{\"GREEN\":0,\"AMBER\":0,\"RED\":0,\"NOT_REPORTED\":78,\"NOT_RATED\":0}");
        assertThat(summary.getAsJsonObject("milestones").get("total").getAsInt()).isEqualTo(433);
        assertThat(summary.getAsJsonObject("indicators")).hasToString(
                "{\"total\":455,\"met\":165,\"notMet\":42,\"notReported\":248,\"notRated\":0,\"notDue\":0}");
    }

    @Test
    void aStandingHasAllItsMembersAndItsScoresHaveFourDecimals() {
        HttpResponse<String> answer = get("/api/v1/projects/P007/standing?fiscalYear=2568&quarter=4", "owner");
        JsonObject standing = json(200, answer);
        assertThat(standing.keySet()).containsExactly("code", "asOf", "status", "reasons", "schedule", "indicators",
                "attainment", "score", "coverage", "revision");
        assertThat(standing.getAsJsonObject("schedule").keySet())
                .containsExactly("status", "planned", "actual", "ratio", "overdue");
        assertThat(standing.getAsJsonArray("indicators").get(0).getAsJsonObject().keySet())
                .containsExactly("code", "reported", "result", "target", "met", "progress", "score", "status");
        assertThat(standing.getAsJsonObject("coverage").keySet()).containsExactly("reported", "total", "weight");
        assertThat(standing.get("asOf").getAsString()).isEqualTo("2025-09-30");
        assertThat(standing.get("revision").getAsInt()).isEqualTo(1);
        assertThat(answer.body()).matches("(?s).*\"score\":[0-9]+\\.[0-9]{4},\"coverage\".*");
    }

    @Test
    void reasonsComeInTheLanguageAskedFor() {
        String path = "/api/v1/projects/P010/standing?fiscalYear=2569&quarter=2";
        assertThat(reasons(get(path, "monitor"))).contains("เลยกำหนด");
        assertThat(reasons(get(path + "&lang=en", "monitor"))).contains("overdue");
        HttpResponse<String> negotiated = product.send(request(path, "monitor").header("Accept-Language", "en-GB,th;q=0.5"));
        assertThat(reasons(negotiated)).contains("overdue");
        assertThat(negotiated.headers().firstValue("Content-Language")).contains("en");
    }

    @Test
    void projectsComeInPagesThatTogetherHoldAllThatPassTheFilter() {
        String path = "/api/v1/projects?fiscalYear=2568&quarter=4&status=GREEN,AMBER&size=7&page=";
        int total = json(200, get(path + "1", "executive")).get("total").getAsInt();
        int seen = 0;
        for (int page = 1; page <= total / 7 + 1; page++) {
            JsonArray items = json(200, get(path + page, "executive")).getAsJsonArray("items");
            seen += items.size();
            for (JsonElement item : items) {
                assertThat(item.getAsJsonObject().get("status").getAsString()).isIn("GREEN", "AMBER");
            }
        }
        assertThat(total).isPositive();
        assertThat(seen).isEqualTo(total);
        assertThat(json(200, get("/api/v1/projects?q=P007&fiscalYear=2568&quarter=4", "owner")).get("total").getAsInt())
                .isEqualTo(1);
    }

    @Test
    void theProjectsOfAnOrganisationAreThoseOfItsChildrenToo() {
        String path = "/api/v1/projects?fiscalYear=2568&quarter=4&size=500&organisation=";
        JsonArray ofTheMinistry = json(200, get(path + "MOI", "executive")).getAsJsonArray("items");
        JsonArray ofAProvince = json(200, get(path + "PV50", "executive")).getAsJsonArray("items");
        assertThat(ofTheMinistry).isNotEmpty().containsAll(ofAProvince);
        assertThat(ofAProvince).isNotEmpty().hasSizeLessThan(ofTheMinistry.size());
        assertThat(json(200, get(path + "nowhere", "executive")).get("total").getAsInt()).isZero();
    }

    @Test
    void aSnapshotIsGivenByteForByteAndItsHashIsItsSeal() throws NoSuchAlgorithmException {
        HttpResponse<byte[]> answer = product.send(request("/api/v1/periods/2568/4/snapshot", "executive"),
                BodyHandlers.ofByteArray());
        String seal = answer.headers().firstValue("Sutthang-Seal").orElseThrow();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.body()))).isEqualTo(seal);
        assertThat(answer.headers().firstValue("ETag")).contains("\"" + seal + "\"");
        assertThat(product.send(request("/api/v1/periods/2568/4/snapshot", "executive")
                .header("If-None-Match", "\"" + seal + "\"")).statusCode()).isEqualTo(304);
        assertThat(get("/api/v1/periods/2569/1/snapshot", "executive").body()).contains(seal);
    }

    @Test
    void aClosedQuarterIsCorrectedAfterAPreviewAndOnlyByWhatWasLookedAt() {
        String path = "/api/v1/periods/2567/4/restatements";
        String code = json(200, get("/api/v1/projects?fiscalYear=2567&quarter=4", "monitor")).getAsJsonArray("items").get(0)
                .getAsJsonObject().get("code").getAsString();
        String order = "{\"project\":\"" + code + "\",\"reason\":\"ถ้อยคำผิด\",\"corrections\":[{\"kind\":\"SUMMARY\","
                + "\"after\":\"แก้ถ้อยคำ\"},{\"kind\":\"DISBURSED\",\"after\":1.50}]";
        JsonObject preview = json(200, restate(path, "monitor", order + "}"));
        assertThat(preview.get("applied").getAsBoolean()).isFalse();
        assertThat(preview.getAsJsonArray("corrections").toString()).contains("\"kind\":\"DISBURSED\"", "\"after\":1.5");
        assertThat(preview.getAsJsonArray("revisions")).hasSize(1);

        problem(422, restate(path + "?apply=true", "monitor", order + "}"));
        int latest = json(200, get("/api/v1/periods/2567/4/revisions", "monitor")).getAsJsonArray("revisions").get(0)
                .getAsJsonObject().get("revision").getAsInt();
        byte[] printed = report("fiscalYear=2567&quarter=4");
        byte[] ofTheNextQuarter = report("fiscalYear=2568&quarter=1");
        String looked = order + ",\"chainEnd\":" + preview.get("chainEnd") + "}";
        JsonObject sealed = json(200, restate(path + "?apply=true", "monitor", looked));
        assertThat(sealed.get("applied").getAsBoolean()).isTrue();
        assertThat(sealed.get("corrections")).isEqualTo(preview.get("corrections"));
        assertThat(sealed.get("revisions")).isEqualTo(preview.get("revisions"));
        assertThat(problem(409, restate(path + "?apply=true", "monitor", looked)).get("rule").getAsString())
                .isEqualTo("stale.restatement");
        assertThat(json(200, get("/api/v1/seals/verification", "monitor")).get("intact").getAsBoolean()).isTrue();
        assertThat(report("fiscalYear=2567&quarter=4&revision=" + latest)).as("the earlier revision prints the same bytes").isEqualTo(printed);
        assertThat(report("fiscalYear=2567&quarter=4")).isNotEqualTo(printed);
        assertThat(report("fiscalYear=2568&quarter=1")).as("a later quarter tells of this one what had been sealed before it")
                .isEqualTo(ofTheNextQuarter);
        whatCannotBeCorrectedIsRefused(path, code, order);
    }

    private static void whatCannotBeCorrectedIsRefused(String path, String code, String order) {
        JsonObject wrong = problem(422, restate(path + "?lang=en", "monitor", "{\"project\":\"" + code
                + "\",\"reason\":\"x\",\"corrections\":[{\"kind\":\"DISBURSED\",\"after\":-1}]}"));
        assertThat(wrong.getAsJsonArray("problems").toString()).contains("\"field\":\"disbursed\"", "−1");
        assertThat(problem(422, restate(path + "?lang=en", "monitor", "{\"project\":\"" + code
                + "\",\"reason\":\"x\",\"corrections\":[{\"kind\":\"VALUE\",\"code\":\"none\",\"after\":1}]}"))
                .get("detail").getAsString()).contains("VALUE", "none", code);
        problem(400, restate(path, "monitor", "{\"project\":"));
        problem(400, restate(path, "monitor", "{\"project\":\"P001\",\"corrections\":[{\"kind\":\"LUCK\",\"after\":1}]}"));
        problem(403, restate(path, "executive", order + "}"));
        problem(404, restate(path, "monitor", order.replace(code, "nobody") + "}"));
        problem(404, restate("/api/v1/periods/2569/3/restatements", "monitor", order + "}"));
        problem(415, post(path, "monitor", new byte[1]));
    }

    private static byte[] report(String query) {
        return product.send(request("/api/v1/reports/quarterly?lang=th&" + query, "monitor"), BodyHandlers.ofByteArray()).body();
    }

    private static HttpResponse<String> restate(String path, String user, String order) {
        return product.send(request(path, user).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(order)));
    }

    @Test
    void theWorkbookComesInTheFormThatIsAccepted() {
        assertThat(form("application/zip")).isEqualTo("application/zip");
        assertThat(form("*/*")).isEqualTo("application/zip");
        assertThat(form("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        problem(406, product.send(request("/api/v1/workbook", "monitor").header("Accept", "application/pdf")));
    }

    @Test
    void theQuarterlyReportComesAsPdf() {
        HttpResponse<byte[]> answer = product.send(request(
                "/api/v1/reports/quarterly?fiscalYear=2568&quarter=4&format=pdf&lang=th", "owner"), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @CsvSource({"months=12,2568-12m-en.pdf", "scope=organisation:PV50&digits=arabic&annex=false,2568-q4-PV50-en.pdf"})
    void aReportCanBeOfMoreMonthsOrOfAnOrganisationAndIsPrintedAgainInTheSameBytes(String asked, String name) {
        String path = "/api/v1/reports/quarterly?fiscalYear=2568&quarter=4&lang=en&" + asked;
        HttpResponse<byte[]> first = product.send(request(path, "monitor"), BodyHandlers.ofByteArray());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Disposition").orElse("")).contains(name);
        assertThat(product.send(request(path, "monitor"), BodyHandlers.ofByteArray()).body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @CsvSource({"docx,wordprocessingml.document", "pptx,presentationml.presentation",
        "xlsx,spreadsheetml.sheet"})
    void theQuarterlyReportComesAsAFileOfOfficePrograms(String format, String type) {
        HttpResponse<byte[]> answer = product.send(request(
                "/api/v1/reports/quarterly?fiscalYear=2568&quarter=4&lang=th&format=" + format, "owner"), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/vnd.openxmlformats-officedocument." + type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).contains("2568-q4-th." + format);
        assertThat(new String(answer.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void aRevisionIsPrintedAgainInTheSameBytes() {
        String path = "/api/v1/reports/quarterly?fiscalYear=2568&quarter=4&lang=en";
        byte[] latest = product.send(request(path, "owner"), BodyHandlers.ofByteArray()).body();
        HttpResponse<byte[]> first = product.send(request(path + "&revision=1", "owner"), BodyHandlers.ofByteArray());
        assertThat(first.headers().firstValue("Content-Disposition").orElse("")).contains("2568-q4-r1-en.pdf");
        assertThat(first.body()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "400,GET,/api/v1/reports/quarterly?format=odt,monitor",
        "400,GET,/api/v1/reports/quarterly?lang=fr,monitor",
        "400,GET,/api/v1/reports/quarterly?months=5,monitor",
        "400,GET,/api/v1/reports/quarterly?scope=village:1,monitor",
        "400,GET,/api/v1/reports/quarterly?digits=roman,monitor",
        "400,GET,/api/v1/reports/quarterly?annex=ja,monitor",
        "422,GET,/api/v1/reports/quarterly?fiscalYear=2568&quarter=4&months=6,monitor",
        "404,GET,/api/v1/reports/quarterly?scope=organisation:NONE,monitor",
        "404,GET,/api/v1/reports/quarterly?scope=project:NONE,monitor",
        "400,GET,/api/v1/summary?fiscalYear=2567&quarter=5,monitor",
        "400,GET,/api/v1/summary?fiscalYear=2567,monitor",
        "400,GET,/api/v1/projects?status=PURPLE,monitor",
        "400,GET,/api/v1/projects?page=0,monitor",
        "403,POST,/api/v1/periods/2569/2/close,executive",
        "400,GET,/api/v1/reports/quarterly?revision=0,monitor",
        "404,GET,/api/v1/reports/quarterly?fiscalYear=2568&quarter=4&revision=2,monitor",
        "404,GET,/api/v1/reports/quarterly?fiscalYear=2569&quarter=2&revision=1,monitor",
        "403,GET,/api/v1/workbook,owner",
        "403,GET,/api/v1/periods/2568/4/snapshot,owner",
        "404,GET,/api/v1/projects/nobody/standing,monitor",
        "404,GET,/api/v1/nothing,monitor",
        "404,GET,/api/v7/summary,monitor",
        "404,GET,/api/v1/periods/2569/2/snapshot,monitor",
        "404,POST,/api/v1/periods/2569/7/close,monitor",
        "405,DELETE,/api/v1/summary,monitor",
        "405,GET,/api/v1/imports,monitor",
        "409,POST,/api/v1/periods/2568/4/close,monitor",
        "409,POST,/api/v1/periods/2569/3/close,monitor",
    })
    void whatCannotBeDoneIsAProblemDocument(int status, String method, String path, String user) {
        problem(status, product.send(request(path, user).method(method, BodyPublishers.noBody())));
    }

    @Test
    void withoutAValidSignInThereIsNothing() {
        HttpResponse<String> nobody = product.get("/api/v1/summary");
        problem(401, nobody);
        assertThat(nobody.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
        problem(401, product.send(product.request("/api/v1/summary", "monitor", "wrong-password")));
    }

    @Test
    void aWorkbookWithProblemsIsListedAndChangesNothing() throws IOException {
        JsonObject before = json(200, get("/api/v1/summary", "monitor"));
        byte[] wrong = zip("targets.csv", "indicator_code,fiscal_year,quarter,value\nP001-1,2569,5,10\nnowhere,2569,1,x\n");
        for (String path : new String[] {"/api/v1/imports?lang=en", "/api/v1/imports?apply=true&lang=en"}) {
            JsonArray problems = problem(422, post(path, "monitor", wrong)).getAsJsonArray("problems");
            assertThat(problems.get(0).getAsJsonObject()).hasToString("{\"sheet\":\"targets\",\"row\":2,\"key\":null,"
                    + "\"column\":\"quarter\",\"value\":\"5\",\"expected\":\"A quarter from 1 to 4\"}");
            assertThat(problems.size()).isGreaterThanOrEqualTo(2);
        }
        assertThat(json(200, get("/api/v1/summary", "monitor"))).isEqualTo(before);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        problem(422, post("/api/v1/imports", "monitor", "not a workbook".getBytes(StandardCharsets.UTF_8)));
        problem(413, post("/api/v1/imports", "monitor", new byte[21 << 20]));
        problem(400, post("/api/v1/imports?apply=perhaps", "monitor", new byte[1]));
        problem(403, post("/api/v1/imports", "executive", new byte[1]));
        problem(415, product.send(request("/api/v1/imports", "monitor").header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("workbook"))));
    }

    @Test
    void whatAnybodyMayReadShowsNothingOfThePortfolio() {
        String described = product.get("/openapi").body();
        assertThat(described).contains("/api/v1/imports", "/api/v1/projects/{code}/standing", "securitySchemes");
        for (String path : new String[] {"/openapi", "/health", "/health/ready", "/metrics"}) {
            assertThat(product.get(path).body()).doesNotContain("P001", "จองคิว", "PV50", "somchai");
        }
    }

    private static HttpRequest.Builder request(String path, String user) {
        return product.request(path, user, RunningProduct.DEMO_PASSWORD);
    }

    private static HttpResponse<String> get(String path, String user) {
        return product.send(request(path, user));
    }

    private static HttpResponse<String> post(String path, String user, byte[] body) {
        return product.send(request(path, user).header("Content-Type", ZIP).POST(BodyPublishers.ofByteArray(body)));
    }

    private static JsonObject json(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static JsonObject problem(int status, HttpResponse<String> answer) {
        JsonObject problem = json(status, answer);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(problem.get("title").getAsString()).doesNotContain("???").isNotBlank();
        assertThat(problem.get("detail").getAsString()).doesNotContain("???", "Exception").isNotBlank();
        return problem;
    }

    private static String reasons(HttpResponse<String> answer) {
        return json(200, answer).getAsJsonArray("reasons").toString();
    }

    private static String form(String accept) {
        HttpResponse<byte[]> answer = product.send(request("/api/v1/workbook", "monitor").header("Accept", accept),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
