package org.sutthang.portfolio.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * Projects on a scale of fiscal years or quarters: a bar from start to end, and their milestones upon it. Every place is in per
 * cent of the width, so that the drawing needs no script.
 */
public final class ProjectTimeline {

    private static final double WHOLE = 100;
    private static final double LEAST = 0.4;
    private static final int QUARTERS_BEFORE = 2;
    private static final int QUARTERS_SHOWN = 8;
    private static final int MOST_YEARS_NAMED = 10;

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate asOf;
    private final List<Tick> ticks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * A project as it is given.
     *
     * @param title its title
     * @param link its page
     * @param status its status
     * @param start when it starts; null where it is not known
     * @param end when it ends; null where it is not known
     * @param marks its milestones
     */
    public record Entry(String title, String link, String status, LocalDate start, LocalDate end, List<Mark> marks) {

        private Stream<LocalDate> dates() {
            return Stream.concat(Stream.of(start, end), marks.stream().map(Mark::day)).filter(Objects::nonNull);
        }

        private LocalDate first() {
            return start != null ? start : dates().min(LocalDate::compareTo).orElse(null);
        }

        private LocalDate last() {
            return end != null ? end : dates().max(LocalDate::compareTo).orElse(null);
        }
    }

    /**
     * A milestone as it is given.
     *
     * @param title its title with its dates, for those who point at it
     * @param day where it stands: when it was reached, else when it is expected, else as planned
     * @param state done, overdue or open
     */
    public record Mark(String title, LocalDate day, String state) {
    }

    /**
     * A place on the scale that is named.
     *
     * @param x where it begins
     * @param quarter the quarter that begins there
     * @param named whether it has room for its name on every screen
     */
    public record Tick(String x, FiscalQuarter quarter, boolean named) {
    }

    /**
     * A milestone in its place.
     *
     * @param x where it stands
     * @param mark the milestone
     */
    public record Placed(String x, Mark mark) {
    }

    /**
     * A project in its place.
     *
     * @param entry the project
     * @param x where its bar begins; null where it lies outside
     * @param width how long the bar is
     * @param marks its milestones that lie inside
     * @param outside before, after, unknown, or null where it lies inside
     */
    public record Row(Entry entry, String x, String width, List<Placed> marks, String outside) {

        /** @return how many milestones there are */
        public int getTotal() {
            return entry.marks().size();
        }

        /** @return how many of them are reached */
        public long getReached() {
            return entry.marks().stream().filter(m -> "done".equals(m.state())).count();
        }
    }

    private ProjectTimeline(LocalDate from, LocalDate to, LocalDate asOf) {
        this.from = from;
        this.to = to;
        this.asOf = asOf;
    }

    /**
     * All that the projects of a list span, by fiscal years.
     *
     * @param all the dates of all the projects of the list, so that its pages have one scale
     * @param page the projects of the page
     * @param asOf the day that the drawing is as of
     * @return the scale with its rows
     */
    public static ProjectTimeline ofYears(Stream<Entry> all, List<Entry> page, LocalDate asOf) {
        int[] years = Stream.concat(all.flatMap(Entry::dates), Stream.of(asOf))
                .mapToInt(day -> FiscalCalendar.THAI.quarterOf(day).fiscalYear()).sorted().toArray();
        int first = years[0];
        int last = years[years.length - 1];
        ProjectTimeline scale = new ProjectTimeline(FiscalCalendar.THAI.firstDay(new FiscalQuarter(first, 1)),
                FiscalCalendar.THAI.lastDay(new FiscalQuarter(last, FiscalQuarter.PER_YEAR)).plusDays(1), asOf);
        int step = 1 + (last - first) / MOST_YEARS_NAMED;
        for (int year = first; year <= last; year += step) {
            scale.tick(new FiscalQuarter(year, 1), (year - first) / step % 2 == 0);
        }
        page.forEach(scale::add);
        return scale;
    }

    /**
     * Eight quarters around the one that is shown.
     *
     * @param shown that quarter
     * @param page the projects of the page
     * @param asOf the day that the drawing is as of
     * @return the scale with its rows
     */
    public static ProjectTimeline ofQuarters(FiscalQuarter shown, List<Entry> page, LocalDate asOf) {
        FiscalQuarter first = shown.plus(-QUARTERS_BEFORE);
        ProjectTimeline scale = new ProjectTimeline(FiscalCalendar.THAI.firstDay(first),
                FiscalCalendar.THAI.firstDay(first.plus(QUARTERS_SHOWN)), asOf);
        for (int each = 0; each < QUARTERS_SHOWN; each++) {
            scale.tick(first.plus(each), each % 2 == 0);
        }
        page.forEach(scale::add);
        return scale;
    }

    private void tick(FiscalQuarter quarter, boolean named) {
        ticks.add(new Tick(place(FiscalCalendar.THAI.firstDay(quarter)), quarter, named));
    }

    private void add(Entry entry) {
        LocalDate first = entry.first();
        LocalDate last = entry.last();
        List<Placed> marks = entry.marks().stream().filter(m -> isInside(m.day())).map(m -> new Placed(place(m.day()), m)).toList();
        if (first == null || last == null) {
            rows.add(new Row(entry, null, null, marks, "unknown"));
        } else if (last.isBefore(from) || !first.isBefore(to)) {
            rows.add(new Row(entry, null, null, marks, last.isBefore(from) ? "before" : "after"));
        } else {
            double left = share(first);
            rows.add(new Row(entry, percent(left), percent(Math.max(LEAST, share(last.plusDays(1)) - left)), marks, null));
        }
    }

    private boolean isInside(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    private double share(LocalDate day) {
        return Math.clamp(WHOLE * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to), 0, WHOLE);
    }

    private String place(LocalDate day) {
        return percent(share(day));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** @return the places that are named */
    public List<Tick> getTicks() {
        return ticks;
    }

    /** @return the projects in their order */
    public List<Row> getRows() {
        return rows;
    }

    /** @return the day that the drawing is as of */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** @return where that day stands; null where it lies outside */
    public String getAsOfX() {
        return isInside(asOf) ? place(asOf) : null;
    }
}
