package org.sutthang.portfolio.web.period;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.project.Stage;

/**
 * Knows which projects were stopped by today. In the quarter before they still owe a report, since their stage is that of its
 * last day; but whoever asks for reports should not chase what was given up since.
 */
@RequestScoped
public class StoppedSince {

    @Inject
    private PortfolioReading standings;

    private Set<String> going;

    /**
     * Whether a project was stopped by today.
     *
     * @param project as it stood in a quarter
     * @param quarter the quarter
     * @return true where it was stopped in the quarter or since
     */
    boolean holds(ProjectStanding project, FiscalQuarter quarter) {
        return project.stage() == Stage.STOPPED || !quarter.equals(standings.running()) && !going().contains(project.code());
    }

    /** Those of the running quarter that are not stopped; one stopped before it is not there at all. */
    private Set<String> going() {
        if (going == null) {
            going = standings.of(standings.running()).projects().stream().filter(p -> p.stage() != Stage.STOPPED)
                    .map(ProjectStanding::code).collect(Collectors.toSet());
        }
        return going;
    }
}
