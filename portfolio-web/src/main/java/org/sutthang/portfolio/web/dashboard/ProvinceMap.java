package org.sutthang.portfolio.web.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
    private static final Comparator<Province> MOST_FIRST = Comparator.comparingInt((Province p) -> -p.count()).thenComparing(Province::name);

    private final List<Province> provinces;
    private final List<Control> controls;
    private final Province nowhere;
    private final String lead;
    private final List<Row> table;

    /**
     * A province that has something to show.
     *
     * @param code the two digits of its code; null for what has no province
     * @param name its name
     * @param count how many projects
     * @param change the change in a few words, or null
     * @param shade 1 for few to 4 for most, 0 for none
     * @param link the list of just these projects
     */
    public record Province(String code, String name, int count, String change, int shade, String link) {
    }

    /**
     * A province in the table behind, with everything the map can show.
     *
     * @param name its name, or that it is what has no province
     * @param figures one for each of the {@link #getControls controls}
     */
    public record Row(String name, List<Province> figures) {
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
        Map<MapMeasure, Counted> all = new EnumMap<>(MapMeasure.class);
        for (MapMeasure one : MapMeasure.values()) {
            all.put(one, new Counted(one, now, before, ways, format));
        }
        Counted shown = all.get(measure);
        Map<String, Integer> counts = shown.counts;
        provinces = shown.codes().stream().map(code -> shown.province(code, names.apply(code))).sorted(MOST_FIRST).toList();
        nowhere = shown.without == 0 ? null : shown.nowhere();
        table = table(all, names, format);
        controls = List.of(MapMeasure.values()).stream().map(m -> new Control(format.text("dashboard.map." + m),
                ways.context() + ways.here().measure(m) + "#map", m == measure ? "true" : null)).toList();
        lead = counts.isEmpty() ? format.text("dashboard.map.none." + measure)
                : format.text("dashboard.map.lead", counts.size(), ALL - counts.size());
    }

    /** Every province that has something to show of anything, those that have most of the first measure first. */
    private static List<Row> table(Map<MapMeasure, Counted> all, UnaryOperator<String> names, ReaderFormat format) {
        Set<String> codes = new TreeSet<>();
        all.values().forEach(counted -> codes.addAll(counted.codes()));
        List<Row> rows = new ArrayList<>(codes.stream().map(code -> new Row(names.apply(code),
                all.values().stream().map(counted -> counted.province(code, names.apply(code))).toList()))
                .sorted(Comparator.comparing((Row row) -> row.figures().getFirst(), MOST_FIRST)).toList());
        if (all.values().stream().anyMatch(counted -> counted.without > 0)) {
            rows.add(new Row(format.text("dashboard.map.nowhere"), all.values().stream().map(Counted::nowhere).toList()));
        }
        return List.copyOf(rows);
    }

    /** What one measure counts, now and in the quarter compared with. */
    private static final class Counted {
        private final MapMeasure measure;
        private final Map<String, Integer> counts;
        private final Map<String, Integer> earlier;
        private final int without;
        private final int earlierWithout;
        private final boolean compared;
        private final List<Integer> bounds;
        private final Ways ways;
        private final ReaderFormat format;

        private Counted(MapMeasure measure, List<ProjectStanding> now, List<ProjectStanding> before, Ways ways, ReaderFormat format) {
            this.measure = measure;
            this.compared = before != null;
            this.counts = measure.count(now);
            this.earlier = compared ? measure.count(before) : Map.of();
            this.without = measure.nowhere(now);
            this.earlierWithout = compared ? measure.nowhere(before) : 0;
            this.bounds = bounds(counts.values().stream().mapToInt(Integer::intValue).max().orElse(0));
            this.ways = ways;
            this.format = format;
        }

        private Set<String> codes() {
            Set<String> codes = new TreeSet<>(counts.keySet());
            codes.addAll(earlier.keySet());
            return codes;
        }

        private Province province(String code, String name) {
            int count = counts.getOrDefault(code, 0);
            return written(code, name, count, earlier.getOrDefault(code, 0), shade(bounds, count));
        }

        private Province nowhere() {
            return written(null, format.text("dashboard.map.nowhere"), without, earlierWithout, 0);
        }

        private Province written(String code, String name, int count, int before, int shade) {
            String change = !compared ? null
                    : count == before ? format.text("dashboard.change.none") : Changes.signed(count - before, format);
            return new Province(code, name, count, change, shade, ways.context() + measure.behind(ways.list(), code).address());
        }
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

    /** @return every province with everything the map can show, and what has no province last */
    public List<Row> getTable() {
        return table;
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
