package org.sutthang.portfolio.web.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sutthang.portfolio.calendar.FiscalCalendar;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * The time of the demo: quarters are counted from 0, the earliest that it opens, to {@link #RUNNING}, the one that today
 * belongs to. Earlier ones have negative numbers.
 */
final class DemoCalendar {

    /** The quarter that runs today. */
    static final int RUNNING = 8;

    /** The first quarter with results: one before those that are opened, so that the first of them has something to compare with. */
    static final int FIRST_RESULTS = -1;

    private static final int DAYS_TO_COLLECT = 19;

    private final FiscalQuarter first;
    private final LocalDate today;

    /**
     * The calendar of a demo.
     *
     * @param today the day on which it is made
     */
    DemoCalendar(LocalDate today) {
        this.today = today;
        this.first = FiscalCalendar.THAI.quarterOf(today).plus(-RUNNING);
    }

    FiscalQuarter quarter(int index) {
        return first.plus(index);
    }

    LocalDate firstDay(int index) {
        return FiscalCalendar.THAI.firstDay(quarter(index));
    }

    LocalDate lastDay(int index) {
        return FiscalCalendar.THAI.lastDay(quarter(index));
    }

    /** The day a standing of the quarter is as of: its last day, or today while it runs. */
    LocalDate asOf(int index) {
        return index == RUNNING ? today : lastDay(index);
    }

    /**
     * A day of a quarter; in the running one, a day that is already past.
     *
     * @param index the quarter
     * @param share of the quarter, 0 to 1
     * @return the day
     */
    LocalDate day(int index, double share) {
        LocalDate from = firstDay(index);
        return from.plusDays((long) (ChronoUnit.DAYS.between(from, asOf(index)) * share));
    }

    /** The day on which a quarter's reports have come in, as far as there are any yet. */
    LocalDate collectionDay(int index) {
        LocalDate day = lastDay(index).plusDays(DAYS_TO_COLLECT);
        return day.isAfter(today) ? today : day;
    }

    /** The first quarter of the fiscal year that a quarter belongs to. */
    int yearStart(int index) {
        return index - quarter(index).quarter() + 1;
    }
}
