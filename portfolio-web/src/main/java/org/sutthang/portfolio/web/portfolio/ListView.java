package org.sutthang.portfolio.web.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.Pages;
import org.sutthang.portfolio.web.text.Messages;

/** The list: a page of projects with the heads of its columns, its groups, and what can be chosen of columns, order and length. */
public final class ListView {

    private final ProjectFilter filter;
    private final Messages messages;
    private final Pages pages;
    private final List<Part> parts;
    private final List<String> total;
    private final List<Heading> headings;
    private final List<Choice> groupings;

    /**
     * The projects of a page that stand together.
     *
     * @param name what they have in common, in words; null in a list without groups
     * @param continued whether the group began on the page before
     * @param subtotal what the whole group comes to, in a few words
     * @param lines its projects on this page
     */
    public record Part(String name, boolean continued, List<String> subtotal, List<ProjectLine> lines) {
    }

    /**
     * A column to choose.
     *
     * @param key the column
     * @param chosen whether it is shown
     * @param needed whether it is always shown
     */
    public record Offered(String key, boolean chosen, boolean needed) {
    }

    /**
     * A choice that is a way to another list.
     *
     * @param label as the reader reads it
     * @param link where it is
     * @param current true where it is what is shown, as assistive technology reads it; null elsewhere
     */
    public record Choice(String label, String link, String current) {
    }

    ListView(List<ProjectStanding> found, ProjectFilter filter, String quarter, ProjectWords words) {
        this.filter = filter;
        messages = words.locale().messages();
        pages = Pages.of(filter.get(ProjectFilter.PAGE), found.size(), filter.size().rows(), n -> filter.onPage(n).address());
        parts = filter.group().map(by -> groups(by, found, quarter, words))
                .orElseGet(() -> List.of(new Part(null, false, List.of(), lines(pages.rows(found), quarter, words))));
        total = Subtotal.of(found, words.format());
        headings = filter.columns().stream().map(c -> Heading.of(filter, ProjectFilter.SORT, c.parameter(), c == filter.sort(),
                c.isNumber())).toList();
        groupings = Stream.concat(Stream.of(choice(null)), Arrays.stream(Grouping.values()).map(this::choice)).toList();
    }

    /** Those of the groups of which this page shows any. */
    private List<Part> groups(Grouping by, List<ProjectStanding> found, String quarter, ProjectWords words) {
        List<Part> shown = new ArrayList<>();
        int from = pages.getFirst() - 1;
        int to = pages.getLast();
        int at = 0;
        for (Grouping.Group group : by.groups(found, words)) {
            int end = at + group.projects().size();
            if (end > from && at < to) {
                String name = Objects.requireNonNullElse(group.name(), messages.get("browse.group.none." + by.parameter()));
                shown.add(new Part(name, at < from, Subtotal.of(group.projects(), words.format()),
                        lines(found.subList(Math.max(at, from), Math.min(end, to)), quarter, words)));
            }
            at = end;
        }
        return shown;
    }

    private List<ProjectLine> lines(List<ProjectStanding> projects, String quarter, ProjectWords words) {
        return projects.stream().map(p -> ProjectLine.of(p, quarter, filter.columns(), words)).toList();
    }

    /** @return the projects of the page, by groups where the list has groups */
    public List<Part> getParts() {
        return parts;
    }

    /** @return what all the projects that were found come to, in a few words */
    public List<String> getTotal() {
        return total;
    }

    /** @return the pages of the list */
    public Pages getPages() {
        return pages;
    }

    /** @return the heads of the columns */
    public List<Heading> getHeadings() {
        return headings;
    }

    /** @return the columns to choose from, the chosen ones in their order first */
    public List<Offered> getOffered() {
        List<Column> chosen = filter.columns();
        return ColumnChoice.offered(chosen).stream().map(c -> new Offered(c.parameter(), chosen.contains(c), c == Column.TITLE)).toList();
    }

    /** @return the list with the usual columns; null where they are shown */
    public String getUsualColumns() {
        return filter.get(ProjectFilter.COLUMNS) == null ? null : filter.with(ProjectFilter.COLUMNS, null).address();
    }

    /** @return what the list is grouped by, in words */
    public String getGroupedBy() {
        return filter.group().map(this::name).orElse(messages.get("browse.group.no"));
    }

    /** @return what the list can be grouped by; no groups first */
    public List<Choice> getGroupings() {
        return groupings;
    }

    private Choice choice(Grouping by) {
        return new Choice(by == null ? messages.get("browse.group.no") : name(by),
                filter.with(ProjectFilter.GROUP, by == null ? null : by.parameter()).address(), current(filter.group().orElse(null) == by));
    }

    private String name(Grouping by) {
        return messages.get("browse.column." + by.column().parameter());
    }

    /** @return the head of the column that the list is sorted by; null where that column is not shown */
    public Heading getSortedBy() {
        return headings.stream().filter(h -> h.order() != null).findFirst().orElse(null);
    }

    /** @return how many projects a page can hold; nothing where all found stand on the shortest */
    public List<Choice> getSizes() {
        return pages.getTotal() <= PageSize.USUAL.rows() ? List.of() : Arrays.stream(PageSize.values())
                .map(size -> new Choice(size.parameter(), filter.with(ProjectFilter.SIZE, size.parameter()).address(),
                        current(size == filter.size()))).toList();
    }

    private static String current(boolean here) {
        return here ? "true" : null;
    }
}
