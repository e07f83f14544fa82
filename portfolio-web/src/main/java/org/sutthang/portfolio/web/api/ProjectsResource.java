package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;

/** The projects of a quarter's portfolio, and the standing of each. */
@Path("v1/projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {

    @Inject
    private PortfolioReading standings;
    @Inject
    private OrganisationReading organisations;

    /**
     * A page of the projects that pass the filter, in the order of their codes.
     *
     * @param filter what to list, and which page of it
     * @param fiscalYear the fiscal year, with {@code quarter}; without both, the quarter the pages show first
     * @param quarter 1 to 4
     * @return the page
     */
    @GET
    public Response list(@BeanParam ProjectFilter filter, @QueryParam("fiscalYear") String fiscalYear,
            @QueryParam("quarter") String quarter) {
        PortfolioStanding portfolio = standings.of(QuarterParameter.of(fiscalYear, quarter, standings.current()));
        PageOfProjects page = filter.read(head -> organisations.tree().within(head));
        List<ProjectStanding> found = portfolio.projects().stream().filter(page::accepts).toList();
        FiscalQuarter of = portfolio.dates().quarter();
        return Answers.of(new Json()
                .with("fiscalYear", of.fiscalYear())
                .with("quarter", of.quarter())
                .with("asOf", portfolio.asOf())
                .with("revision", portfolio.provisional() ? null : (Object) portfolio.sealing().revision())
                .with("part", portfolio.part() == null ? null : portfolio.part().code())
                .with("page", page.page())
                .with("size", page.size())
                .with("total", found.size())
                .withEach("items", page.cut(found), ProjectsResource::item));
    }

    private static Json item(ProjectStanding project) {
        return new Json()
                .with("code", project.code())
                .with("titleTh", project.titleTh())
                .with("titleEn", project.titleEn())
                .with("organisation", new Json().with("code", project.organisation().code())
                        .with("nameTh", project.organisation().nameTh())
                        .with("nameEn", project.organisation().nameEn()))
                .with("owner", project.owner())
                .with("stage", project.stage())
                .with("stalled", project.stalled())
                .with("status", project.status())
                .with("update", project.update().status())
                .with("planned", project.standing().schedule().planned())
                .with("actual", project.standing().schedule().actual())
                .with("attainment", project.standing().attainment())
                .with("score", project.standing().score());
    }

    /**
     * The standing of a project, also of one that is not in the quarter's portfolio.
     *
     * @param code the project's code
     * @param fiscalYear the fiscal year, with {@code quarter}; without both, the quarter the pages show first
     * @param quarter 1 to 4
     * @param request tells the language of the reasons
     * @return the standing
     */
    @GET
    @Path("{code}/standing")
    public Response standing(@PathParam("code") String code, @QueryParam("fiscalYear") String fiscalYear,
            @QueryParam("quarter") String quarter, @Context HttpServletRequest request) {
        FiscalQuarter asked = QuarterParameter.of(fiscalYear, quarter, standings.current());
        return Answers.of(StandingJson.of(standings.of(code, asked), RequestLanguage.of(request)));
    }
}
