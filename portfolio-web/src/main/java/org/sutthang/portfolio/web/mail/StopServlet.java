package org.sutthang.portfolio.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.sutthang.portfolio.reminder.DigestLedger;
import org.sutthang.portfolio.web.security.AddressThrottle;

/**
 * Stops the digest in one request (RFC 8058), as mail programs ask for whoever presses their button. A person who opens the
 * address comes to the page where it can be chosen: scanners of mail open every link, and must not choose for anybody.
 */
@WebServlet(StopServlet.PATH + "*")
public class StopServlet extends HttpServlet {

    static final String PATH = "/unsubscribe/";

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String ONE_CLICK = "One-Click";

    @Inject
    private transient DigestLedger ledger;
    @Inject
    private transient AddressThrottle throttle;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/account");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration wait = throttle.take(request.getRemoteAddr());
        if (!wait.isZero()) {
            response.sendError(TOO_MANY_REQUESTS);
        } else if (!ONE_CLICK.equals(request.getParameter("List-Unsubscribe"))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getPathInfo() == null || !ledger.stop(request.getPathInfo().substring(1))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
