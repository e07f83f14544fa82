package org.sutthang.portfolio.web.portfolio;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;
import org.sutthang.portfolio.web.faces.QuarterChoice;

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

    private static final String DESCENDING = "-";
    private static final int LONGEST = 100;
    private static final int LONGEST_PLAN = 400;

    /** The parameters that leave projects out, in the order their chips stand. */
    static final List<String> NARROWING =
            Stream.concat(Stream.of(TEXT, STATUS, STAGE, REACHED, MARK, ORGANISATION, AREA, OWNER, CAMPAIGN, ADOPTED, MOVED),
                    Stream.of(PlanLevel.values()).map(PlanLevel::parameter)).toList();

    /** Keeps what means something, shortened to what a person would type. */
    public ProjectFilter {
        Map<String, String> kept = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            String text = value == null ? "" : value.strip();
            if (!text.isEmpty() && means(name, text)) {
                int longest = PlanLevel.of(name).isPresent() ? LONGEST_PLAN : LONGEST;
                kept.put(name, text.length() > longest ? text.substring(0, longest) : text);
            }
        });
        values = kept;
    }

    /**
     * Reads an address.
     *
     * @param parameter gives the value of a parameter, or null
     * @return the filter
     */
    static ProjectFilter read(Function<String, String> parameter) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(QUARTER, parameter.apply(QUARTER));
        NARROWING.forEach(name -> values.put(name, parameter.apply(name)));
        values.put(SORT, parameter.apply(SORT));
        values.put(PAGE, parameter.apply(PAGE));
        return new ProjectFilter(values);
    }

    private static boolean means(String name, String value) {
        return switch (name) {
            case STATUS -> constant(Status.values(), value).isPresent();
            case STAGE, REACHED -> constant(Stage.values(), value).isPresent();
            case MARK -> constant(Mark.values(), value).isPresent();
            case SORT -> constant(SortKey.values(), value.replaceFirst("^-", "")).isPresent();
            case MOVED -> QuarterChoice.read(value).isPresent();
            case PAGE -> value.matches("[1-9]\\d{0,4}");
            default -> true;
        };
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String value) {
        return Arrays.stream(constants).filter(c -> c.name().equalsIgnoreCase(value)).findFirst();
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
        return address(PATH);
    }

    /**
     * The same parameters at another place.
     *
     * @param path the place
     * @return path and query
     */
    String address(String path) {
        String query = values.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
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

    Optional<Status> status() {
        return constant(Status.values(), get(STATUS));
    }

    Optional<Stage> stage() {
        return constant(Stage.values(), get(STAGE));
    }

    Optional<Stage> reached() {
        return constant(Stage.values(), get(REACHED));
    }

    Optional<Mark> mark() {
        return constant(Mark.values(), get(MARK));
    }

    SortKey sort() {
        String sort = get(SORT);
        return sort == null ? SortKey.CODE
                : constant(SortKey.values(), sort.replaceFirst("^-", "")).orElse(SortKey.CODE);
    }

    boolean descending() {
        return get(SORT) != null && get(SORT).startsWith(DESCENDING);
    }

    /** The list sorted by a key, the other way round where it is sorted by it already. */
    ProjectFilter sortedBy(SortKey key) {
        boolean again = sort() == key && get(SORT) != null && !descending();
        return with(SORT, (again ? DESCENDING : "") + key.parameter());
    }

    int page() {
        return get(PAGE) == null ? 1 : Integer.parseInt(get(PAGE));
    }

    ProjectFilter onPage(int page) {
        return page == 1 ? with(PAGE, null) : with(PAGE, String.valueOf(page));
    }

    /** @return whether anything is left out */
    public boolean isNarrowed() {
        return NARROWING.stream().anyMatch(values::containsKey);
    }
}
