package org.sutthang.portfolio.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.SignedIn;
import org.sutthang.portfolio.access.UserService;

/**
 * Lets the services know who acts, for the time of a request. Who signed in is looked up every time, so that a deactivation, a change of role or another
 * password holds at once; a page that the role may not open is refused before it is built. Whoever was given a password opens nothing before there is one of the own; programs
 * go on, for nobody is there to be asked.
 */
public class ActingUserFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentUser currentUser;

    @Inject
    private transient UserService users;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (request.getUserPrincipal() == null || path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> person = users.signedIn(request.getRemoteUser()).filter(found -> SessionPassword.isPresent(request, found));
        boolean isAsked = request.getDispatcherType() == DispatcherType.REQUEST;
        if (person.isEmpty()) {
            leave(request, response);
        } else if (isAsked && person.get().passwordGiven() && !Paths.opensBeforeAnOwnPassword(path)) {
            response.sendRedirect(SignInAddress.ofOwnPassword(request));
        } else if (isAsked && !Paths.mayOpen(path, person.get().user().role())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            runAs(person.get().user(), request, response, chain);
        }
    }

    private void runAs(AuthenticatedUser user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            currentUser.call(user, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** The account was switched off, or got another password, while its session went on. */
    private static void leave(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (Paths.isForPrograms(Paths.of(request))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        response.sendRedirect(request.getContextPath() + Paths.SIGN_IN + "?expired=session");
    }
}
