package org.sutthang.portfolio.calendar;

import java.time.LocalDate;

/**
 * A quarter with its dates: those of the calendar, or those that its period was opened with.
 *
 * @param quarter the quarter
 * @param firstDay its first day
 * @param lastDay its last day
 */
public record QuarterDates(FiscalQuarter quarter, LocalDate firstDay, LocalDate lastDay) {

    /**
     * The day a standing of this quarter is as of: its last day, or today while it still runs.
     *
     * @param today the present day
     * @return the as-of date
     */
    public LocalDate asOf(LocalDate today) {
        return isRunning(today) ? today : lastDay;
    }

    /**
     * Whether the quarter has begun and not ended.
     *
     * @param today the present day
     * @return true from the first day to the last
     */
    public boolean isRunning(LocalDate today) {
        return !today.isBefore(firstDay) && !today.isAfter(lastDay);
    }

    /**
     * Whether the quarter is over.
     *
     * @param today the present day
     * @return true after the last day
     */
    public boolean hasEnded(LocalDate today) {
        return today.isAfter(lastDay);
    }
}
