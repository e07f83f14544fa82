package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.ChainService;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PortfolioStanding.Sealing;
import org.sutthang.portfolio.period.SealedDocument;
import org.sutthang.portfolio.period.SnapshotService;

/** Closes reporting periods and gives out what was sealed. */
@Path("v1/periods/{fiscalYear}/{quarter}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeriodResource {

    @PathParam("fiscalYear")
    private String fiscalYear;
    @PathParam("quarter")
    private String quarter;
    @Inject
    private PeriodService periods;
    @Inject
    private SnapshotService snapshots;
    @Inject
    private ChainService chain;

    /**
     * Closes the period and seals its standings.
     *
     * @return the revision and its seal
     */
    @POST
    @Path("close")
    public Response close() {
        FiscalQuarter closed = QuarterParameter.inPath(fiscalYear, quarter);
        Sealing sealing = periods.close(closed);
        return Answers.of(new Json()
                .with("fiscalYear", closed.fiscalYear())
                .with("quarter", closed.quarter())
                .with("revision", sealing.revision())
                .with("seal", sealing.seal())
                .with("previousSeal", sealing.previousSeal())
                .with("sealedBy", sealing.sealedBy())
                .with("sealedAt", sealing.sealedAt().toString()));
    }

    /**
     * Every revision of the quarter.
     *
     * @return the revisions, the latest first; none while the quarter is not closed
     */
    @GET
    @Path("revisions")
    public Response revisions() {
        FiscalQuarter asked = QuarterParameter.inPath(fiscalYear, quarter);
        return Answers.of(new Json().with("fiscalYear", asked.fiscalYear()).with("quarter", asked.quarter())
                .withEach("revisions", snapshots.revisions().stream().filter(r -> r.quarter().equals(asked)).toList(),
                        r -> new Json().with("revision", r.revision()).with("seal", r.seal())
                                .with("sealedBy", r.sealedBy()).with("sealedAt", r.sealedAt().toString())));
    }

    /**
     * Verifies the chain and tells of this quarter.
     *
     * @return its revisions and exactly what does not match at them
     */
    @GET
    @Path("verification")
    public Response verification() {
        return Answers.of(SealJson.of(chain.verify(QuarterParameter.inPath(fiscalYear, quarter))));
    }

    /**
     * Two revisions compared, value by value.
     *
     * @param before the number of the one; without it, the one before the other
     * @param after the number of the other; without it, the latest
     * @return everything in which they differ
     */
    @GET
    @Path("comparison")
    public Response comparison(@QueryParam("before") String before, @QueryParam("after") String after) {
        FiscalQuarter asked = QuarterParameter.inPath(fiscalYear, quarter);
        int to = isGiven(after) ? QuarterParameter.revision("after", after)
                : snapshots.document(asked).sealing().revision();
        int from = isGiven(before) ? QuarterParameter.revision("before", before) : Math.max(1, to - 1);
        return Answers.of(SealJson.of(snapshots.compare(asked, from, to)));
    }

    private static boolean isGiven(String parameter) {
        return parameter != null && !parameter.isBlank();
    }

    /**
     * The sealed document, byte for byte: its SHA-256 is the seal.
     *
     * @param revision which revision; without it, the latest
     * @param request may name the document that the caller has already
     * @return the document with its seal in the headers, or 304
     */
    @GET
    @Path("snapshot")
    public Response snapshot(@QueryParam("revision") String revision, @Context Request request) {
        FiscalQuarter asked = QuarterParameter.inPath(fiscalYear, quarter);
        SealedDocument document = isGiven(revision)
                ? snapshots.document(asked, QuarterParameter.revision("revision", revision)) : snapshots.document(asked);
        Sealing sealing = document.sealing();
        EntityTag tag = new EntityTag(sealing.seal());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known != null ? known
                : Response.ok(document.bytes(), MediaType.APPLICATION_JSON_TYPE);
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sealing.seal()));
        return answer.tag(tag).header("Sutthang-Seal", sealing.seal()).header("Sutthang-Revision", sealing.revision())
                .header("Repr-Digest", "sha-256=:" + digest + ":").build();
    }
}
