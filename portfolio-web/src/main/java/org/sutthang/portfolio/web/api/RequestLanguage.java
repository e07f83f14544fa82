package org.sutthang.portfolio.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.sutthang.portfolio.web.text.UserLanguage;

/** The language in which a program wants its sentences: the parameter {@code lang}, else {@code Accept-Language}, else Thai. */
final class RequestLanguage {

    private static final List<Locale> OFFERED = List.of(UserLanguage.TH.locale(), UserLanguage.EN.locale());

    private RequestLanguage() {
    }

    /**
     * The language of a request.
     *
     * @param request the request
     * @return the language; Thai where none that exists is asked for
     */
    static UserLanguage of(HttpServletRequest request) {
        return UserLanguage.of(parameter(request.getQueryString()))
                .orElseGet(() -> accepted(request.getHeader("Accept-Language")));
    }

    /** Read from the address alone: asking the server for parameters would read a form that is not there. */
    private static String parameter(String query) {
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&")) {
            if (pair.startsWith("lang=")) {
                return pair.substring("lang=".length());
            }
        }
        return null;
    }

    private static UserLanguage accepted(String header) {
        if (header == null) {
            return UserLanguage.TH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return best == null ? UserLanguage.TH : UserLanguage.of(best.getLanguage()).orElse(UserLanguage.TH);
        } catch (IllegalArgumentException unreadable) {
            return UserLanguage.TH;
        }
    }
}
