package org.sutthang.portfolio.web.portfolio;

/**
 * The head of a column.
 *
 * @param key its column
 * @param link the list sorted by it
 * @param order ascending or descending where the list is sorted by it, or null
 * @param number whether its values stand at the right
 */
public record Heading(String key, String link, String order, boolean number) {

    static Heading of(ProjectFilter filter, String parameter, String key, boolean usual, boolean number) {
        String sorted = filter.get(parameter);
        boolean here = sorted == null ? usual : FilterParameters.ascending(sorted).equals(key);
        String order = here ? filter.descending(parameter) ? "descending" : "ascending" : null;
        ProjectFilter turned = here && sorted == null ? filter.with(parameter, ProjectFilter.DESCENDING + key)
                : filter.sortedBy(parameter, key);
        return new Heading(key, turned.address(), order, number);
    }
}
