package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.sutthang.portfolio.evidence.EvidenceContent;
import org.sutthang.portfolio.evidence.EvidenceItem;
import org.sutthang.portfolio.evidence.EvidenceService;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.web.evidence.Attachment;

/** The files beside a project's quarterly update, for those who read the project in full. */
@Path("v1/projects/{code}/updates/{fiscalYear}/{quarter}/evidence")
@RequestScoped
public class EvidenceResource {

    @Inject
    private EvidenceService evidence;

    /**
     * Lists the files, withdrawn ones included and marked so.
     *
     * @param code the project's code
     * @param fiscalYear the Buddhist fiscal year
     * @param quarter 1 to 4
     * @return the list
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@PathParam("code") String code, @PathParam("fiscalYear") String fiscalYear,
            @PathParam("quarter") String quarter) {
        return Answers.of(new Json().with("project", code).withEach("items",
                evidence.ofUpdate(code, QuarterParameter.inPath(fiscalYear, quarter)), EvidenceResource::item));
    }

    /**
     * The bytes of a file; their SHA-256 is in the list.
     *
     * @param code the project's code
     * @param fiscalYear the Buddhist fiscal year
     * @param quarter 1 to 4
     * @param file the file's code in the project
     * @return the file as an attachment
     */
    @GET
    @Path("{file}")
    public Response file(@PathParam("code") String code, @PathParam("fiscalYear") String fiscalYear,
            @PathParam("quarter") String quarter, @PathParam("file") String file) {
        if (evidence.ofUpdate(code, QuarterParameter.inPath(fiscalYear, quarter)).stream().noneMatch(i -> i.code().equals(file))) {
            throw new NotFound("evidence", file);
        }
        EvidenceContent content = evidence.content(code, file);
        return Response.ok(content.bytes(), content.type().mediaType())
                .header("Content-Disposition", Attachment.named(content.name())).build();
    }

    private static Json item(EvidenceItem item) {
        return new Json().with("code", item.code()).with("name", item.name()).with("mediaType", item.type().mediaType())
                .with("size", item.sizeBytes()).with("sha256", item.sha256()).with("milestone", item.milestoneCode())
                .with("indicator", item.indicatorCode()).with("addedBy", item.addedBy()).with("addedAt", moment(item.addedAt()))
                .with("withdrawnBy", item.withdrawnBy()).with("withdrawnAt", moment(item.withdrawnAt()))
                .with("withdrawnReason", item.withdrawnReason());
    }

    private static String moment(Instant at) {
        return at == null ? null : at.toString();
    }
}
