package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.report.ReportFile;
import org.sutthang.portfolio.report.ReportFormat;
import org.sutthang.portfolio.report.ReportOptions;
import org.sutthang.portfolio.report.ReportService;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Gives out the reports of a quarter. */
@Path("v1/reports")
@RequestScoped
public class ReportResource {

    private static final String REVISION = "[1-9][0-9]{0,5}";

    @Inject
    private ReportService reports;
    @Inject
    private PortfolioReading standings;

    /**
     * The quarterly summary of the portfolio: sealed once the quarter is closed, marked provisional before.
     *
     * @param fiscalYear the fiscal year, with {@code quarter}; without both, the quarter the pages show first
     * @param quarter 1 to 4
     * @param revision which revision of a closed quarter; without it, the latest
     * @param format the kind of file, {@code pdf} without it
     * @param lang th or en; without it, what {@code Accept-Language} asks for
     * @param request tells the language
     * @return the file
     */
    @GET
    @Path("quarterly")
    public Response quarterly(@QueryParam("fiscalYear") String fiscalYear, @QueryParam("quarter") String quarter,
            @QueryParam("revision") String revision, @QueryParam("format") String format,
            @QueryParam("lang") String lang, @Context HttpServletRequest request) {
        FiscalQuarter asked = QuarterParameter.of(fiscalYear, quarter, standings.current());
        ReportFormat kind = format == null || format.isBlank() ? ReportFormat.PDF
                : ReportFormat.of(format).orElseThrow(() -> new BadRequest("format", "format", format));
        if (lang != null && !lang.isBlank() && UserLanguage.of(lang).isEmpty()) {
            throw new BadRequest("lang", "lang", lang);
        }
        UserLanguage language = RequestLanguage.of(request);
        Integer number = revision == null || revision.isBlank() ? null : (Integer) number(revision);
        ReportFile file = reports.quarterly(ReportOptions.of(asked, language.locale()).withRevision(number), kind);
        return Response.ok(file.bytes(), kind.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"").build();
    }

    private static int number(String revision) {
        if (!revision.matches(REVISION)) {
            throw new BadRequest("revision", "revision", revision);
        }
        return Integer.parseInt(revision);
    }
}
