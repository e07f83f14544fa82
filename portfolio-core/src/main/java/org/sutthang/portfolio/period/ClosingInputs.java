package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
    private SealingProgress progress;
    @Inject
    private Clock clock;

    /** What was read, and the stamps that all projects had before it was: as long as they have them, it is what is there. */
    record Read(List<ProjectStamp> stamps, Map<String, SealedInputs> inputs) {
    }

    /** Reads all projects. Nobody waits for it, so somebody may change one meanwhile. */
    Read read(FiscalQuarter quarter) {
        progress.reach(SealingProgress.Step.READING);
        List<ProjectStamp> stamps = rows.stamps();
        StandingAssembly assembly = new StandingAssembly(periods.book(), rows.facts(null, quarter.fiscalYear()), quarter,
                LocalDate.now(clock));
        Map<String, SealedInputs> inputs = new HashMap<>();
        rows.projectsOf(null).forEach(p -> inputs.put(p.code(), assembly.inputs(p)));
        progress.reach(SealingProgress.Step.JUDGING);
        return new Read(stamps, inputs);
    }

    /** Holds all projects until the transaction ends; whether none was changed, added or taken away since they were read. */
    boolean hold(Read read) {
        progress.reach(SealingProgress.Step.HOLDING);
        chain.lockProjects();
        return rows.stamps().equals(read.stamps());
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
