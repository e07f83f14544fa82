package org.sutthang.portfolio.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes {@code ?lang=} and {@code ?theme=} of any page, keeps the choice and goes on to the same address without them. The target is always the
 * address itself, so a link cannot lead elsewhere.
 */
public class PreferenceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PROGRAMS = "/api/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isChoice(request)) {
            chain.doFilter(request, response);
            return;
        }
        for (Preference preference : Preference.values()) {
            preference.write(request.getParameter(preference.parameter()), request, response);
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(Addresses.here(request));
    }

    private static boolean isChoice(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getRequestURI().startsWith(PROGRAMS)) {
            return false;
        }
        String query = request.getQueryString();
        return query != null && (query.contains(Preference.LANGUAGE.parameter() + "=") || query.contains(Preference.THEME.parameter() + "="))
                && (request.getParameter(Preference.LANGUAGE.parameter()) != null
                        || request.getParameter(Preference.THEME.parameter()) != null);
    }
}
