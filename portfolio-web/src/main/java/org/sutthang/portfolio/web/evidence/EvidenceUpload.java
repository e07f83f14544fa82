package org.sutthang.portfolio.web.evidence;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.evidence.EvidenceLimits;
import org.sutthang.portfolio.evidence.EvidenceService;
import org.sutthang.portfolio.evidence.EvidenceSubject;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/**
 * Takes one file of evidence as the body of the request; what it proves stands in the address, what it is called in a header. Only this
 * product's own pages can send one: a page of another site can neither name this content type nor bring the session along.
 */
@WebServlet(EvidenceUpload.PATH)
public class EvidenceUpload extends HttpServlet {

    /** Where it is. */
    static final String PATH = "/evidence/upload";

    private static final long serialVersionUID = 1L;
    private static final String NAME = "X-File-Name";
    private static final String BYTES = "application/octet-stream";
    private static final Set<String> FROM_OWN_PAGES = Set.of("same-origin", "none");

    @Inject
    private transient EvidenceService evidence;
    @Inject
    private transient LocaleBean locale;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !FROM_OWN_PAGES.contains(site) || !BYTES.equals(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<FiscalQuarter> quarter = QuarterChoice.read(request.getParameter("quarter"));
        if (quarter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String code = evidence.add(new EvidenceSubject(request.getParameter("project"), quarter.get(),
                    request.getParameter("milestone"), request.getParameter("indicator")), name(request),
                    bytes(request));
            answer(response, HttpServletResponse.SC_CREATED, Json.createObjectBuilder().add("code", code).build());
        } catch (AccessDenied denied) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, denied);
        } catch (NotFound none) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, none);
        } catch (Conflict conflict) {
            refuse(response, HttpServletResponse.SC_CONFLICT, conflict);
        } catch (RuleViolation broken) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, broken);
        }
    }

    /** No more than is needed to see that it is too large; what broke off on the way is no file, however it begins. */
    private static byte[] bytes(HttpServletRequest request) throws IOException {
        int most = EvidenceLimits.FILE_BYTES + 1;
        byte[] bytes = request.getInputStream().readNBytes(most);
        if (bytes.length < Math.min(most, request.getContentLengthLong())) {
            throw new EOFException("the file broke off after " + bytes.length + " of " + request.getContentLengthLong() + " bytes");
        }
        return bytes;
    }

    /** The name comes in a header of its own, percent-encoded, because the encoding of an address is the server's to choose. */
    private static String name(HttpServletRequest request) {
        String sent = request.getHeader(NAME);
        try {
            return sent == null ? null : URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private void refuse(HttpServletResponse response, int status, RuleViolation why) throws IOException {
        answer(response, status, Json.createObjectBuilder().add("error", locale.ruleMessages().sentence(why)).build());
    }

    private static void answer(HttpServletResponse response, int status, JsonObject words) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(words.toString().getBytes(StandardCharsets.UTF_8));
    }
}
