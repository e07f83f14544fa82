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
import org.sutthang.portfolio.report.ReportService;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;
import org.sutthang.portfolio.web.text.UserLanguage;

/** The quarterly summary as PDF: {@code ?quarter=2567-2&words=th}, or {@code ?year=2567&q=2} as the form sends it. */
@WebServlet("/reports/quarterly.pdf")
public class QuarterlyReportFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReportService reports;
    @Inject
    private transient LocaleBean locale;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FiscalQuarter> quarter = quarter(request);
        if (quarter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // Not called lang: that parameter changes the language of the pages.
        UserLanguage language = UserLanguage.of(request.getParameter("words")).orElse(locale.getLanguage());
        try {
            byte[] pdf = reports.quarterlyPdf(quarter.get(), language.locale());
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", "attachment; filename=\"sutthang-"
                    + QuarterChoice.written(quarter.get()) + "-" + language.code() + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static Optional<FiscalQuarter> quarter(HttpServletRequest request) {
        String named = request.getParameter("quarter");
        return QuarterChoice.read(named != null ? named : request.getParameter("year") + "-" + request.getParameter("q"));
    }
}
