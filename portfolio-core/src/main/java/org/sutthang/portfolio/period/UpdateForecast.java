package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.indicator.IndicatorFacts;
import org.sutthang.portfolio.indicator.ReportedPart;
import org.sutthang.portfolio.project.MilestoneFacts;
import org.sutthang.portfolio.standing.ProjectFacts;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Standing;

/**
 * What a project's standing will be once an update is submitted: the stored facts with what was typed in their place,
 * judged by the same rules. It is as of the quarter's last day, the day on which everything in the update is true.
 */
public final class UpdateForecast {

    private final UpdateSheet sheet;
    private final LocalDate lastDay;

    private UpdateForecast(UpdateSheet sheet) {
        this.sheet = sheet;
        this.lastDay = sheet.window().dates().lastDay();
    }

    /**
     * Works out the standing without saving anything.
     *
     * @param sheet the sheet as it was read, of a period that is not closed
     * @param input what was typed
     * @return the standing as of the quarter's last day
     */
    public static Standing of(UpdateSheet sheet, UpdateInput input) {
        UpdateForecast forecast = new UpdateForecast(sheet);
        ProjectFacts stored = sheet.facts();
        boolean missing = stored.report() == ReportState.MISSING;
        ReportState report = stored.report() == ReportState.NOT_OWED ? ReportState.NOT_OWED : ReportState.REPORTED;
        ProjectFacts facts = new ProjectFacts(forecast.milestones(input), forecast.indicators(input), report,
                stored.missedReports() - (missing ? 1 : 0), 0);
        return Standing.assess(facts, sheet.quarter().quarter(), forecast.lastDay, sheet.round());
    }

    private List<MilestoneFacts> milestones(UpdateInput input) {
        Map<String, UpdateInput.MilestoneInput> typed = input.milestones().stream().collect(
                Collectors.toMap(UpdateInput.MilestoneInput::code, Function.identity(), (first, second) -> second));
        return sheet.facts().milestones().stream()
                .map(m -> typed.containsKey(m.code()) ? withTyped(m, typed.get(m.code())) : m).toList();
    }

    private MilestoneFacts withTyped(MilestoneFacts stored, UpdateInput.MilestoneInput typed) {
        List<MilestoneFacts.Percent> percents = new ArrayList<>(
                stored.percents().stream().filter(p -> !p.on().equals(lastDay)).toList());
        if (typed.percent() != null) {
            percents.add(new MilestoneFacts.Percent(lastDay, typed.percent()));
        }
        return new MilestoneFacts(stored.code(), stored.titleTh(), stored.titleEn(), stored.weight(),
                stored.baselineOn(), stored.baseline1On(), typed.forecastOn(), typed.actualOn(), stored.waived(),
                percents);
    }

    private List<IndicatorFacts> indicators(UpdateInput input) {
        Map<String, List<UpdateInput.ResultInput>> typed = input.results().stream()
                .collect(Collectors.groupingBy(UpdateInput.ResultInput::indicatorCode));
        return sheet.facts().indicators().stream().map(i -> typed.containsKey(i.card().code())
                ? withTyped(i, typed.get(i.card().code())) : i).toList();
    }

    private IndicatorFacts withTyped(IndicatorFacts stored, List<UpdateInput.ResultInput> typed) {
        int quarter = sheet.quarter().quarter();
        Set<String> parts = typed.stream().map(r -> String.valueOf(r.partCode())).collect(Collectors.toSet());
        List<ReportedPart> results = new ArrayList<>(stored.results().stream()
                .filter(r -> r.quarter() != quarter || !parts.contains(String.valueOf(r.partCode()))).toList());
        typed.forEach(r -> results.add(r.reported(quarter)));
        return new IndicatorFacts(stored.card(), stored.targets(), results, stored.assignedParts());
    }
}
