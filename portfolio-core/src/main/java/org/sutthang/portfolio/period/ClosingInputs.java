package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/** Reads what the standings of a quarter are worked out from when it is closed, to be sealed beside them. */
@ApplicationScoped
public class ClosingInputs {

    @Inject
    private Periods periods;
    @Inject
    private PortfolioRows rows;
    @Inject
    private RootRows roots;
    @Inject
    private NarrativeReading narratives;
    @Inject
    private ChainRows chain;
    @Inject
    private Clock clock;

    /**
     * Holds all projects until the transaction ends, so that nobody changes between two statements what is being sealed, and
     * reads them.
     */
    Map<String, SealedInputs> hold(FiscalQuarter quarter) {
        chain.lockProjects();
        StandingAssembly assembly = new StandingAssembly(periods.book(), rows.facts(null, quarter.fiscalYear()), quarter,
                LocalDate.now(clock));
        Map<String, SealedInputs> inputs = new HashMap<>();
        rows.projectsOf(null).forEach(p -> inputs.put(p.code(), assembly.inputs(p)));
        return inputs;
    }

    /** The portfolio as it is sealed: with what pages read elsewhere, and reports of a sealed quarter nowhere else. */
    PortfolioStanding rooted(PortfolioStanding portfolio) {
        return roots.rooted(portfolio).saying(narratives.texts(portfolio.dates().quarter()));
    }

    /** Whether a text was written for figures that have changed since, and nobody has looked at it again. */
    boolean hasOutdatedTexts(FiscalQuarter quarter) {
        return !narratives.outdated(quarter).isEmpty();
    }
}
