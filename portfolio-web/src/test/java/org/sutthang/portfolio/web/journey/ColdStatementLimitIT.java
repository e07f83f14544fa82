package org.sutthang.portfolio.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.BrowserTest;
import org.sutthang.portfolio.web.testing.RunningProduct;

/**
 * Who is the first to open a page after something was changed waits for the standings to be worked out again: for the same
 * few statements, however many projects have changed. The next one keeps the usual limit.
 */
class ColdStatementLimitIT extends BrowserTest {

    private static final String PATH = "/portfolio";
    private static final int LIMIT = 6;
    private static final int DASHBOARD = 15;
    /** The projects, and twelve kinds of facts about them. */
    private static final int STANDINGS = 13;

    private int changes;

    @Test
    void theFirstPageAfterAChangeTakesTheSameStatementsHoweverManyProjectsHaveChanged() throws IOException {
        signInAnew("monitor");
        open(PATH);

        int afterOne = afterChanging(List.of("P007"));
        int afterMany = afterChanging(List.of("P001", "P002", "P003", "P004", "P005", "P006", "P007", "P008"));

        assertThat(afterMany).isEqualTo(afterOne).isLessThanOrEqualTo(LIMIT + STANDINGS);
    }

    /** One statement for all sealed quarters that are not kept, and those of the standings once for all that are not sealed. */
    @Test
    void quartersThatNobodyHasReadAreReadTogetherHoweverManyTheyAre() throws IOException {
        signInAnew("monitor");
        for (String asked : List.of("/dashboard?quarter=2567-4", "/dashboard?compare=2565-1")) {
            change(List.of("P007"));
            assertThat(statementsOf(open(asked))).as(asked).isLessThanOrEqualTo(DASHBOARD + STANDINGS + 1);
            assertThat(statementsOf(open(asked + "&map=adoptions"))).as("%s again", asked).isLessThanOrEqualTo(DASHBOARD);
        }
        for (String moved : List.of("2569-1", "2567-1", "2564-2")) {
            change(List.of("P007"));
            String asked = PATH + "?moved=" + moved;
            assertThat(statementsOf(open(asked))).as(asked).isLessThanOrEqualTo(LIMIT + STANDINGS + 1);
            assertThat(statementsOf(open(asked + "&sort=title"))).as("%s again", asked).isLessThanOrEqualTo(LIMIT);
        }
    }

    private int afterChanging(List<String> projects) throws IOException {
        change(projects);
        int first = statementsOf(open(PATH));

        assertThat(statementsOf(open(PATH))).isLessThanOrEqualTo(LIMIT);
        return first;
    }

    private void change(List<String> projects) throws IOException {
        changes++;
        StringBuilder rows = new StringBuilder("code,title_th\n");
        projects.forEach(code -> rows.append(code).append(",ชื่อที่แก้ครั้งที่ ").append(changes).append('\n'));
        assertThat(product().send(product().request("/api/v1/imports?apply=true", "monitor",
                RunningProduct.DEMO_PASSWORD).header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(zip("projects.csv", rows.toString())))).statusCode()).isEqualTo(200);
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
