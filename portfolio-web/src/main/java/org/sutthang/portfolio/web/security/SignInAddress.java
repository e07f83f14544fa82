package org.sutthang.portfolio.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sutthang.portfolio.web.faces.Addresses;

/** The sign-in page's address, with the way back to where somebody was. */
final class SignInAddress {

    /** The parameter that holds the way back. */
    static final String BACK = "from";

    private SignInAddress() {
    }

    /**
     * Where to send somebody who has to choose a password.
     *
     * @param request what they asked for
     * @return the page for it, with the way back
     */
    static String ofOwnPassword(HttpServletRequest request) {
        String back = "GET".equals(request.getMethod()) ? Addresses.here(request) : "/";
        String page = request.getContextPath() + Paths.OWN_PASSWORD;
        return "/".equals(back) ? page : page + '?' + BACK + '=' + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /**
     * Where to send somebody who is not signed in.
     *
     * @param request what they asked for
     * @return the sign-in page, marked as expired where a session had been
     */
    static String from(HttpServletRequest request) {
        boolean isForm = !"GET".equals(request.getMethod());
        boolean isExpired = isForm || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        String back = isForm ? Addresses.ofForm(request) : Addresses.here(request);
        StringBuilder address = new StringBuilder(request.getContextPath()).append(Paths.SIGN_IN);
        char next = '?';
        if (!"/".equals(back)) {
            address.append(next).append(BACK).append('=').append(URLEncoder.encode(back, StandardCharsets.UTF_8));
            next = '&';
        }
        String choices = Addresses.choices(request);
        if (!choices.isEmpty()) {
            address.append(next).append(choices);
            next = '&';
        }
        return isExpired ? address.append(next).append("expired=session").toString() : address.toString();
    }
}
