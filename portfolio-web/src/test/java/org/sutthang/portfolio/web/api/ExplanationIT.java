package org.sutthang.portfolio.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.web.testing.RunningProduct;

/** Programs get the arithmetic behind a score. */
class ExplanationIT {

    private static HttpResponse<String> get(String path, String user) {
        RunningProduct product = RunningProduct.demo();
        return product.send(product.request("/api/v1/projects/" + path, user, RunningProduct.DEMO_PASSWORD).GET());
    }

    private static JsonObject json(String path, String user) {
        HttpResponse<String> answer = get(path, user);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static JsonObject last(JsonArray lines) {
        return lines.get(lines.size() - 1).getAsJsonObject();
    }

    @Test
    void theLastLineIsTheScoreOfTheStandingOfASealedQuarter() {
        String quarter = "?fiscalYear=2569&quarter=1";
        JsonObject standing = json("P006/standing" + quarter, "monitor").getAsJsonArray("indicators").get(0)
                .getAsJsonObject();
        JsonObject explained = json("P006/indicators/P006-1/explanation" + quarter, "monitor");
        JsonArray lines = explained.getAsJsonArray("lines");
        assertThat(explained.get("faithful").getAsBoolean()).isTrue();
        assertThat(explained.get("revision").getAsInt()).isEqualTo(1);
        assertThat(last(lines).get("step").getAsString()).isEqualTo("SCORE");
        assertThat(last(lines).get("value").getAsBigDecimal())
                .isEqualTo(standing.get("score").getAsBigDecimal());
        assertThat(explained.getAsJsonArray("results")).isNotEmpty();
    }

    @Test
    void whoMaySeeTheStandingAloneGetsNoResultsAndWhatDoesNotExistIsNotFound() {
        JsonObject foreign = json("P006/indicators/P006-1/explanation?fiscalYear=2569&quarter=1&lang=en", "owner");
        assertThat(foreign.getAsJsonArray("results")).isEmpty();
        assertThat(foreign.getAsJsonArray("lines").get(0).getAsJsonObject().get("step").getAsString()).isEqualTo("RESULT");
        assertThat(get("P006/indicators/NO-SUCH/explanation?fiscalYear=2569&quarter=1", "monitor").statusCode())
                .isEqualTo(404);
        assertThat(get("NO-SUCH/indicators/K/explanation", "monitor").statusCode()).isEqualTo(404);
        assertThat(get("P006/indicators/P006-1/explanation?fiscalYear=2569&quarter=5", "monitor").statusCode())
                .isEqualTo(400);
    }
}
