package org.sutthang.portfolio.web.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Gives objects out as bytes of their own, so that no provider of the server writes them once more. */
final class Answers {

    private Answers() {
    }

    /**
     * A successful answer.
     *
     * @param json its body
     * @return 200 with the body in UTF-8
     */
    static Response of(Json json) {
        return Response.ok(json.toString().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
