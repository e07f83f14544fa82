package org.sutthang.portfolio.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.reminder.CalendarEntry;
import org.sutthang.portfolio.reminder.CalendarService;
import org.sutthang.portfolio.reminder.SubscriptionService;
import org.sutthang.portfolio.web.security.AddressThrottle;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * Answers a personal calendar to whoever knows its address, without signing in: calendars of phones cannot. An address that
 * nobody has, or nobody any more, is answered as a page that does not exist.
 */
@WebServlet(CalendarFeed.PATH + "*")
public class CalendarFeed extends HttpServlet {

    /** Below it stand the calendars. */
    public static final String PATH = "/calendar/";
    /** What the address of a calendar ends with. */
    public static final String SUFFIX = ".ics";

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private transient SubscriptionService subscriptions;
    @Inject
    private transient CalendarService calendar;
    @Inject
    private transient CurrentUser currentUser;
    @Inject
    private transient AddressThrottle throttle;
    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration wait = throttle.take(request.getRemoteAddr());
        if (!wait.isZero()) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        Optional<AuthenticatedUser> holder = subscriptions.holder(secret(request.getPathInfo()));
        if (holder.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(text(holder.get(), request), request, response);
    }

    private static String secret(String path) {
        return path != null && path.startsWith("/") && path.endsWith(SUFFIX)
                ? path.substring(1, path.length() - SUFFIX.length()) : null;
    }

    private byte[] text(AuthenticatedUser holder, HttpServletRequest request) {
        List<CalendarEntry> entries;
        try {
            entries = currentUser.call(holder, calendar::mine);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        String url = request.getRequestURL().toString();
        String here = url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        return new CalendarText(UserLanguage.of(holder.language()).orElse(UserLanguage.TH), settings.publicUrl().orElse(here))
                .of(entries).getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(byte[] text, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "\"" + hash(text) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("X-Robots-Tag", "noindex");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"sutthang.ics\"");
        response.getOutputStream().write(text);
    }

    private static String hash(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
