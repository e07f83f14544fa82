package org.sutthang.portfolio.project;

import java.time.LocalDate;

/**
 * The time of a project, to tell a slip of the pen in a date from an early or a late one. A step may be reached before the
 * project formally starts and long after it should have ended; a year before, or ten years after, the year is mistyped.
 *
 * @param startOn the day it starts, or null
 * @param endOn the day it ends, or null
 */
public record ProjectSpan(LocalDate startOn, LocalDate endOn) {

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 10;

    /**
     * Whether a date is too early to be meant.
     *
     * @param date a date of one of its steps
     * @return true more than a year before the start
     */
    public boolean isFarBefore(LocalDate date) {
        return startOn != null && date.isBefore(startOn.minusYears(YEARS_BEFORE));
    }

    /**
     * Whether a date is too late to be meant.
     *
     * @param date a date of one of its steps
     * @return true more than ten years after the end
     */
    public boolean isFarAfter(LocalDate date) {
        return endOn != null && date.isAfter(endOn.plusYears(YEARS_AFTER));
    }
}
