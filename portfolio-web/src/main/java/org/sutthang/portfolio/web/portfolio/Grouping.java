package org.sutthang.portfolio.web.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sutthang.portfolio.period.ProjectStanding;

/** What the list can be grouped by: groups stand in the order of their column, the projects of a group in the order of the list. */
public enum Grouping {
    /** The organisation that delivers it. */
    ORGANISATION(Column.ORGANISATION, p -> p.organisation().code()),
    /** The province of that organisation. */
    AREA(Column.AREA, Places::ofDelivery),
    /** How far it came. */
    STAGE(Column.STAGE, ProjectStanding::stage),
    /** The status, worst first. */
    STATUS(Column.STATUS, ProjectStanding::status),
    /** The person answerable. */
    OWNER(Column.OWNER, ProjectStanding::owner),
    /** The campaign that its idea came from. */
    CAMPAIGN(Column.CAMPAIGN, null),
    /** The fiscal year in which it began. */
    YEAR(Column.YEAR, null);

    private final Column column;
    private final Function<ProjectStanding, Object> identity;

    Grouping(Column column, Function<ProjectStanding, Object> identity) {
        this.column = column;
        this.identity = identity;
    }

    /**
     * Projects that have the value in common.
     *
     * @param name the value as the reader reads it; null for those without one
     * @param projects the projects, at least one
     */
    record Group(String name, List<ProjectStanding> projects) {
    }

    /** @return how it is written in an address */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Grouping> of(String parameter) {
        return Arrays.stream(values()).filter(g -> g.parameter().equals(parameter)).findFirst();
    }

    /** The column that says the same of each project. */
    Column column() {
        return column;
    }

    /** The projects by what they have in common; two of the same name are two groups, and those without a value come last. */
    List<Group> groups(List<ProjectStanding> projects, ProjectWords words) {
        Map<Object, List<ProjectStanding>> together = new LinkedHashMap<>();
        projects.forEach(p -> together.computeIfAbsent(Optional.ofNullable(identity(p, words)), key -> new ArrayList<>()).add(p));
        Comparator<Object> order = Comparator.nullsLast(column.order(words.locale().getLocale()));
        return together.values().stream().sorted(Comparator.comparing(group -> column.value(group.getFirst(), words), order))
                .map(group -> new Group(column.value(group.getFirst(), words) == null ? null : column.text(group.getFirst(), words), group))
                .toList();
    }

    private Object identity(ProjectStanding project, ProjectWords words) {
        return identity == null ? column.value(project, words) : identity.apply(project);
    }
}
