package org.sutthang.portfolio.web.faces;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The pages of a long list: which one is shown, its rows, and the way to the others. */
public final class Pages {

    private static final int NEIGHBOURS = 2;

    private final int number;
    private final int count;
    private final int size;
    private final int total;
    private final List<Link> links;

    /**
     * The way to a page.
     *
     * @param number its number, from 1
     * @param address where it is
     * @param current page where it is the one shown, as assistive technology reads it; null elsewhere
     * @param gap whether pages before it are left out
     */
    public record Link(int number, String address, String current, boolean gap) {
    }

    private Pages(int number, int count, int size, int total, List<Link> links) {
        this.number = number;
        this.count = count;
        this.size = size;
        this.total = total;
        this.links = links;
    }

    /**
     * The pages of a list.
     *
     * @param asked the page asked for, as the address has it; anything else than a page of the list is the nearest one
     * @param total how many rows the list has
     * @param size how many rows a page has
     * @param address of a page by its number
     * @return the pages, at least one
     */
    public static Pages of(String asked, int total, int size, IntFunction<String> address) {
        int count = Math.max(1, (total + size - 1) / size);
        int number = Math.clamp(read(asked), 1, count);
        List<Link> links = count == 1 ? List.of() : IntStream.rangeClosed(1, count).filter(n -> isLinked(n, number, count))
                .mapToObj(n -> new Link(n, address.apply(n), n == number ? "page" : null, n > 1 && !isLinked(n - 1, number, count)))
                .toList();
        return new Pages(number, count, size, total, links);
    }

    /** The first, the last and those around the one shown; a single page between them is not worth leaving out. */
    private static boolean isLinked(int page, int shown, int count) {
        return page == 1 || page == count || Math.abs(page - shown) <= NEIGHBOURS
                || page == 2 && shown == NEIGHBOURS + 3 || page == count - 1 && shown == count - NEIGHBOURS - 2;
    }

    private static int read(String asked) {
        return asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
    }

    /**
     * The rows of the page shown.
     *
     * @param all the rows of the list
     * @param <T> their type
     * @return those of the page
     */
    public <T> List<T> rows(List<T> all) {
        return all.subList(Math.min(all.size(), (number - 1) * size), Math.min(all.size(), number * size));
    }

    /** @return the first, the last and those around the page shown; empty where there is only one */
    public List<Link> getLinks() {
        return links;
    }

    /** @return the number of the first row shown, from 1, or 0 where there is none */
    public int getFirst() {
        return total == 0 ? 0 : (number - 1) * size + 1;
    }

    /** @return the number of the last row shown */
    public int getLast() {
        return Math.min(total, number * size);
    }

    /** @return how many rows the list has */
    public int getTotal() {
        return total;
    }

    /** @return how many pages there are */
    public int getCount() {
        return count;
    }
}
