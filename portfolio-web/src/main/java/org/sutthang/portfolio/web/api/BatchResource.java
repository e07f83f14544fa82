package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.report.batch.Batch;
import org.sutthang.portfolio.report.batch.BatchFile;
import org.sutthang.portfolio.report.batch.BatchKind;
import org.sutthang.portfolio.report.batch.BatchOptions;
import org.sutthang.portfolio.report.batch.BatchService;
import org.sutthang.portfolio.web.report.BatchTimer;
import org.sutthang.portfolio.web.report.ReportQuestion;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Batches of reports as jobs: asked for, looked after, fetched. The jobs of others are not there. */
@Path("v1/reports/jobs")
@RequestScoped
public class BatchResource {

    private static final String BATCH = "batch";
    private static final String ADDRESS = "/api/v1/reports/jobs/";

    @Inject
    private BatchService batches;
    @Inject
    private BatchTimer timer;
    @Inject
    private PortfolioReading standings;

    /**
     * Asks for a batch; it is made in the background.
     *
     * @param batch projects or organisations
     * @param fiscalYear the fiscal year, with {@code quarter}; without both, the quarter the pages show first
     * @param quarter 1 to 4
     * @param asked months, revision, format, digits and annex of each report
     * @param lang th or en; without it, what {@code Accept-Language} asks for
     * @param request tells the language
     * @param uri tells the host
     * @return 202 with the address of its status
     */
    @POST
    public Response ask(@QueryParam("batch") String batch, @QueryParam("fiscalYear") String fiscalYear,
            @QueryParam("quarter") String quarter, @BeanParam BatchParameters asked, @QueryParam("lang") String lang,
            @Context HttpServletRequest request, @Context UriInfo uri) {
        if (lang != null && !lang.isBlank() && UserLanguage.of(lang).isEmpty()) {
            throw new BadRequest("lang", "lang", lang);
        }
        BatchKind kind = BatchKind.of(batch).orElseThrow(() -> new BadRequest(BATCH, BATCH, batch));
        ReportQuestion question = ReportQuestion.of(QuarterParameter.of(fiscalYear, quarter, standings.current()),
                RequestLanguage.of(request).locale(), asked::value);
        question.problems().values().stream().findFirst().ifPresent(ReportResource::refuse);
        Batch begun = batches.ask(new BatchOptions(kind, question.options(), question.format()));
        timer.wake();
        return Response.accepted(bytes(begun, request)).type(MediaType.APPLICATION_JSON_TYPE)
                .location(uri.getAbsolutePathBuilder().path(begun.job().code()).build()).build();
    }

    /**
     * How a batch stands.
     *
     * @param job its code
     * @param request tells the language
     * @return its state and how far it is
     */
    @GET
    @Path("{job}")
    public Response status(@PathParam("job") String job, @Context HttpServletRequest request) {
        return Response.ok(bytes(batches.get(job), request), MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static byte[] bytes(Batch batch, HttpServletRequest request) {
        String address = request.getContextPath() + ADDRESS + batch.job().code();
        return BatchJson.of(batch, address, RequestLanguage.of(request)).toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Cancels a batch; it stops between two files.
     *
     * @param job its code
     * @return 204; 409 where it has ended
     */
    @DELETE
    @Path("{job}")
    public Response cancel(@PathParam("job") String job) {
        batches.cancel(job);
        return Response.noContent().build();
    }

    /**
     * What came of a batch.
     *
     * @param job its code
     * @return the zip; 409 while it is not done, 404 once it was cleaned up
     */
    @GET
    @Path("{job}/result")
    public Response result(@PathParam("job") String job) {
        BatchFile file = batches.fetch(job);
        return Response.ok(file.path().toFile(), BatchFile.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"").build();
    }
}
