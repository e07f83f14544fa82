package org.sutthang.portfolio.web.welcome;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.welcome.WelcomeService;
import org.sutthang.portfolio.welcome.WelcomeStep;

/**
 * Notes that somebody has for the first time looked at what the welcome leads to. It asks the database once a session and step,
 * after the page has been answered, and stands before the kept pages, which answer without Faces.
 */
public class FirstLooks extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(FirstLooks.class.getName());
    private static final List<String> FILTERS = List.of("status=", "stage=", "reached=", "organisation=", "area=", "mark=", "moved=", "due=");

    @Inject
    private transient WelcomeService welcome;
    @Inject
    private transient CurrentUser currentUser;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        HttpSession session = request.getSession(false);
        if (session == null || !"GET".equals(request.getMethod()) || response.getStatus() != HttpServletResponse.SC_OK) {
            return;
        }
        currentUser.find().flatMap(user -> step(user.role(), request.getServletPath().replace(".xhtml", ""), request.getQueryString()))
                .ifPresent(step -> note(step, session));
    }

    private void note(WelcomeStep step, HttpSession session) {
        String noted = FirstLooks.class.getName() + step;
        if (session.getAttribute(noted) != null) {
            return;
        }
        try {
            welcome.looked(step);
            session.setAttribute(noted, true);
        } catch (RuntimeException unlucky) {
            // Two pages opened at once may both note the same step; the other has.
            LOG.log(Level.DEBUG, "a first look was not noted", unlucky);
        }
    }

    /**
     * What a role has looked at with a page.
     *
     * @param role of the reader
     * @param path of the page
     * @param query of its address; may be null
     * @return the step, if the page is one of those that the welcome leads to
     */
    static Optional<WelcomeStep> step(Role role, String path, String query) {
        return Optional.ofNullable(switch (role) {
            case MONITOR -> path.equals("/period") ? WelcomeStep.SEE_WHO_IS_MISSING
                    : path.equals("/reports/quarterly") ? WelcomeStep.CLOSE_OR_REPORT : null;
            case OWNER -> path.equals("/update") || path.equals("/matrix") ? WelcomeStep.OPEN_UPDATE : null;
            case EXECUTIVE -> path.equals("/reports/quarterly") ? WelcomeStep.READ_REPORT
                    : path.equals("/project") || path.equals("/portfolio") && isFiltered(query) ? WelcomeStep.DRILL_DOWN : null;
            case ADMINISTRATOR -> path.equals("/organisations") ? WelcomeStep.CHECK_ORGANISATIONS
                    : path.equals("/help/guide") ? WelcomeStep.READ_BACKUP : null;
        });
    }

    private static boolean isFiltered(String query) {
        return query != null && FILTERS.stream().anyMatch(query::contains);
    }
}
