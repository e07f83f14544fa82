package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.Correction;
import org.sutthang.portfolio.period.Restatement;
import org.sutthang.portfolio.period.RestatementInput;
import org.sutthang.portfolio.period.RestatementPreview;
import org.sutthang.portfolio.period.RestatementService;
import org.sutthang.portfolio.period.RestatementSheet;
import org.sutthang.portfolio.period.RevisionDifference;
import org.sutthang.portfolio.period.SnapshotService;

/** Corrects a closed quarter: shows which revisions a correction would make, or makes them, all or none. */
@Path("v1/periods/{fiscalYear}/{quarter}/restatements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RestatementResource {

    @PathParam("fiscalYear")
    private String fiscalYear;
    @PathParam("quarter")
    private String quarter;
    @Inject
    private RestatementService restatements;
    @Inject
    private SnapshotService snapshots;

    /**
     * Previews or makes a correction.
     *
     * @param apply whether the revisions are sealed; without it, only previewed
     * @param body what is to be corrected and why
     * @return the corrected values, and each revision with what differs in it
     * @throws IOException when the caller has gone
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restate(@QueryParam("apply") String apply, InputStream body) throws IOException {
        boolean write = ApplyParameter.isTrue(apply);
        FiscalQuarter asked = QuarterParameter.inPath(fiscalYear, quarter);
        RestatementBody wanted = RestatementBody.read(body);
        if (write && wanted.order().chainEnd() == null) {
            // Whoever seals says what was looked at; else the correction of a value that has changed since would pass.
            throw new RuleViolation("api.restatement.chainEnd");
        }
        RestatementSheet sheet = restatements.sheet(asked, wanted.project());
        RestatementInput input = wanted.order().over(sheet);
        if (!write) {
            RestatementPreview preview = restatements.preview(input);
            return answer(false, input, preview.corrections(), preview.revisions());
        }
        List<RevisionDifference> made = restatements.restate(input).stream().map(this::made).toList();
        List<Correction> corrected = snapshots.document(asked).restatement().map(Restatement::corrections)
                .orElse(List.of());
        return answer(true, input, corrected, made);
    }

    private RevisionDifference made(FiscalQuarter changed) {
        int revision = snapshots.document(changed).sealing().revision();
        return snapshots.compare(changed, revision - 1, revision);
    }

    private static Response answer(boolean applied, RestatementInput input, List<Correction> corrections,
            List<RevisionDifference> revisions) {
        return Answers.of(new Json().with("applied", applied).with("project", input.values().projectCode())
                .with("fiscalYear", input.values().quarter().fiscalYear())
                .with("quarter", input.values().quarter().quarter()).with("chainEnd", input.chainEnd())
                .withEach("corrections", corrections, SealJson::of)
                .withEach("revisions", revisions, SealJson::of));
    }
}
