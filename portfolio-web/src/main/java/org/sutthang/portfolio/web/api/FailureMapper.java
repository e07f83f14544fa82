package org.sutthang.portfolio.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Answers whatever goes wrong with a problem document. The cause of a fault goes to the log, never to the caller. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Failure failure = Failure.of(thrown);
        if (failure.isUnexpected()) {
            LOG.log(Level.SEVERE, "A request to the interface failed", thrown);
        }
        String document = ProblemDocument.of(failure, RequestLanguage.of(request)).json().toString();
        Response.ResponseBuilder answer = Response.status(failure.status()).type(ProblemDocument.MEDIA_TYPE)
                .entity(document.getBytes(StandardCharsets.UTF_8));
        if (thrown instanceof WebApplicationException web && web.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            answer.header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }
}
