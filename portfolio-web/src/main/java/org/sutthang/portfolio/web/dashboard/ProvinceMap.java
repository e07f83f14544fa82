package org.sutthang.portfolio.web.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.web.faces.ReaderFormat;
import org.sutthang.portfolio.web.portfolio.ProjectFilter;

/** The map of Thailand with the table behind it: how many projects by province, and how that changed where it is compared. */
public final class ProvinceMap {

    private static final int NAMED = 6;
    private static final int WALL_NAMED = 16;
    /** How many provinces Thailand has, Bangkok among them. */
    static final int ALL = 77;
    private static final int SHADES = 4;

    private final List<Province> provinces;
    private final List<Control> controls;
    private final Province nowhere;
    private final String lead;

    /**
     * A province that has something to show.
     *
     * @param code the two digits of its code; null for what has no province
     * @param name its name
     * @param count how many projects
     * @param before how many in the quarter compared with, or null where nothing is compared
     * @param change the change in a few words, or null
     * @param shade 1 for few to 4 for most, 0 for none
     * @param link the list of just these projects
     */
    public record Province(String code, String name, int count, Integer before, String change, int shade, String link) {
    }

    /**
     * What else the map can show.
     *
     * @param label what it counts
     * @param link the dashboard with that map
     * @param current true, as assistive technology reads it, where it is the one shown; null elsewhere
     */
    public record Control(String label, String link, String current) {
    }

    /**
     * Where the figures lead.
     *
     * @param context the path before every address
     * @param list the list of the quarter
     * @param here what the dashboard shows
     */
    record Ways(String context, ProjectFilter list, DashboardAddress here) {
    }

    ProvinceMap(List<ProjectStanding> now, List<ProjectStanding> before, Ways ways, UnaryOperator<String> names, ReaderFormat format) {
        MapMeasure measure = ways.here().measure();
        Map<String, Integer> counts = measure.count(now);
        Map<String, Integer> earlier = before == null ? Map.of() : measure.count(before);
        Set<String> codes = new TreeSet<>(counts.keySet());
        codes.addAll(earlier.keySet());
        List<Integer> bounds = bounds(counts.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        List<Province> found = new ArrayList<>();
        for (String code : codes) {
            int count = counts.getOrDefault(code, 0);
            found.add(province(code, names.apply(code), count, before == null ? null : earlier.getOrDefault(code, 0),
                    shade(bounds, count), ways, format));
        }
        found.sort(Comparator.comparingInt((Province p) -> -p.count()).thenComparing(Province::name));
        provinces = List.copyOf(found);
        int without = measure.nowhere(now);
        nowhere = without == 0 ? null : province(null, format.text("dashboard.map.nowhere"), without,
                before == null ? null : measure.nowhere(before), 0, ways, format);
        controls = List.of(MapMeasure.values()).stream().map(m -> new Control(format.text("dashboard.map." + m),
                ways.context() + ways.here().measure(m) + "#map", m == measure ? "true" : null)).toList();
        lead = counts.isEmpty() ? format.text("dashboard.map.none." + measure)
                : format.text("dashboard.map.lead", counts.size(), ALL - counts.size());
    }

    private static Province province(String code, String name, int count, Integer before, int shade, Ways ways,
            ReaderFormat format) {
        return new Province(code, name, count, before, before == null ? null
                : count == before ? format.text("dashboard.change.none") : Changes.signed(count - before, format), shade,
                ways.context() + ways.here().measure().behind(ways.list(), code).address());
    }

    /** The upper ends of the shades: at most four, each with something in it, the last the most there is. */
    static List<Integer> bounds(int most) {
        List<Integer> bounds = new ArrayList<>();
        for (int step = 1; step <= SHADES; step++) {
            int bound = most <= SHADES ? Math.min(step, most) : Math.max(1, most >> SHADES - step);
            if (bound > 0 && !bounds.contains(bound)) {
                bounds.add(bound);
            }
        }
        return bounds;
    }

    /** The darkest is the most, however many shades there are. */
    private static int shade(List<Integer> bounds, int count) {
        if (count == 0) {
            return 0;
        }
        long below = bounds.stream().filter(bound -> bound < count).count();
        return SHADES - bounds.size() + (int) below + 1;
    }

    /** @return the provinces that have something to show, most first */
    public List<Province> getProvinces() {
        return provinces;
    }

    /** @return the first few of them */
    public List<Province> getNamed() {
        return provinces.stream().filter(p -> p.count() > 0).limit(NAMED).toList();
    }

    /** @return as many of them as a wall has room for */
    public List<Province> getWallNamed() {
        return provinces.stream().filter(p -> p.count() > 0).limit(WALL_NAMED).toList();
    }

    /** @return how many provinces have something to show */
    public long getNumber() {
        return provinces.stream().filter(p -> p.count() > 0).count();
    }

    /** @return what the map counts */
    public String getLabel() {
        return controls.stream().filter(c -> c.current() != null).map(Control::label).findFirst().orElse("");
    }

    /** @return what has no province, or null */
    public Province getNowhere() {
        return nowhere;
    }

    /** @return what the map can show */
    public List<Control> getControls() {
        return controls;
    }

    /** @return how many provinces have something to show, in a sentence */
    public String getLead() {
        return lead;
    }

    /** @return the drawing with the outlines, without the path before every address */
    public String getDrawing() {
        return ProvinceOutlines.address();
    }

    /** @return whether any province has something to show */
    public boolean isDrawn() {
        return provinces.stream().anyMatch(p -> p.count() > 0);
    }
}
