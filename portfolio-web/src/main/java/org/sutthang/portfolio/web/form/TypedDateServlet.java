package org.sutthang.portfolio.web.form;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sutthang.portfolio.web.text.DateReading;

/**
 * Answers how a date that somebody types is read, as soon as the field is left: the rules are the server's own, so that nothing
 * is read differently when the form is sent. It knows nothing of the portfolio.
 */
@WebServlet(TypedDateServlet.PATH)
public class TypedDateServlet extends HttpServlet {

    /** Where a page asks. */
    public static final String PATH = "/typed/date";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TypedDates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DateReading reading = dates.reading(request.getParameter("text"));
        if (reading == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.createObjectBuilder().add("state", reading.state().name())
                .add("sentence", reading.sentence()).build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
