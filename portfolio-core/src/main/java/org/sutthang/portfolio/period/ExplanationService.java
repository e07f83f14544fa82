package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorReading;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.ProjectReading;
import org.sutthang.portfolio.standing.Explanation;

/**
 * Opens the scores of a project to their arithmetic. Of a closed quarter it explains the figures that were sealed, from the
 * results that were sealed with them.
 */
@ApplicationScoped
public class ExplanationService {

    @Inject
    private PortfolioReading standings;
    @Inject
    private ProjectReading reading;
    @Inject
    private IndicatorReading indicators;

    /**
     * Explains a project's scores.
     *
     * @param projectCode the project's code
     * @param quarter the quarter
     * @return the arithmetic with what it rests on, as far as the reader may see it
     * @throws NotFound when there is no such project, or it is not in the snapshot of a closed quarter
     * @throws AccessDenied when an organisation delivers it that is beyond the reader's own
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public ExplainedProject explain(String projectCode, FiscalQuarter quarter) {
        ProjectInQuarter found = standings.of(projectCode, quarter);
        Explanation explanation = Explanation.of(found.project().standing(), quarter.quarter(), found.round());
        Optional<ProjectFile> file = reading.file(projectCode);
        if (file.isEmpty()) {
            return new ExplainedProject(found, explanation.withoutReported(), Map.of(), Map.of());
        }
        return new ExplainedProject(found, explanation,
                indicators.indicators(file.get(), quarter.fiscalYear(), quarter.fiscalYear()),
                indicators.corrections(file.get(), quarter.fiscalYear()));
    }
}
