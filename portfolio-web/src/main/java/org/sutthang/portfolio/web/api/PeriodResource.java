package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import org.sutthang.portfolio.calendar.FiscalQuarter;
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
     * The sealed document, byte for byte: its SHA-256 is the seal.
     *
     * @param request may name the document that the caller has already
     * @return the document with its seal in the headers, or 304
     */
    @GET
    @Path("snapshot")
    public Response snapshot(@Context Request request) {
        SealedDocument document = snapshots.document(QuarterParameter.inPath(fiscalYear, quarter));
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
