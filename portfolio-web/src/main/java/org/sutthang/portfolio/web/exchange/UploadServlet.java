package org.sutthang.portfolio.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.exchange.workbook.WorkbookLimits;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.web.faces.PageAddress;

/**
 * Takes a workbook as a file, keeps it, has it looked at and leads to its preview. It stands beside the page because a file that is too large must be answered with
 * a sentence, and because the browser can show how much has been sent.
 */
@WebServlet(UploadServlet.PATH)
@MultipartConfig(maxFileSize = WorkbookLimits.FILE_BYTES, fileSizeThreshold = UploadServlet.IN_MEMORY)
public class UploadServlet extends HttpServlet {

    static final String PATH = "/import/upload";
    static final int IN_MEMORY = 1 << 20;

    private static final long serialVersionUID = 1L;
    private static final long FORM_AROUND_FILE = 1 << 16;
    private static final long MOST_SWALLOWED = 10L * WorkbookLimits.FILE_BYTES;
    private static final Set<String> FROM_OWN_PAGES = Set.of("same-origin", "none");

    @Inject
    private transient ImportDesk desk;
    @Inject
    private transient CurrentUser currentUser;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !FROM_OWN_PAGES.contains(site) || !currentUser.may(Permission.IMPORT)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String address = address(request).toString();
        if ("text/plain".equals(request.getHeader("Accept"))) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write((request.getContextPath() + address).getBytes(StandardCharsets.UTF_8));
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + address);
        }
    }

    private PageAddress address(HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentLengthLong() > WorkbookLimits.FILE_BYTES + FORM_AROUND_FILE) {
            swallow(request.getInputStream());
            return refused("size");
        }
        Part part;
        try {
            part = request.getPart("file");
        } catch (IllegalStateException tooLarge) {
            return refused("size");
        }
        if (part == null || part.getSize() == 0) {
            return refused("none");
        }
        try (InputStream in = part.getInputStream()) {
            String token = desk.send(currentUser.get().userName(), name(part), in.readAllBytes());
            return new PageAddress(ImportBean.PATH).with(ImportBean.FILE, token);
        } catch (AccessDenied denied) {
            return refused("denied");
        } catch (Conflict underWay) {
            return refused(ImportCourse.RUNNING);
        }
    }

    /** A browser reads no answer before everything is sent: what is too large is read and dropped, within reason. */
    private static void swallow(InputStream in) throws IOException {
        byte[] dropped = new byte[IN_MEMORY];
        long total = 0;
        for (int read = in.read(dropped); read >= 0 && total < MOST_SWALLOWED; read = in.read(dropped)) {
            total += read;
        }
    }

    private static String name(Part part) {
        String sent = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    private static PageAddress refused(String why) {
        return new PageAddress(ImportBean.PATH).with(ImportBean.REFUSED, why);
    }
}
