package org.sutthang.portfolio.web.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.period.ProjectStanding;

/** The milestones of the projects that a filter leaves, those that it asks for, in its order. */
final class MilestoneSelection {

    private MilestoneSelection() {
    }

    static List<MilestoneRow> of(List<ProjectStanding> projects, ProjectFilter filter, QuarterDates shown, ProjectWords words) {
        Optional<MilestoneDue> due = MilestoneDue.of(filter.get(ProjectFilter.DUE));
        String order = filter.get(ProjectFilter.ORDER);
        MilestoneColumn column = order == null ? MilestoneColumn.BASELINE
                : MilestoneColumn.of(FilterParameters.ascending(order)).orElse(MilestoneColumn.BASELINE);
        Locale language = words.locale().getLocale();
        return Sorting.sorted(projects.stream().flatMap(p -> p.standing().schedule().milestones().stream()
                        .filter(m -> due.isEmpty() || due.get().holds(m, shown)).map(m -> new MilestoneRow(p, m))),
                row -> column.value(row, words), column.order(language), filter.descending(ProjectFilter.ORDER));
    }
}
