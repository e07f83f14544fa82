package org.sutthang.portfolio.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** What every answer says besides its body: the language, and that nobody in between may keep it or guess its type. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.of(request).code());
        headers.add(HttpHeaders.VARY, "Authorization, Accept, Accept-Language");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        headers.putSingle("X-Content-Type-Options", "nosniff");
    }
}
