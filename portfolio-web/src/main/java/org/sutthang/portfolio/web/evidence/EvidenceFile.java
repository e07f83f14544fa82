package org.sutthang.portfolio.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.evidence.EvidenceContent;
import org.sutthang.portfolio.evidence.EvidenceService;
import org.sutthang.portfolio.kernel.NotFound;

/**
 * A file of evidence to be saved, or with {@code small} the small picture of it: {@code ?project=P009&code=E1}. It is never shown as
 * a page of this product, whatever is in it.
 */
@WebServlet(EvidenceFile.PATH)
public class EvidenceFile extends HttpServlet {

    /** Where it is. */
    static final String PATH = "/evidence/file";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvidenceService evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean small = request.getParameter("small") != null;
        String project = request.getParameter("project");
        String code = request.getParameter("code");
        try {
            EvidenceContent file = small ? evidence.thumbnail(project, code) : evidence.content(project, code);
            send(request, response, file, small);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, EvidenceContent file, boolean small)
            throws IOException {
        String tag = "\"" + file.sha256() + (small ? "-small\"" : "\"");
        response.setHeader("ETag", tag);
        // Kept by the browser, but asked for again each time: the answer depends on who is signed in.
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(small ? "image/jpeg" : file.type().mediaType());
        response.setHeader("Content-Disposition", Attachment.named(file.name()));
        response.getOutputStream().write(file.bytes());
    }
}
