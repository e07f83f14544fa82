package org.sutthang.portfolio.web.portfolio;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A page of the list.
 *
 * @param number its number, from 1
 * @param link its address
 * @param current page where it is the one shown, as assistive technology reads it; null elsewhere
 */
public record PageLink(int number, String link, String current) {

    private static final int NEIGHBOURS = 3;

    /** The first, the last and those around the one shown. */
    static List<PageLink> of(ProjectFilter filter, int pages) {
        int shown = Math.min(filter.page(), pages);
        return pages == 1 ? List.of() : IntStream.rangeClosed(1, pages)
                .filter(n -> n == 1 || n == pages || Math.abs(n - shown) <= NEIGHBOURS)
                .mapToObj(n -> new PageLink(n, filter.onPage(n).address(), n == shown ? "page" : null)).toList();
    }
}
