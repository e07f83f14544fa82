package org.sutthang.portfolio.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sutthang.portfolio.period.ComposedText;
import org.sutthang.portfolio.period.NarrativeComposer;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.ReportState;

/** Stands in for the rules of reports: one section says which results there are, another how many reports were handed in. */
@ApplicationScoped
public class FiguresInWords implements NarrativeComposer {

    @Override
    public List<ComposedText> compose(PortfolioCourse course) {
        List<ProjectStanding> projects = course.portfolio().projects();
        List<String> results = projects.stream().flatMap(p -> p.standing().indicators().stream())
                .map(IndicatorStanding::result).map(r -> r == null ? "-" : r.stripTrailingZeros().toPlainString()).toList();
        long reports = projects.stream().filter(p -> p.update().report() == ReportState.REPORTED).count();
        return List.of(new ComposedText("INDICATORS", "ผลคือ " + results, "Results are " + results),
                new ComposedText("SILENT", "รายงานแล้ว " + reports, reports + " reported"));
    }
}
