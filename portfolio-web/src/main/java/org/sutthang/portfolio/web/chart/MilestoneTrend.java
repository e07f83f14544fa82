package org.sutthang.portfolio.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The milestone trend: across, the reporting dates of sealed quarters; upwards, the date that was expected then for each
 * milestone. A level line keeps its promise, a rising one slips; on the diagonal the date expected is the reporting date.
 */
public final class MilestoneTrend {

    private static final int HEIGHT = 260;
    private static final int MARGIN = 12;
    private static final int MOST_TICKS = 6;
    private static final int PATTERNS = 4;
    private static final int LABEL_HEIGHT = 14;
    private static final double WHOLE = 100;

    private final List<LocalDate> reported;
    private final List<Line> lines = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private final LocalDate from;
    private final long days;

    /**
     * What was expected of a milestone.
     *
     * @param title its title
     * @param dates for each reporting date the date expected or reached, or null where there was none
     * @param reached for each reporting date whether it was reached by then
     */
    public record Course(String title, List<LocalDate> dates, List<Boolean> reached) {
    }

    /**
     * A mark on the upward axis.
     *
     * @param month the first day of a month
     * @param y its height in pixels from the top
     */
    public record Tick(LocalDate month, String y) {
    }

    /**
     * A point of a line.
     *
     * @param x its place across, in percent
     * @param y its height in pixels from the top
     * @param reached whether the milestone was reached by then
     */
    public record Point(String x, String y, boolean reached) {
    }

    /**
     * A piece of a line between two neighbouring reporting dates.
     *
     * @param x1 where it begins, in percent
     * @param y1 its height there
     * @param x2 where it ends, in percent
     * @param y2 its height there
     */
    public record Stroke(String x1, String y1, String x2, String y2) {
    }

    /**
     * One milestone.
     *
     * @param number stands in the list of titles
     * @param label stands at its last point: its number, or the numbers of all that end there; null where an earlier one says it
     * @param pattern how its line is drawn, 0 to 3
     * @param course what was expected
     * @param points its points
     * @param strokes its pieces
     */
    public record Line(int number, String label, int pattern, Course course, List<Point> points, List<Stroke> strokes) {

        /** @return whether its label names several and needs more room at its right */
        public boolean crowded() {
            return label != null && label.contains(",");
        }

        Line labelled(String text) {
            return new Line(number, text, pattern, course, points, strokes);
        }

        /** @return its last point, or null without any */
        public Point last() {
            return points.isEmpty() ? null : points.get(points.size() - 1);
        }
    }

    private MilestoneTrend(List<LocalDate> reported, List<Course> courses) {
        this.reported = List.copyOf(reported);
        List<LocalDate> all = Stream.concat(reported.stream(), courses.stream().flatMap(c -> c.dates().stream()))
                .filter(Objects::nonNull).sorted().toList();
        from = all.getFirst().withDayOfMonth(1);
        LocalDate to = all.getLast().withDayOfMonth(1).plusMonths(1);
        days = ChronoUnit.DAYS.between(from, to);
        long months = ChronoUnit.MONTHS.between(from, to);
        long step = Math.max(1, (months + MOST_TICKS - 1) / MOST_TICKS);
        for (LocalDate month = from; month.isBefore(to); month = month.plusMonths(step)) {
            ticks.add(new Tick(month, y(month)));
        }
        for (Course course : courses) {
            lines.add(line(course));
        }
        label();
    }

    /** Lines that end in one place, or too near to it to be told apart, share one label. */
    private void label() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Point end = lines.get(i).last();
            Optional<List<Integer>> beside = groups.stream().filter(g -> isBeside(lines.get(g.getFirst()).last(), end)).findFirst();
            if (beside.isPresent()) {
                beside.get().add(i);
            } else if (end != null) {
                groups.add(new ArrayList<>(List.of(i)));
            }
        }
        for (List<Integer> group : groups) {
            int first = group.getFirst();
            lines.set(first, lines.get(first).labelled(group.stream().map(i -> String.valueOf(lines.get(i).number()))
                    .collect(Collectors.joining(", "))));
        }
    }

    private static boolean isBeside(Point one, Point other) {
        return other != null && one.x().equals(other.x())
                && Math.abs(Double.parseDouble(one.y()) - Double.parseDouble(other.y())) < LABEL_HEIGHT;
    }

    /**
     * Draws the courses of milestones.
     *
     * @param reported the reporting dates, at least one, in order
     * @param courses the milestones, each with a place for every reporting date
     * @return the chart
     */
    public static MilestoneTrend of(List<LocalDate> reported, List<Course> courses) {
        return new MilestoneTrend(reported, courses);
    }

    private Line line(Course course) {
        List<Point> points = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < reported.size(); i++) {
            LocalDate date = course.dates().get(i);
            if (date != null) {
                points.add(new Point(x(i), y(date), course.reached().get(i)));
                LocalDate before = i == 0 ? null : course.dates().get(i - 1);
                if (before != null) {
                    strokes.add(new Stroke(x(i - 1), y(before), x(i), y(date)));
                }
            }
        }
        return new Line(lines.size() + 1, null, lines.size() % PATTERNS, course, points, strokes);
    }

    private String x(int index) {
        long span = ChronoUnit.DAYS.between(reported.getFirst(), reported.getLast());
        double part = span == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(reported.getFirst(), reported.get(index)) / span;
        return String.format(Locale.ROOT, "%.2f%%", 2 + part * (WHOLE - 8));
    }

    private String y(LocalDate date) {
        double part = (double) ChronoUnit.DAYS.between(from, date) / days;
        return String.format(Locale.ROOT, "%.1f", HEIGHT - MARGIN - part * (HEIGHT - 2.0 * MARGIN));
    }

    /** @return where the date expected is the reporting date: what lies on it or below is due or reached */
    public Stroke getToday() {
        return new Stroke(x(0), y(reported.getFirst()), x(reported.size() - 1), y(reported.getLast()));
    }

    /** @return whether there is more than one reporting date, so that lines can be drawn */
    public boolean isDrawn() {
        return reported.size() > 1;
    }

    /** @return the reporting dates */
    public List<LocalDate> getReported() {
        return reported;
    }

    /** @return where each reporting date stands, in percent */
    public List<String> getPlaces() {
        return Stream.iterate(0, i -> i + 1).limit(reported.size()).map(this::x).toList();
    }

    /** @return the milestones */
    public List<Line> getLines() {
        return List.copyOf(lines);
    }

    /** @return the marks of the upward axis */
    public List<Tick> getTicks() {
        return List.copyOf(ticks);
    }

    /** @return whether a label names several milestones and needs more room at the right of the picture */
    public boolean isCrowded() {
        return lines.stream().anyMatch(Line::crowded);
    }

    /** @return the height in pixels */
    public int getHeight() {
        return HEIGHT;
    }
}
