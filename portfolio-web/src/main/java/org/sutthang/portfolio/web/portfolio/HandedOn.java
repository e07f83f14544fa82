package org.sutthang.portfolio.web.portfolio;

import java.util.List;
import java.util.Set;

/** What a form of the page hands on, so that choosing one thing changes no other. */
public final class HandedOn {

    private final ProjectFilter filter;
    private final Set<String> chosen;

    /**
     * A parameter that is handed on.
     *
     * @param name its name
     * @param value its value
     */
    public record Parameter(String name, String value) {
    }

    /**
     * Hands on.
     *
     * @param filter what is shown
     * @param chosen the parameters that the form of the filters sets itself
     */
    HandedOn(ProjectFilter filter, Set<String> chosen) {
        this.filter = filter;
        this.chosen = chosen;
    }

    private List<Parameter> without(Set<String> own) {
        return filter.values().entrySet().stream().filter(e -> !own.contains(e.getKey()) && !ProjectFilter.PAGE.equals(e.getKey()))
                .map(e -> new Parameter(e.getKey(), e.getValue())).toList();
    }

    /** @return what the choice of columns hands on */
    public List<Parameter> getFromColumns() {
        return without(Set.of(ProjectFilter.COLUMNS));
    }

    /** @return what the filters hand on */
    public List<Parameter> getFromFilters() {
        return without(chosen);
    }

    /** @return what the choice of a quarter hands on */
    public List<Parameter> getFromQuarter() {
        return without(Set.of(ProjectFilter.QUARTER));
    }

    /** @return the same as the rest of an address that begins with the quarter */
    public String getQuery() {
        String rest = FilterAddress.query(filter.in(null).onPage(1));
        return rest.isEmpty() ? "" : "&" + rest;
    }
}
