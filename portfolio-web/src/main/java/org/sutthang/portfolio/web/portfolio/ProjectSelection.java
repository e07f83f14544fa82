package org.sutthang.portfolio.web.portfolio;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sutthang.portfolio.period.ProjectStanding;

/** The projects that a filter leaves, in its order and by its groups. */
public final class ProjectSelection {

    private ProjectSelection() {
    }

    /**
     * Selects.
     *
     * @param projects the projects of the quarter in the order of their codes
     * @param filter what is asked for
     * @param scene what the filters look at besides
     * @return those that are left by every filter
     */
    static Stream<ProjectStanding> of(List<ProjectStanding> projects, ProjectFilter filter, FilterKind.Scene scene) {
        return projects.stream().filter(FilterKind.in(filter).map(kind -> kind.left(filter.get(kind.parameter()), scene))
                .reduce(all -> true, Predicate::and));
    }

    /**
     * Sorts.
     *
     * @param projects the projects in the order of their codes
     * @param filter what is asked for
     * @param words the reader's words
     * @return the projects in order, by groups where the list has groups; those without the figure come last, equal ones in the order
     *     of their codes
     */
    static List<ProjectStanding> sorted(Stream<ProjectStanding> projects, ProjectFilter filter, ProjectWords words) {
        Column column = filter.sort();
        List<ProjectStanding> sorted = Sorting.sorted(projects, p -> column.value(p, words), column.order(words.locale().getLocale()),
                filter.descending(ProjectFilter.SORT));
        return filter.group().map(group -> group.groups(sorted, words).stream().flatMap(g -> g.projects().stream()).toList()).orElse(sorted);
    }
}
