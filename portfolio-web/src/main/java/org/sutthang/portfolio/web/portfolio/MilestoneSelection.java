package org.sutthang.portfolio.web.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.QuarterDates;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;

/** The milestones of the projects that a filter leaves, those that it asks for, in its order. */
final class MilestoneSelection {

    /** What somebody can still do something about, the longest overdue first; then what was reached or waived, the latest first. */
    static final Comparator<MilestoneStanding> WHAT_IS_OPEN_FIRST = Comparator.comparing(MilestoneSelection::isSettled)
            .thenComparing((one, other) -> isSettled(one) ? other.baselineOn().compareTo(one.baselineOn())
                    : one.baselineOn().compareTo(other.baselineOn()));

    private MilestoneSelection() {
    }

    static List<MilestoneRow> of(List<ProjectStanding> projects, ProjectFilter filter, QuarterDates shown, ProjectWords words) {
        Optional<MilestoneDue> due = MilestoneDue.of(filter.get(ProjectFilter.DUE));
        Stream<MilestoneRow> rows = projects.stream().flatMap(p -> p.standing().schedule().milestones().stream()
                .filter(m -> due.isEmpty() || due.get().holds(m, shown)).map(m -> new MilestoneRow(p, m)));
        String order = filter.get(ProjectFilter.ORDER);
        if (order == null) {
            return rows.sorted(Comparator.comparing(MilestoneRow::milestone, WHAT_IS_OPEN_FIRST)).toList();
        }
        MilestoneColumn column = MilestoneColumn.of(FilterParameters.ascending(order)).orElse(MilestoneColumn.BASELINE);
        Locale language = words.locale().getLocale();
        return Sorting.sorted(rows, row -> column.value(row, words), column.order(language), filter.descending(ProjectFilter.ORDER));
    }

    private static boolean isSettled(MilestoneStanding milestone) {
        return milestone.waived() || milestone.reached();
    }
}
