package org.sutthang.portfolio.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.sutthang.portfolio.access.SignedIn;

/** Which of a person's passwords a session began with: once the person has another, the session has ended. */
public final class SessionPassword {

    private static final String COUNT = SessionPassword.class.getName();

    private SessionPassword() {
    }

    /**
     * Begins a session, or takes it over to the password just chosen. It gets another id, for one that somebody else may have
     * prepared or seen is not trusted.
     *
     * @param request whose session it is
     * @param person who has signed in
     */
    public static void begin(HttpServletRequest request, SignedIn person) {
        request.getSession().setAttribute(COUNT, person.passwordCount());
        request.changeSessionId();
    }

    /** Whether the session began with the present password; programs have no session and name themselves each time. */
    static boolean isPresent(HttpServletRequest request, SignedIn person) {
        HttpSession session = request.getSession(false);
        return session == null || Integer.valueOf(person.passwordCount()).equals(session.getAttribute(COUNT));
    }
}
