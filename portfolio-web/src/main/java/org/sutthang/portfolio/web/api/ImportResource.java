package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.exchange.ImportService;
import org.sutthang.portfolio.exchange.workbook.WorkbookLimits;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Takes a workbook: shows what it would change, or changes it, all or nothing. */
@Path("v1/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final int UNPROCESSABLE = 422;
    private static final long MOST_PASSED_OVER = 200L << 20;

    @Inject
    private ImportService imports;

    /**
     * Previews or applies a workbook.
     *
     * @param apply whether it is written; without it, only previewed
     * @param body the workbook
     * @param request tells the size and the language
     * @return 200 with the preview or the outcome, 422 with what stops it
     * @throws IOException when the caller has gone
     */
    @POST
    @Consumes({WorkbookTypes.XLSX, WorkbookTypes.ZIP, WorkbookTypes.ZIP_COMPRESSED, WorkbookTypes.BYTES})
    public Response take(@QueryParam("apply") String apply, InputStream body, @Context HttpServletRequest request)
            throws IOException {
        boolean write = ApplyParameter.isTrue(apply);
        byte[] workbook = read(body, request.getContentLengthLong());
        ImportPreview outcome = write ? imports.apply(workbook) : imports.preview(workbook);
        UserLanguage language = RequestLanguage.of(request);
        if (outcome.isApplicable()) {
            return Answers.of(new ImportJson(language).of(outcome));
        }
        RuleViolation stopped = new RuleViolation("api.import", outcome.problems().size());
        Json document = ProblemDocument.of(new Failure(UNPROCESSABLE, stopped), language).json();
        return Response.status(UNPROCESSABLE).type(ProblemDocument.MEDIA_TYPE)
                .entity(new ImportJson(language).stopped(document, outcome).toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    private static byte[] read(InputStream body, long announced) throws IOException {
        byte[] workbook = announced > WorkbookLimits.FILE_BYTES ? null : body.readNBytes(WorkbookLimits.FILE_BYTES + 1);
        if (workbook == null || workbook.length > WorkbookLimits.FILE_BYTES) {
            // A caller that is still sending would not hear the answer.
            body.skip(MOST_PASSED_OVER);
            throw new UploadTooLarge();
        }
        return workbook;
    }
}
