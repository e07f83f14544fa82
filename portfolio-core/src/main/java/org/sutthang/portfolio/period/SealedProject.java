package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.round.RoundRules;
import org.sutthang.portfolio.standing.MilestoneStanding;
import org.sutthang.portfolio.standing.ProjectFacts;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Standing;

/**
 * A project as it was sealed, with what its standing was worked out from: what a restatement corrects. Pure: the rules judge
 * what was known then, with the thresholds of then; nothing that has come since enters.
 *
 * @param project the project with its standing
 * @param inputs what the standing was worked out from
 * @param dates the quarter with its dates
 * @param round thresholds, scale and points
 */
record SealedProject(ProjectStanding project, SealedInputs inputs, QuarterDates dates, RoundRules round) {

    /** Whether the rules of today give the sealed standing again, so that a correction changes what it means to change alone. */
    boolean isReproducible() {
        return judged(inputs, project.update(), UnaryOperator.identity()).project().equals(project);
    }

    /** The same with an earlier quarter of the year as that quarter says it now; the standing stays as it is. */
    SealedProject knowing(SealedProject earlier) {
        return new SealedProject(project, takenFrom(earlier), dates, round);
    }

    private SealedInputs takenFrom(SealedProject earlier) {
        return inputs.taking(earlier.inputs, earlier.dates.quarter().quarter(), earlier.dates.lastDay());
    }

    /**
     * The same after an earlier quarter was corrected, judged again. A date of a milestone that is as the quarter before had
     * it follows the correction; one that was reported anew since stays.
     *
     * @param corrected the quarter that was corrected, as it is now
     * @param then the quarter before this one, as it was
     * @param now the same as it is now
     */
    SealedProject following(SealedProject corrected, SealedProject then, SealedProject now) {
        Map<String, MilestoneStanding> old = then.milestones();
        Map<String, MilestoneStanding> fresh = now.milestones();
        return judged(takenFrom(corrected), project.update(), m ->
                !old.containsKey(m.code()) || !fresh.containsKey(m.code()) ? m : dated(m,
                        carried(m.forecastOn(), old.get(m.code()).forecastOn(), fresh.get(m.code()).forecastOn()),
                        carried(m.actualOn(), old.get(m.code()).actualOn(), fresh.get(m.code()).actualOn())));
    }

    static LocalDate carried(LocalDate own, LocalDate before, LocalDate after) {
        return Objects.equals(own, before) ? after : own;
    }

    Map<String, MilestoneStanding> milestones() {
        return project.standing().schedule().milestones().stream()
                .collect(Collectors.toMap(MilestoneStanding::code, Function.identity()));
    }

    /** The same with corrected values in the place of those sealed, judged again. */
    SealedProject corrected(RestatementInput input) {
        Map<String, UpdateInput.MilestoneInput> steps = input.values().milestones().stream()
                .collect(Collectors.toMap(UpdateInput.MilestoneInput::code, Function.identity(), (a, b) -> b));
        UpdateStanding update = update(input);
        SealedInputs changed = inputs
                .withMilestones(m -> steps.containsKey(m.code())
                        ? m.withPercent(dates.lastDay(), steps.get(m.code()).percent()) : m)
                .withIndicators(i -> results(i, input))
                .withReport(dates.quarter().quarter(), update.report(), input.values().disbursedBaht());
        return judged(changed, update, m -> steps.containsKey(m.code())
                ? dated(m, steps.get(m.code()).forecastOn(), steps.get(m.code()).actualOn()) : m);
    }

    private SealedInputs.OfIndicator results(SealedInputs.OfIndicator stored, RestatementInput input) {
        int quarter = dates.quarter().quarter();
        List<ReportedPart> results = new ArrayList<>(stored.resultsOf(quarter));
        for (UpdateInput.ResultInput typed : input.values().results()) {
            if (typed.indicatorCode().equals(stored.code())) {
                results.removeIf(r -> Objects.equals(r.partCode(), typed.partCode()));
                if (typed.hasFigure()) {
                    results.add(typed.reported(quarter));
                }
            }
        }
        return stored.withResults(quarter, results);
    }

    private UpdateStanding update(RestatementInput input) {
        UpdateStanding u = project.update();
        boolean reported = input.status() == UpdateStatus.SUBMITTED || input.status() == UpdateStatus.ACCEPTED;
        ReportState report = u.report() == ReportState.NOT_OWED ? ReportState.NOT_OWED
                : reported ? ReportState.REPORTED : ReportState.MISSING;
        boolean late = input.submittedOn() != null && input.submittedOn().isAfter(u.deadlineOn());
        return u.corrected(input.status(), report, input.submittedOn(), late, input.texts());
    }

    private SealedProject judged(SealedInputs changed, UpdateStanding update, UnaryOperator<MilestoneFacts> dates) {
        int quarter = this.dates.quarter().quarter();
        ProjectFacts facts = changed.facts(project.judged(update, List.of(), project.standing()), quarter);
        ProjectFacts dated = new ProjectFacts(facts.milestones().stream().map(dates).toList(), facts.indicators(),
                facts.report(), facts.missedReports(), facts.daysPastDeadline());
        Standing standing = Standing.assess(dated, quarter, project.standing().asOf(), round);
        return new SealedProject(project.judged(update, changed.disbursedUpTo(quarter), standing), changed, this.dates,
                round);
    }

    private static MilestoneFacts dated(MilestoneFacts m, LocalDate forecast, LocalDate actual) {
        return new MilestoneFacts(m.code(), m.titleTh(), m.titleEn(), m.weight(), m.baselineOn(), m.baseline1On(),
                forecast, actual, m.waived(), m.percents());
    }
}
