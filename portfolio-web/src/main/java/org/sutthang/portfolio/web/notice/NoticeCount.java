package org.sutthang.portfolio.web.notice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.reminder.NoticeService;
import org.sutthang.portfolio.web.faces.LocaleBean;

/**
 * Answers how many notices the reader has not seen, for the bell. A page asks once it is shown, so that no page waits for the
 * count or needs a statement more; whoever has no session (any more) is told nothing.
 */
@WebServlet(NoticeCount.PATH)
public class NoticeCount extends HttpServlet {

    /** Where the bell asks. */
    public static final String PATH = "/notices/count";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeService service;
    @Inject
    private transient NoticeBell bell;
    @Inject
    private transient CurrentUser currentUser;
    @Inject
    private transient LocaleBean locale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (currentUser.find().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (!bell.isFresh() || request.getParameter("again") != null) {
            bell.ring((int) service.mine().stream().filter(item -> !item.seen()).count());
        }
        String shown = bell.shown();
        response.setContentType("application/json");
        response.getOutputStream().write(Json.createObjectBuilder().add("count", bell.count())
                .add("shown", shown)
                .add("text", shown.isEmpty() ? "" : locale.messages().get("notices.bell.count", shown)).build().toString()
                .getBytes(StandardCharsets.UTF_8));
    }
}
