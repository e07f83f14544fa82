package org.sutthang.portfolio.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** The limits of statements hold for whoever is the first to open a page after something was changed, or after a restart. */
class ColdStatementLimitIT extends BrowserTest {

    private static final String CHANGED = "P007";

    private static RunningProduct product;
    private static int changes;

    @BeforeAll
    static void makeDemo() {
        product = start(Map.of());
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static RunningProduct start(Map<String, String> more) {
        List<Map.Entry<String, String>> settings = new ArrayList<>(more.entrySet());
        settings.add(Map.entry("SUTTHANG_TODAY", RunningProduct.TODAY.toString()));
        return RunningProduct.start(Map.ofEntries(settings.toArray(Map.Entry[]::new)));
    }

    @Override
    protected RunningProduct product() {
        return product;
    }

    @ParameterizedTest
    @CsvSource({"/dashboard,15", "/portfolio,6", "/project?code=" + CHANGED + ",12"})
    void theFirstPageAfterAChangeKeepsItsLimit(String path, int limit) throws IOException {
        signIn("monitor");
        assertThat(open(path).status()).isEqualTo(200);
        change();

        assertThat(statementsOf(open(path))).isLessThanOrEqualTo(limit);
    }

    private void change() throws IOException {
        changes++;
        byte[] workbook = zip("projects.csv", "code,title_th\n" + CHANGED + ",ชื่อที่แก้ครั้งที่ " + changes + "\n");
        assertThat(product.send(product.request("/api/v1/imports?apply=true", "monitor", RunningProduct.DEMO_PASSWORD)
                .header("Content-Type", "application/zip").POST(BodyPublishers.ofByteArray(workbook))).statusCode())
                .isEqualTo(200);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Signing in goes on to the page that was asked for, so that it is the first one the product answers. */
    @ParameterizedTest
    @CsvSource({"/dashboard,15", "/portfolio,6", "/project?code=" + CHANGED + ",12"})
    void theFirstPageAfterARestartKeepsItsLimit(String path, int limit) {
        product.close();
        product = start(Map.of("SUTTHANG_DATA_DIR", product.dataFolder().toString()));
        List<Response> answers = new ArrayList<>();
        open(path);
        page.onResponse(answer -> {
            if (answer.url().endsWith(path) && answer.status() == 200) {
                answers.add(answer);
            }
        });
        signIn("monitor");
        page.waitForURL("**" + path.replace("?", "\\?"));

        assertThat(answers).as("the page itself").isNotEmpty();
        assertThat(statementsOf(answers.get(0))).isLessThanOrEqualTo(limit);
    }
}
