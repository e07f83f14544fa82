package org.sutthang.portfolio.project;

import java.time.LocalDate;

/**
 * The time of a project, to tell a slip of the pen in a date from an early or a late one. A step may be reached before the
 * project formally starts and long after it should have ended; a year before, or ten years after, the year is mistyped. As long
 * as start and end are not given, the day of the award stands in for them.
 *
 * @param startOn the day it starts, or null
 * @param endOn the day it ends, or null
 * @param awardedOn the day of its first award, or null
 */
public record ProjectSpan(LocalDate startOn, LocalDate endOn, LocalDate awardedOn) {

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 10;

    /**
     * Whether a date is too early to be meant.
     *
     * @param date a date of one of its steps
     * @return true more than a year before the start, or before the award where the start is not known
     */
    public boolean isFarBefore(LocalDate date) {
        LocalDate first = startOn == null ? awardedOn : startOn;
        return first != null && date.isBefore(first.minusYears(YEARS_BEFORE));
    }

    /**
     * Whether a date is too late to be meant.
     *
     * @param date a date of one of its steps
     * @return true more than ten years after the end, or after the award where the end is not known
     */
    public boolean isFarAfter(LocalDate date) {
        LocalDate last = endOn == null ? awardedOn : endOn;
        return last != null && date.isAfter(last.plusYears(YEARS_AFTER));
    }

    /**
     * Whether a day of the project itself cannot be meant.
     *
     * @param date its start or its end
     * @return true more than ten years before or after the award
     */
    public boolean isFarFromAward(LocalDate date) {
        return awardedOn != null && (date.isBefore(awardedOn.minusYears(YEARS_AFTER)) || date.isAfter(awardedOn.plusYears(YEARS_AFTER)));
    }
}
