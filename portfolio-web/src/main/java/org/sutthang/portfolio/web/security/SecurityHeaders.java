package org.sutthang.portfolio.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Tells browsers to load nothing from elsewhere, guess no types and frame no page. A page's own content policy, with its nonce, is PrimeFaces'
 * ({@code primefaces.CSP_POLICY}).
 */
public class SecurityHeaders extends HttpFilter {

    /** The policy of what is no page: it may load nothing at all. */
    static final String NOTHING_TO_LOAD = "default-src 'none'; frame-ancestors 'none'";

    private static final long serialVersionUID = 1L;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentType() == null || request.getContentType().startsWith(FORM)) {
            // Before anybody reads a parameter; browsers do not say that their forms are UTF-8.
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        String path = Paths.of(request);
        boolean isResource = path.startsWith(RESOURCES);
        boolean isPage = !isResource && !Paths.isForPrograms(path);
        set(response, isPage ? null : NOTHING_TO_LOAD);
        if (isPage) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    /**
     * Sets the headers that every response has.
     *
     * @param response any response
     * @param contentPolicy the content policy; null for a page, which sets its own
     */
    static void set(HttpServletResponse response, String contentPolicy) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), camera=(self)");
        if (contentPolicy != null) {
            response.setHeader("Content-Security-Policy", contentPolicy);
        }
    }
}
