package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;

/** The headline figures of a quarter's portfolio. */
@Path("v1/summary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SummaryResource {

    @Inject
    private PortfolioReading standings;

    /**
     * The figures of a quarter, from its snapshot once it is closed.
     *
     * @param fiscalYear the fiscal year, with {@code quarter}; without both, the quarter the pages show first
     * @param quarter 1 to 4
     * @return the figures
     */
    @GET
    public Response summary(@QueryParam("fiscalYear") String fiscalYear, @QueryParam("quarter") String quarter) {
        PortfolioStanding portfolio =
                standings.of(QuarterParameter.of(fiscalYear, quarter, standings.current()));
        Figures figures = portfolio.figures();
        return Answers.of(new Json()
                .with("fiscalYear", figures.quarter().fiscalYear())
                .with("quarter", figures.quarter().quarter())
                .with("asOf", portfolio.asOf())
                .with("revision", figures.revision())
                .with("part", portfolio.part() == null ? null : portfolio.part().code())
                .with("projects", figures.projects())
                .with("byStage", figures.byStage())
                .with("byStatus", figures.byStatus())
                .with("milestones", milestones(figures))
                .with("indicators", indicators(figures)));
    }

    private static Json milestones(Figures figures) {
        return new Json().with("total", figures.milestones()).with("reached", figures.milestonesReached())
                .with("overdue", figures.milestonesOverdue());
    }

    private static Json indicators(Figures figures) {
        return new Json().with("total", figures.indicators()).with("met", figures.indicatorsMet())
                .with("notMet", figures.indicatorsNotMet()).with("notReported", figures.indicatorsNotReported())
                .with("notRated", figures.indicatorsNotRated()).with("notDue", figures.indicatorsNotDue());
    }
}
