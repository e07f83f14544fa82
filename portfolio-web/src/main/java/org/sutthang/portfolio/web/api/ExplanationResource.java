package org.sutthang.portfolio.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.CorrectionLine;
import org.sutthang.portfolio.indicator.IndicatorFile;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.indicator.ResultLine;
import org.sutthang.portfolio.indicator.WorkingLine;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.period.ExplainedProject;
import org.sutthang.portfolio.period.ExplanationService;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.web.explanation.ArithmeticText;

/** The arithmetic behind the score of an indicator, line by line. */
@Path("v1/projects/{code}/indicators/{indicator}/explanation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationResource {

    @Inject
    private ExplanationService explanations;
    @Inject
    private PortfolioReading standings;

    /**
     * Explains an indicator's score; of a closed quarter as it was sealed.
     *
     * @param code the project's code
     * @param indicator the indicator's code
     * @param fiscalYear the fiscal year, with {@code quarter}; without both, the quarter the pages show first
     * @param quarter 1 to 4
     * @param request tells the language of the sentences
     * @return the lines, the results they rest on, and what was corrected
     */
    @GET
    public Response explain(@PathParam("code") String code, @PathParam("indicator") String indicator,
            @QueryParam("fiscalYear") String fiscalYear, @QueryParam("quarter") String quarter,
            @Context HttpServletRequest request) {
        FiscalQuarter asked = QuarterParameter.of(fiscalYear, quarter, standings.current());
        ExplainedProject explained = explanations.explain(code, asked);
        IndicatorStanding standing = explained.found().project().standing().indicators().stream()
                .filter(i -> i.code().equals(indicator)).findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicator));
        ArithmeticText text = new ArithmeticText(RequestLanguage.of(request), UnaryOperator.identity());
        return Answers.of(json(explained, standing, text, asked));
    }

    private static Json json(ExplainedProject explained, IndicatorStanding standing, ArithmeticText text,
            FiscalQuarter quarter) {
        IndicatorFile file = explained.files().get(standing.code());
        List<ResultLine> results = file == null ? List.of() : file.results().stream()
                .filter(r -> standing.inputs().contains(r.part())).toList();
        List<CorrectionLine> corrections = explained.corrections().getOrDefault(standing.code(), List.of()).stream()
                .filter(c -> c.earlier().quarter() <= quarter.quarter()).toList();
        return new Json().with("project", explained.found().project().code()).with("indicator", standing.code())
                .with("fiscalYear", quarter.fiscalYear()).with("quarter", quarter.quarter())
                .with("asOf", explained.found().project().standing().asOf())
                .with("revision", explained.found().sealing() == null ? null
                        : Integer.valueOf(explained.found().sealing().revision()))
                .with("scale", explained.found().round().scale()).with("weight", standing.weight())
                .with("result", standing.result()).with("score", standing.score())
                .with("faithful", explained.explanation().faithful())
                .withEach("lines", explained.explanation().faithful()
                                ? explained.explanation().of(standing.code()) : List.<WorkingLine>of(),
                        line -> line(line, text.of(line, standing.card(), quarter.quarter())))
                .withEach("results", results, ExplanationResource::result)
                .withEach("corrections", corrections, ExplanationResource::correction)
                .withEach("weightedScore", explained.explanation().score(), line -> line(line, text.ofMean(line)));
    }

    private static Json line(WorkingLine line, ArithmeticText.Said said) {
        return new Json().with("step", line.step()).with("quarter", line.quarter()).with("part", line.part())
                .with("inputs", line.inputs()).with("value", line.value()).with("name", said.name())
                .with("text", said.text());
    }

    private static Json result(ResultLine line) {
        return figures(line.part()).with("evidence", line.evidence()).with("note", line.note())
                .with("doubtKeptReason", line.doubtKeptReason()).with("recordedBy", line.recordedBy())
                .with("recordedAt", moment(line.recordedAt()));
    }

    private static Json correction(CorrectionLine line) {
        return figures(line.earlier()).with("recordedBy", line.recordedBy())
                .with("recordedAt", moment(line.recordedAt())).with("reason", line.reason())
                .with("correctedBy", line.correctedBy()).with("correctedAt", moment(line.correctedAt()));
    }

    private static Json figures(ReportedPart part) {
        return new Json().with("quarter", part.quarter()).with("part", part.partCode()).with("value", part.value())
                .with("numerator", part.numerator()).with("denominator", part.denominator()).with("met", part.met());
    }

    private static String moment(Instant at) {
        return at == null ? null : at.toString();
    }
}
