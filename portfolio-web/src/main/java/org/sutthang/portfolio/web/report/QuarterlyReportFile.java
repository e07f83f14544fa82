package org.sutthang.portfolio.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.report.ReportFile;
import org.sutthang.portfolio.report.ReportService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * A report as a file: {@code ?quarter=2567-2&words=th}, with what else {@link ReportQuestion} reads: months, scope, revision,
 * format, digits and annex.
 */
@WebServlet({"/reports/quarterly", "/reports/quarterly.pdf"})
public class QuarterlyReportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportService reports;
    @Inject
    private transient LocaleBean locale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FiscalQuarter> quarter = QuarterChoice.read(request.getParameter("quarter"));
        // Not called lang: that parameter changes the language of the pages.
        UserLanguage language = UserLanguage.of(request.getParameter("words")).orElse(locale.getLanguage());
        ReportQuestion asked = quarter.map(q -> ReportQuestion.of(q, language.locale(), request::getParameter)).orElse(null);
        if (asked == null || !asked.problems().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            ReportFile file = reports.quarterly(asked.options(), asked.format());
            response.setContentType(file.format().mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
