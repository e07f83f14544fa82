package org.sutthang.portfolio.web.portfolio;

import java.util.List;
import java.util.Set;

/** What a form of the page hands on, so that choosing one thing changes no other. */
public final class HandedOn {

    private static final Set<String> CHOSEN_BY_FILTERS = Set.of(ProjectFilter.TEXT, ProjectFilter.STATUS, ProjectFilter.STAGE,
            ProjectFilter.MARK, ProjectFilter.ORGANISATION, ProjectFilter.AREA, ProjectFilter.OWNER, ProjectFilter.CAMPAIGN);

    private final ProjectFilter filter;

    /**
     * A parameter that is handed on.
     *
     * @param name its name
     * @param value its value
     */
    public record Parameter(String name, String value) {
    }

    HandedOn(ProjectFilter filter) {
        this.filter = filter;
    }

    private List<Parameter> without(Set<String> chosen) {
        return filter.values().entrySet().stream().filter(e -> !chosen.contains(e.getKey()) && !ProjectFilter.PAGE.equals(e.getKey()))
                .map(e -> new Parameter(e.getKey(), e.getValue())).toList();
    }

    /** @return what the choice of columns hands on */
    public List<Parameter> getFromColumns() {
        return without(Set.of(ProjectFilter.COLUMNS));
    }

    /** @return what the filters hand on; plans and goals are chosen among them */
    public List<Parameter> getFromFilters() {
        return without(CHOSEN_BY_FILTERS).stream().filter(p -> PlanLevel.of(p.name()).isEmpty()).toList();
    }

    /** @return what the choice of a quarter hands on */
    public List<Parameter> getFromQuarter() {
        return without(Set.of(ProjectFilter.QUARTER));
    }

    /** @return the same as the rest of an address that begins with the quarter */
    public String getQuery() {
        String rest = filter.in(null).onPage(1).address("").replaceFirst("^\\?", "");
        return rest.isEmpty() ? "" : "&" + rest;
    }
}
