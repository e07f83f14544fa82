package org.sutthang.portfolio.period;

import java.time.LocalDate;
import org.sutthang.portfolio.calendar.QuarterDates;

/**
 * The window of a quarter: the dates and the deadline it was opened with, or the default of one never opened.
 *
 * @param dates the quarter with its dates
 * @param deadlineOn the last day on which a report is in time
 * @param opened whether it was opened as a period
 * @param closed whether it is closed
 */
public record PeriodWindow(QuarterDates dates, LocalDate deadlineOn, boolean opened, boolean closed) {

    /**
     * How the window stands.
     *
     * @param today the present day
     * @return its state
     */
    public PeriodState state(LocalDate today) {
        if (closed) {
            return PeriodState.CLOSED;
        }
        if (today.isBefore(dates.firstDay())) {
            return PeriodState.UPCOMING;
        }
        return today.isAfter(deadlineOn) ? PeriodState.IN_REVIEW : PeriodState.OPEN;
    }
}
