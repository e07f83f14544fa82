package org.sutthang.portfolio.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.outcome.AwardProgress.Named;
import org.sutthang.portfolio.outcome.OutcomeReading;
import org.sutthang.portfolio.period.Figures;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.QuarterChoice;

/** What some filters need beside the standings of their quarter, read only where the address asks for it. */
@RequestScoped
public class Background {

    @Inject
    private OutcomeReading outcomes;
    @Inject
    private PortfolioReading standings;

    /**
     * What was read.
     *
     * @param campaigns the campaigns that ideas came from, by the code of the idea
     * @param before the statuses in the quarter that is compared with, by the code of the project
     */
    record Known(Map<String, Named> campaigns, Map<String, Status> before) {
    }

    /** Asked for only where it matters: the list of everything is read within its number of statements. */
    Known of(ProjectFilter filter, FiscalQuarter quarter) {
        return new Known(filter.get(ProjectFilter.CAMPAIGN) == null ? Map.of() : outcomes.campaignsOfIdeas(),
                QuarterChoice.read(filter.get(ProjectFilter.MOVED)).map(other -> statuses(quarter, other)).orElseGet(Map::of));
    }

    /** Against the quarter before, a sealed quarter keeps the very figures it was sealed with. */
    private Map<String, Status> statuses(FiscalQuarter quarter, FiscalQuarter other) {
        Figures told = other.equals(quarter.previous()) ? standings.of(quarter).previous() : null;
        return (told == null ? standings.portfolio(other).figures() : told).statuses();
    }
}
