package org.sutthang.portfolio.web.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;

/**
 * What the portfolio list shows, exactly as its address says it, so that an address can be shared and the back button
 * works. What an address cannot mean is left out of it.
 *
 * @param values the parameters that mean something, in the order they are written
 */
public record ProjectFilter(Map<String, String> values) {

    /** Where the list is. */
    public static final String PATH = "/portfolio";

    /** The parameter that names the quarter. */
    public static final String QUARTER = "quarter";
    static final String STATUS = "status";
    static final String STAGE = "stage";
    static final String REACHED = "reached";
    static final String ORGANISATION = "organisation";
    static final String AREA = "area";
    static final String OWNER = "owner";
    static final String MARK = "mark";
    static final String CAMPAIGN = "campaign";
    /** The province in which somebody else adopted it. */
    static final String ADOPTED = "adopted";
    /** The quarter that the status of today is another than. */
    static final String MOVED = "moved";
    /** Stands for a project whose organisation names no province. */
    static final String NOWHERE = "-";
    static final String TEXT = "q";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String VIEW = "view";
    static final String COLUMNS = "columns";
    static final String SAVED = "saved";
    /** The milestones that the table of milestones shows. */
    static final String DUE = "due";
    /** The order of the table of milestones. */
    static final String ORDER = "order";
    /** How much time the timeline shows. */
    static final String SCALE = "scale";
    /** What the list is grouped by. */
    static final String GROUP = "group";
    /** How many projects a page holds. */
    static final String SIZE = "size";
    /** Stands before an order that begins with the greatest. */
    static final String DESCENDING = "-";

    /** Keeps what means something. */
    public ProjectFilter {
        values = FilterParameters.meant(values);
    }

    /**
     * The list of a quarter without anything left out.
     *
     * @param quarter the quarter as addresses write it
     * @return the filter
     */
    public static ProjectFilter of(String quarter) {
        return new ProjectFilter(Map.of(QUARTER, quarter));
    }

    /**
     * The same list with one thing changed, from its first page.
     *
     * @param name the parameter
     * @param value its new value, or null to leave it out
     * @return the changed filter
     */
    public ProjectFilter with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(PAGE);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value);
        }
        return new ProjectFilter(changed);
    }

    /**
     * The list of one status.
     *
     * @param status the status
     * @return the changed filter
     */
    public ProjectFilter status(Status status) {
        return with(STATUS, status.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The list of the projects that came at least as far as a stage.
     *
     * @param stage the stage
     * @return the changed filter
     */
    public ProjectFilter reached(Stage stage) {
        return with(REACHED, stage.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The list of the projects with a mark.
     *
     * @param mark the mark
     * @return the changed filter
     */
    public ProjectFilter mark(Mark mark) {
        return with(MARK, mark.parameter());
    }

    /**
     * The list of an organisation and those below it.
     *
     * @param code the organisation's code
     * @return the changed filter
     */
    public ProjectFilter organisation(String code) {
        return with(ORGANISATION, code);
    }

    /**
     * The list of one stage.
     *
     * @param stage the stage
     * @return the changed filter
     */
    public ProjectFilter stage(Stage stage) {
        return with(STAGE, stage.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The list of a province.
     *
     * @param province the two digits of its code; null for projects whose organisation names none
     * @return the changed filter
     */
    public ProjectFilter area(String province) {
        return with(AREA, province == null ? NOWHERE : province);
    }

    /**
     * The list of the projects that somebody in a province has adopted.
     *
     * @param province the two digits of its code
     * @return the changed filter
     */
    public ProjectFilter adopted(String province) {
        return with(ADOPTED, province);
    }

    /**
     * The list of the projects whose status is another than in a quarter.
     *
     * @param quarter that quarter, as addresses write it
     * @return the changed filter
     */
    public ProjectFilter moved(String quarter) {
        return with(MOVED, quarter);
    }

    /** @return the address of the list */
    public String address() {
        return FilterAddress.of(this, PATH);
    }

    /**
     * A parameter's value.
     *
     * @param name the parameter
     * @return its value, or null
     */
    public String get(String name) {
        return values.get(name);
    }

    /** The stage that is asked for, if one is. */
    Optional<Stage> stage() {
        return FilterParameters.constant(Stage.class, get(STAGE));
    }

    /** The form in which the projects are looked at. */
    ViewKind view() {
        return ViewKind.of(get(VIEW)).orElse(ViewKind.LIST);
    }

    /** What the list is grouped by, if by anything. */
    Optional<Grouping> group() {
        return Grouping.of(get(GROUP));
    }

    PageSize size() {
        return PageSize.of(get(SIZE)).orElse(PageSize.USUAL);
    }

    List<Column> columns() {
        return ColumnChoice.read(get(COLUMNS));
    }

    /** What projects are sorted by; on a board what is late comes first. */
    Column sort() {
        return get(SORT) == null ? view() == ViewKind.BOARD ? Column.STATUS : Column.CODE
                : Column.of(FilterParameters.ascending(get(SORT))).orElse(Column.CODE);
    }

    /** Whether a list in an order begins with the greatest. */
    boolean descending(String parameter) {
        return get(parameter) != null && get(parameter).startsWith(DESCENDING);
    }

    /** The list sorted by a key, the other way round where it is sorted by it already. */
    ProjectFilter sortedBy(String parameter, String key) {
        return with(parameter, (key.equals(get(parameter)) ? DESCENDING : "") + key);
    }

    /** The same without some parameters. */
    ProjectFilter without(List<String> names) {
        Map<String, String> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(names);
        return new ProjectFilter(rest);
    }

    /** The same form, columns and order, with nothing left out. */
    ProjectFilter widened() {
        return without(FilterKind.parameters()).with(DUE, null);
    }

    /** The same page of the same list in a quarter, or in the one that is shown first. */
    ProjectFilter in(String quarter) {
        return with(QUARTER, quarter).onPage(page());
    }

    int page() {
        return get(PAGE) == null ? 1 : Integer.parseInt(get(PAGE));
    }

    ProjectFilter onPage(int page) {
        return page == 1 ? with(PAGE, null) : with(PAGE, String.valueOf(page));
    }

    /** @return whether anything is left out */
    public boolean isNarrowed() {
        return FilterKind.in(this).findAny().isPresent();
    }
}
