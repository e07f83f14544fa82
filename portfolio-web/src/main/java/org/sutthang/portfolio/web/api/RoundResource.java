package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.period.PeriodService;
import org.sutthang.portfolio.period.PeriodWindow;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.round.RoundRefused;
import org.sutthang.portfolio.round.RoundService;
import org.sutthang.portfolio.web.text.UserLanguage;

/** The evaluation round of a fiscal year: what holds, how it came to be, what closed quarters were sealed with; and a new version. */
@Path("v1/rounds/{fiscalYear}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RoundResource {

    private static final int UNPROCESSABLE = 422;
    /** A round is a handful of numbers and a reason. */
    private static final int MOST_BYTES = 1 << 16;

    @PathParam("fiscalYear")
    private String fiscalYear;
    @Inject
    private RoundService rounds;
    @Inject
    private PeriodService periods;
    @Inject
    private PortfolioReading standings;

    /**
     * The round with all its versions.
     *
     * @return what holds now, the versions from the latest on, and the closed quarters
     */
    @GET
    public Response read() {
        int year = year();
        List<PortfolioStanding> closed = periods.all().stream().filter(PeriodWindow::closed)
                .map(w -> w.dates().quarter()).filter(q -> q.fiscalYear() == year).sorted()
                .map(q -> standings.portfolio(q).portfolio()).toList();
        return Answers.of(RoundJson.of(rounds.of(year), closed));
    }

    /**
     * Sets or changes the round: a new version.
     *
     * @param body the whole round, the version that was read, and why
     * @param request tells the language of the problems
     * @return the round as it holds from now on, or 422 with what is wrong
     * @throws IOException when the caller has gone
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body, @Context HttpServletRequest request) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UploadTooLarge();
        }
        try {
            rounds.change(RoundJson.read(year(), bytes));
        } catch (RoundRefused refused) {
            UserLanguage language = RequestLanguage.of(request);
            Json document = ProblemDocument.of(new Failure(UNPROCESSABLE, refused), language).json();
            return Response.status(UNPROCESSABLE).type(ProblemDocument.MEDIA_TYPE).entity(RoundJson.refused(document, refused,
                    language).toString().getBytes(StandardCharsets.UTF_8)).build();
        }
        return read();
    }

    private int year() {
        try {
            return QuarterParameter.of(fiscalYear, "1", null).fiscalYear();
        } catch (BadRequest e) {
            throw new NotFound("round", fiscalYear);
        }
    }
}
