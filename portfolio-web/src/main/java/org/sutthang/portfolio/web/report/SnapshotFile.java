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
import org.sutthang.portfolio.period.SnapshotService;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/** The sealed document of a closed quarter, byte for byte: its SHA-256 is the seal. {@code ?quarter=2567-2&revision=1} gives an earlier one. */
@WebServlet("/reports/snapshot.json")
public class SnapshotFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SnapshotService snapshots;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FiscalQuarter> quarter = QuarterChoice.read(request.getParameter("quarter"));
        String revision = request.getParameter("revision");
        if (quarter.isEmpty() || revision != null && !revision.matches("[0-9]{1,4}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] document = (revision == null ? snapshots.document(quarter.get())
                    : snapshots.document(quarter.get(), Integer.parseInt(revision))).bytes();
            response.setContentType("application/json");
            response.setHeader("Content-Disposition", "attachment; filename=\"sutthang-"
                    + QuarterChoice.written(quarter.get()) + (revision == null ? "" : "-r" + revision) + ".json\"");
            response.setContentLength(document.length);
            response.getOutputStream().write(document);
        } catch (NotFound open) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
