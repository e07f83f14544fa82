package org.sutthang.portfolio.web.faces;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What a reader chose for this browser; kept in a cookie for a year, so that it holds without signing in. */
enum Preference {
    /** The language of pages. */
    LANGUAGE("lang", "sutthang-language", Set.of("th", "en")),
    /** Light or dark; system takes the choice back. */
    THEME("theme", "sutthang-theme", Set.of("light", "dark", "system"));

    private static final Duration KEPT = Duration.ofDays(365);

    private final String parameter;
    private final String cookie;
    private final Set<String> values;

    Preference(String parameter, String cookie, Set<String> values) {
        this.parameter = parameter;
        this.cookie = cookie;
        this.values = values;
    }

    /** @return the name of the address parameter that sets it */
    String parameter() {
        return parameter;
    }

    /**
     * Reads what was chosen.
     *
     * @param request the present request
     * @return the value, or empty where nothing that exists was chosen
     */
    Optional<String> read(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie candidate : request.getCookies()) {
            if (candidate.getName().equals(cookie) && values.contains(candidate.getValue())) {
                return Optional.of(candidate.getValue());
            }
        }
        return Optional.empty();
    }

    /**
     * Keeps a choice.
     *
     * @param value what was chosen; null and anything that does not exist are passed over
     * @param request the present request
     * @param response its response
     */
    void write(String value, HttpServletRequest request, HttpServletResponse response) {
        if (value == null || !values.contains(value)) {
            return;
        }
        Cookie kept = new Cookie(cookie, value);
        kept.setPath("/");
        kept.setMaxAge((int) KEPT.toSeconds());
        kept.setSecure(request.isSecure());
        kept.setHttpOnly(this == LANGUAGE);
        kept.setAttribute("SameSite", "Lax");
        response.addCookie(kept);
    }
}
