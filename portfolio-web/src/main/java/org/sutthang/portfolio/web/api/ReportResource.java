package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.report.ReportService;
import org.sutthang.portfolio.web.text.UserLanguage;

/** Gives out the reports of a quarter. */
@Path("v1/reports")
@RequestScoped
public class ReportResource {

    private static final String PDF = "pdf";
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
     * @param format the kind of file, {@code pdf}
     * @param lang th or en; without it, what {@code Accept-Language} asks for
     * @param request tells the language
     * @return the file
     */
    @GET
    @Path("quarterly")
    @Produces("application/pdf")
    public Response quarterly(@QueryParam("fiscalYear") String fiscalYear, @QueryParam("quarter") String quarter,
            @QueryParam("revision") String revision, @QueryParam("format") String format,
            @QueryParam("lang") String lang, @Context HttpServletRequest request) {
        FiscalQuarter asked = QuarterParameter.of(fiscalYear, quarter, standings.current());
        if (format != null && !format.isBlank() && !PDF.equalsIgnoreCase(format)) {
            throw new BadRequest("format", "format", format);
        }
        if (lang != null && !lang.isBlank() && UserLanguage.of(lang).isEmpty()) {
            throw new BadRequest("lang", "lang", lang);
        }
        UserLanguage language = RequestLanguage.of(request);
        boolean latest = revision == null || revision.isBlank();
        String name = "sutthang-%d-q%d%s-%s.pdf".formatted(asked.fiscalYear(), asked.quarter(),
                latest ? "" : "-r" + number(revision), language.code());
        byte[] pdf = latest ? reports.quarterlyPdf(asked, language.locale())
                : reports.quarterlyPdf(asked, number(revision), language.locale());
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"").build();
    }

    private static int number(String revision) {
        if (!revision.matches(REVISION)) {
            throw new BadRequest("revision", "revision", revision);
        }
        return Integer.parseInt(revision);
    }
}
