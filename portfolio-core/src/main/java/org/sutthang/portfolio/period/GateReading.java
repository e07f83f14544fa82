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
import org.sutthang.portfolio.project.Milestone;
import org.sutthang.portfolio.project.MilestoneDetails;
import org.sutthang.portfolio.project.Plans;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectDetails;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.round.EvaluationRounds;
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
    private PortfolioStandings standings;
    @Inject
    private EvaluationRounds rounds;
    @Inject
    private Clock clock;

    GateFacts facts(Project project) {
        ProjectDetails details = project.details();
        Stage stage = details.stage();
        List<FiscalQuarter> quarters = targetQuarters(details);
        boolean planning = stage == Stage.AWARDED || stage == Stage.PLANNED;
        boolean inUse = stage == Stage.IN_USE && details.goliveOn() != null;
        int proven = inUse ? rounds.rulesOf(today().fiscalYear()).provenQuarters() : 0;
        return new GateFacts(stage, details.owner() != null,
                planning || stage == Stage.IMPLEMENTING ? steps(project) : List.of(),
                planning || inUse ? indicators.of(project, quarters.get(0).fiscalYear()) : List.of(), quarters,
                inUse ? closed(project, details.goliveOn(), proven) : List.of(), proven,
                stage == Stage.BENEFIT_PROVEN && plans.isAdoptedWithResult(project));
    }

    private List<PlannedStep> steps(Project project) {
        return plans.milestones(project).stream().map(GateReading::step).toList();
    }

    private static PlannedStep step(Milestone milestone) {
        MilestoneDetails details = milestone.details();
        return new PlannedStep(milestone.getCode(), details.weight(), details.actualOn(),
                details.waivedReason() != null);
    }

    /** The quarters of the plan's first fiscal year from its start on: later years get their targets when they come. */
    private List<FiscalQuarter> targetQuarters(ProjectDetails details) {
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

    private List<ClosedQuarter> closed(Project project, LocalDate goliveOn, int most) {
        return standings.closed(project.getCode(), goliveOn, most).stream()
                .map(s -> new ClosedQuarter(s.dates().quarter(), s.project().standing().indicators().stream()
                        .filter(i -> i.card().kind() == IndicatorKind.OUTCOME)
                        .collect(Collectors.toMap(IndicatorStanding::code, Function.identity()))))
                .toList();
    }

    private FiscalQuarter today() {
        return FiscalCalendar.THAI.quarterOf(LocalDate.now(clock));
    }
}
