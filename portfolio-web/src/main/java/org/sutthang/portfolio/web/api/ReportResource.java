package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.report.ReportFile;
import org.sutthang.portfolio.report.ReportService;
import org.sutthang.portfolio.web.report.ReportQuestion;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Gives out the reports of a quarter. */
@Path("v1/reports")
@RequestScoped
public class ReportResource {

    private static final String UNREADABLE = "api.";

    @Inject
    private ReportService reports;
    @Inject
    private PortfolioReading standings;

    /**
     * The report on a quarter or on the months up to its end: sealed once all of its quarters are closed, marked provisional
     * before.
     *
     * @param fiscalYear the fiscal year, with {@code quarter}; without both, the quarter the pages show first
     * @param quarter 1 to 4
     * @param asked months, revision, scope, format, digits and annex
     * @param lang th or en; without it, what {@code Accept-Language} asks for
     * @param request tells the language
     * @return the file
     */
    @GET
    @Path("quarterly")
    public Response quarterly(@QueryParam("fiscalYear") String fiscalYear, @QueryParam("quarter") String quarter,
            @BeanParam ReportParameters asked, @QueryParam("lang") String lang, @Context HttpServletRequest request) {
        if (lang != null && !lang.isBlank() && UserLanguage.of(lang).isEmpty()) {
            throw new BadRequest("lang", "lang", lang);
        }
        ReportQuestion question = ReportQuestion.of(QuarterParameter.of(fiscalYear, quarter, standings.current()),
                RequestLanguage.of(request).locale(), asked::value);
        question.problems().values().stream().findFirst().ifPresent(ReportResource::refuse);
        ReportFile file = reports.quarterly(question.options(), question.format());
        return Response.ok(file.bytes(), file.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"").build();
    }

    /** What cannot be read is a bad request; months that are not those of the quarter can be read, and break a rule. */
    static void refuse(RuleViolation problem) {
        throw problem.getKey().startsWith(UNREADABLE) ? new BadRequest(problem.getKey().substring(UNREADABLE.length()),
                String.valueOf(problem.getArguments().get(0)), problem.getArguments().get(1)) : problem;
    }
}
