package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.IndicatorKind;
import org.sutthang.portfolio.project.GateSubject;
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.Plans;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.GateFacts;
import org.sutthang.portfolio.standing.GateFacts.ClosedQuarter;
import org.sutthang.portfolio.standing.GateFacts.PlannedIndicator;
import org.sutthang.portfolio.standing.GateFacts.PlannedStep;
import org.sutthang.portfolio.standing.IndicatorStanding;

/** Reads what the gate before a project is judged by, and nothing that its stage does not ask for. */
@ApplicationScoped
class GateReading {

    @Inject
    private Plans plans;
    @Inject
    private PlannedIndicators indicators;
    @Inject
    private Periods periods;
    @Inject
    private PortfolioStandings standings;
    @Inject
    private Clock clock;

    GateFacts facts(GateSubject project) {
        Stage stage = project.stage();
        boolean planning = stage == Stage.AWARDED || stage == Stage.PLANNED;
        List<FiscalQuarter> quarters = targetQuarters(project);
        int firstYear = quarters.get(0).fiscalYear();
        if (planning) {
            // A closed quarter takes no target any more, so a plan that is written late cannot be asked for one.
            quarters.removeAll(periods.closed());
        }
        boolean inUse = stage == Stage.IN_USE && project.goliveOn() != null;
        ClosedRun run = inUse ? standings.closedRun(project.code(), project.goliveOn()) : new ClosedRun(0, List.of());
        return new GateFacts(stage, project.owned(),
                planning || stage == Stage.IMPLEMENTING ? steps(project) : List.of(),
                planning || inUse ? indicators.of(project.code(), firstYear) : List.of(),
                quarters, closed(run), run.wanted(),
                stage == Stage.BENEFIT_PROVEN && plans.isAdoptedWithResult(project.code()));
    }

    private List<PlannedStep> steps(GateSubject project) {
        return plans.milestones(project.code()).stream().map(GateReading::step).toList();
    }

    private static PlannedStep step(Milestone milestone) {
        MilestoneDetails details = milestone.details();
        return new PlannedStep(milestone.getCode(), details.weight(), details.actualOn(),
                details.waivedReason() != null);
    }

    /** The quarters of the plan's first fiscal year from its start on: later years get their targets when they come. */
    private List<FiscalQuarter> targetQuarters(GateSubject details) {
        FiscalQuarter first = details.startOn() == null ? today() : FiscalCalendar.THAI.quarterOf(details.startOn());
        FiscalQuarter end = details.endOn() == null ? null : FiscalCalendar.THAI.quarterOf(details.endOn());
        List<FiscalQuarter> quarters = new ArrayList<>(List.of(first));
        FiscalQuarter quarter = first.next();
        while (quarter.fiscalYear() == first.fiscalYear() && (end == null || quarter.compareTo(end) <= 0)) {
            quarters.add(quarter);
            quarter = quarter.next();
        }
        return quarters;
    }

    private static List<ClosedQuarter> closed(ClosedRun run) {
        return run.standings().stream()
                .map(s -> new ClosedQuarter(s.dates().quarter(), s.project().standing().indicators().stream()
                        .filter(i -> i.card().kind() == IndicatorKind.OUTCOME)
                        .collect(Collectors.toMap(IndicatorStanding::code, Function.identity()))))
                .toList();
    }

    private FiscalQuarter today() {
        return FiscalCalendar.THAI.quarterOf(LocalDate.now(clock));
    }
}
