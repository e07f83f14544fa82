package org.sutthang.portfolio.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.exchange.ExportService;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;

/** The whole portfolio as a workbook that can be imported again. */
@WebServlet("/reports/workbook")
public class PortfolioWorkbook extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ExportService exports;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileKind kind = WorkbookFile.kind(request);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            exports.write(kind, workbook);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        WorkbookFile.announce(response, kind, "sutthang-portfolio-" + LocalDate.now(clock));
        response.setContentLength(workbook.size());
        workbook.writeTo(response.getOutputStream());
    }
}
