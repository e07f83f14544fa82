package org.sutthang.portfolio.web.chart;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Milestones on a scale of days. Every place is in percent of the width, so that the drawing needs no script and the words keep their size; the scale runs from
 * the month of the first date to the end of the month of the last.
 */
public final class TimelineScale {

    private static final int MOST_TICKS = 8;
    private static final int MONTHS_PER_YEAR = 12;
    private static final double WHOLE = 100;
    /** A month further to the right would not have room for its name on a phone. */
    private static final double LAST_TICK = 86;

    private final LocalDate from;
    private final long days;
    private final LocalDate asOf;
    private final List<Row> rows = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();

    /**
     * A milestone as it is given.
     *
     * @param code its code
     * @param title its title
     * @param baseline the current baseline date
     * @param baseline1 the first baseline date; null where it is the current one
     * @param forecast when it is expected; may be null
     * @param actual when it was reached; may be null
     * @param overdueDays how many days overdue at the as-of date; 0 for none
     * @param slipDays how many days later than the current baseline; null where it is not known
     * @param percent the percent complete; may be null
     * @param waived whether it was waived
     */
    public record Entry(String code, String title, LocalDate baseline, LocalDate baseline1, LocalDate forecast, LocalDate actual,
            long overdueDays, Long slipDays, Number percent, boolean waived) {

        private Stream<LocalDate> dates() {
            return Stream.of(baseline, baseline1, forecast, actual).filter(Objects::nonNull);
        }
    }

    private TimelineScale(List<Entry> entries, LocalDate start, LocalDate asOf) {
        this.asOf = asOf;
        List<LocalDate> all = Stream.concat(entries.stream().flatMap(Entry::dates),
                Stream.of(start, asOf).filter(Objects::nonNull)).sorted().toList();
        LocalDate first = all.isEmpty() ? asOf : all.getFirst();
        LocalDate last = all.isEmpty() ? asOf : all.getLast();
        from = first.withDayOfMonth(1);
        LocalDate to = last.withDayOfMonth(1).plusMonths(1);
        days = ChronoUnit.DAYS.between(from, to);
        addTicks(to);
        entries.forEach(entry -> rows.add(new Row(entry)));
    }

    /**
     * A scale that holds all the milestones.
     *
     * @param entries the milestones in their order
     * @param start when the project began; may be null
     * @param asOf the day that the drawing is as of
     * @return the scale with its rows
     */
    public static TimelineScale of(List<Entry> entries, LocalDate start, LocalDate asOf) {
        return new TimelineScale(entries, start, Objects.requireNonNull(asOf));
    }

    private void addTicks(LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        int step = 1;
        while (months / step > MOST_TICKS) {
            step = step < 3 ? 3 : step < 6 ? 6 : step < MONTHS_PER_YEAR ? MONTHS_PER_YEAR : step * 2;
        }
        for (LocalDate month = from; month.isBefore(to); month = month.plusMonths(step)) {
            if (month.equals(from) || share(month) <= LAST_TICK) {
                ticks.add(new Tick(month, step > 1 || month.equals(from) || month.getMonth() == Month.JANUARY));
            }
        }
    }

    private String place(LocalDate date) {
        return date == null ? null : percent(share(date));
    }

    private double share(LocalDate date) {
        return WHOLE * ChronoUnit.DAYS.between(from, date) / days;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", Math.clamp(value, 0, WHOLE));
    }

    /** @return the milestones in their order */
    public List<Row> getRows() {
        return rows;
    }

    /** @return the months that are named */
    public List<Tick> getTicks() {
        return ticks;
    }

    /** @return the day that the drawing is as of */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** @return where that day stands */
    public String getAsOfX() {
        return place(asOf);
    }

    /** A month that is named on the scale. */
    public final class Tick {
        private final LocalDate month;
        private final boolean yearNamed;

        private Tick(LocalDate month, boolean yearNamed) {
            this.month = month;
            this.yearNamed = yearNamed;
        }

        /** @return its first day */
        public LocalDate getMonth() {
            return month;
        }

        /** @return whether its year is named too: at the start, in January, and wherever months are left out */
        public boolean isYearNamed() {
            return yearNamed;
        }

        /** @return where it begins */
        public String getX() {
            return place(month);
        }
    }

    /** A milestone with its places. */
    public final class Row {
        private final Entry entry;

        private Row(Entry entry) {
            this.entry = entry;
        }

        /** @return the milestone as it was given */
        public Entry getEntry() {
            return entry;
        }

        /** @return done, overdue, waived or open */
        public String getState() {
            if (entry.waived()) {
                return "waived";
            }
            if (entry.actual() != null && !entry.actual().isAfter(asOf)) {
                return "done";
            }
            return entry.overdueDays() > 0 ? "overdue" : "open";
        }

        /** @return where the current baseline stands */
        public String getBaselineX() {
            return place(entry.baseline());
        }

        /** @return where the first baseline stands; null where it is the current one */
        public String getBaseline1X() {
            return Objects.equals(entry.baseline1(), entry.baseline()) ? null : place(entry.baseline1());
        }

        /** @return when it was reached or is expected; null where neither is known */
        public LocalDate getEnd() {
            return entry.actual() != null ? entry.actual() : entry.forecast();
        }

        /** @return where that stands; null where it is not known */
        public String getEndX() {
            return place(getEnd());
        }

        /** @return the left end of the slip: the earlier of baseline and end; null where the end is not known */
        public String getSlipX() {
            return getEnd() == null ? null : getEnd().isBefore(entry.baseline()) ? getEndX() : getBaselineX();
        }

        /** @return the length of the slip in percent; null where the end is not known */
        public String getSlipWidth() {
            return getEnd() == null ? null
                    : percent(WHOLE * Math.abs(ChronoUnit.DAYS.between(entry.baseline(), getEnd())) / days);
        }

        /** @return late, early or none, by the slip against the current baseline */
        public String getSlipKind() {
            Long slip = entry.slipDays();
            return slip == null || slip == 0 ? "none" : slip > 0 ? "late" : "early";
        }

        /**
         * The slip against the first plan, where that is another than the current one: a re-baseline erases no slip.
         *
         * @return late, early or none
         */
        public String getFirstSlipKind() {
            Long slip = firstSlip();
            return slip == null || slip == 0 ? "none" : slip > 0 ? "late" : "early";
        }

        /** @return the number of days of the slip against the first plan without its sign; null where there is none to show */
        public Long getFirstSlipLength() {
            return firstSlip() == null ? null : Long.valueOf(Math.abs(firstSlip()));
        }

        private Long firstSlip() {
            return getBaseline1X() == null || getEnd() == null ? null
                    : Long.valueOf(ChronoUnit.DAYS.between(entry.baseline1(), getEnd()));
        }

        /** @return the number of days of the slip without its sign; null where it is not known */
        public Long getSlipLength() {
            return entry.slipDays() == null ? null : Long.valueOf(Math.abs(entry.slipDays()));
        }
    }
}
