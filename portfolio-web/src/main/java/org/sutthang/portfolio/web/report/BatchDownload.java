package org.sutthang.portfolio.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.report.batch.BatchFile;
import org.sutthang.portfolio.report.batch.BatchService;

/** The zip of a finished batch, for whoever asked for it: {@code ?job=} with its code. */
@WebServlet(BatchDownload.PATH)
public class BatchDownload extends HttpServlet {

    /** Where it is. */
    static final String PATH = "/reports/batch.zip";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BatchService batches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            BatchFile file = batches.fetch(request.getParameter("job"));
            response.setContentType(BatchFile.MEDIA_TYPE);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setContentLengthLong(file.bytes());
            Files.copy(file.path(), response.getOutputStream());
        } catch (NotFound | Conflict noSuchFile) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
