package org.sutthang.portfolio.web.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sutthang.portfolio.organisation.OrganisationTree;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.Status;

/** The projects that a filter leaves, in its order. */
public final class ProjectSelection {

    private ProjectSelection() {
    }

    /**
     * Selects.
     *
     * @param projects the projects of the quarter in the order of their codes
     * @param filter what is asked for
     * @param searched whether a project holds what is searched for
     * @param tree the organisations, for those below one
     * @param origins the code of the campaign that an idea came from, by the code of the idea
     * @return those that are left
     */
    static Stream<ProjectStanding> of(List<ProjectStanding> projects, ProjectFilter filter, Predicate<ProjectStanding> searched,
            OrganisationTree tree, Map<String, String> origins) {
        String campaign = filter.get(ProjectFilter.CAMPAIGN);
        return projects.stream().filter(wanted(filter, tree)).filter(searched)
                .filter(p -> campaign == null || campaign.equals(origins.get(p.ideaCode())));
    }

    /**
     * Sorts.
     *
     * @param projects the projects in the order of their codes
     * @param filter what is asked for
     * @param words the reader's words
     * @return the projects in order; those without the figure come last, equal ones in the order of their codes
     */
    static List<ProjectStanding> sorted(Stream<ProjectStanding> projects, ProjectFilter filter, ProjectWords words) {
        Column column = filter.sort();
        return Sorting.sorted(projects, p -> column.value(p, words), column.order(words.locale().getLocale()),
                filter.descending(ProjectFilter.SORT));
    }

    private static Predicate<ProjectStanding> wanted(ProjectFilter filter, OrganisationTree tree) {
        return Stream.<Optional<Predicate<ProjectStanding>>>of(
                filter.status().map(s -> p -> p.status() == s),
                filter.stage().map(s -> p -> p.stage() == s),
                filter.reached().map(s -> p -> p.stage().hasReached(s)),
                filter.mark().map(m -> m::holds),
                Optional.of(place(filter, tree)), Optional.of(owner(filter)), Optional.of(plans(filter)))
                .flatMap(Optional::stream).reduce(all -> true, Predicate::and);
    }

    private static Predicate<ProjectStanding> place(ProjectFilter filter, OrganisationTree tree) {
        String organisation = filter.get(ProjectFilter.ORGANISATION);
        String area = filter.get(ProjectFilter.AREA);
        String adopted = filter.get(ProjectFilter.ADOPTED);
        Set<String> within = organisation == null ? Set.of() : tree.within(organisation);
        return p -> (organisation == null || within.contains(p.organisation().code()))
                && (area == null || area.equals(Objects.requireNonNullElse(Places.ofDelivery(p), ProjectFilter.NOWHERE)))
                && (adopted == null || Places.ofAdoption(p).contains(adopted));
    }

    /**
     * A project that the other quarter does not have has not moved.
     *
     * @param filter what is asked for
     * @param before the statuses in the quarter that is compared with, by the code of the project
     * @return whether a project has another status than then, where that is asked for
     */
    static Predicate<ProjectStanding> moved(ProjectFilter filter, Map<String, Status> before) {
        return p -> filter.get(ProjectFilter.MOVED) == null
                || before.containsKey(p.code()) && before.get(p.code()) != p.status();
    }

    private static Predicate<ProjectStanding> owner(ProjectFilter filter) {
        String owner = filter.get(ProjectFilter.OWNER);
        return p -> owner == null || owner.equals(p.owner());
    }

    private static Predicate<ProjectStanding> plans(ProjectFilter filter) {
        return Arrays.stream(PlanLevel.values()).filter(level -> filter.get(level.parameter()) != null)
                .<Predicate<ProjectStanding>>map(level -> p -> level.holds(p, filter.get(level.parameter())))
                .reduce(all -> true, Predicate::and);
    }
}
