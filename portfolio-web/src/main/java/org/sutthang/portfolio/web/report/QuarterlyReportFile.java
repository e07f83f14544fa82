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
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.report.ReportFile;
import org.sutthang.portfolio.report.ReportFormat;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.ReportService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.text.UserLanguage;

/**
 * The quarterly summary as PDF: {@code ?quarter=2567-2&words=th}, or {@code ?year=2567&q=2} as the form sends it; with
 * {@code &revision=1} the revision of a closed quarter that is wanted, the latest without.
 */
@WebServlet("/reports/quarterly.pdf")
public class QuarterlyReportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String REVISION = "[1-9][0-9]{0,5}";

    @Inject
    private transient ReportService reports;
    @Inject
    private transient LocaleBean locale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FiscalQuarter> quarter = quarter(request);
        String revision = Texts.orNull(request.getParameter("revision"));
        if (quarter.isEmpty() || revision != null && !revision.matches(REVISION)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Not called lang: that parameter changes the language of the pages.
        UserLanguage language = UserLanguage.of(request.getParameter("words")).orElse(locale.getLanguage());
        try {
            ReportFile file = reports.quarterly(ReportOptions.of(quarter.get(), language.locale())
                    .withRevision(revision == null ? null : (Integer) Integer.parseInt(revision)), ReportFormat.PDF);
            response.setContentType(file.format().mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setContentLength(file.bytes().length);
            response.getOutputStream().write(file.bytes());
        } catch (NotFound noSuchRevision) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static Optional<FiscalQuarter> quarter(HttpServletRequest request) {
        String named = request.getParameter("quarter");
        return QuarterChoice.read(named != null ? named : request.getParameter("year") + "-" + request.getParameter("q"));
    }
}
