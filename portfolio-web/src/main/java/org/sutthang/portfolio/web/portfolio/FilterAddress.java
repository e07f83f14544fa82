package org.sutthang.portfolio.web.portfolio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sutthang.portfolio.web.faces.PageAddress;

/** Reads a filter out of an address and writes it into one; the two undo each other. */
final class FilterAddress {

    /** What belongs to a moment and not to what is looked for. */
    private static final List<String> PASSING = List.of(ProjectFilter.QUARTER, ProjectFilter.SAVED, ProjectFilter.PAGE);

    private FilterAddress() {
    }

    /**
     * Reads an address.
     *
     * @param parameter gives the value of a parameter, or null
     * @return the filter
     */
    static ProjectFilter read(Function<String, String> parameter) {
        Map<String, String> values = new LinkedHashMap<>();
        FilterParameters.NAMES.forEach(name -> values.put(name, parameter.apply(name)));
        return new ProjectFilter(values);
    }

    /**
     * Reads what a saved view shows.
     *
     * @param query as it was saved
     * @return the filter
     */
    static ProjectFilter saved(String query) {
        return new ProjectFilter(PageAddress.parameters(query));
    }

    /**
     * Writes a filter as an address.
     *
     * @param filter the filter
     * @param path the place
     * @return path and query
     */
    static String of(ProjectFilter filter, String path) {
        String query = query(filter);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The parameters alone; empty for the list of everything. */
    static String query(ProjectFilter filter) {
        return filter.values().entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * Writes what a saved view keeps of a filter.
     *
     * @param filter the filter
     * @return the query of its address without quarter and page; empty for the list of everything
     */
    static String lasting(ProjectFilter filter) {
        return query(filter.without(PASSING));
    }
}
