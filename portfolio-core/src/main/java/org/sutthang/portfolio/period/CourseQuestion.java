package org.sutthang.portfolio.period;

import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * Which quarters a report asks for.
 *
 * @param quarter the last of them
 * @param revision its revision, or null for the latest
 * @param span how many quarters it reports on, itself included
 */
public record CourseQuestion(FiscalQuarter quarter, Integer revision, int span) {

    /** How many quarters are told at most, the asked one included: the status of two years. */
    public static final int QUARTERS = 8;

    /** Refuses a span that is not told. */
    public CourseQuestion {
        if (span < 1 || span > FiscalQuarter.PER_YEAR) {
            throw new IllegalArgumentException("a report spans 1 to 4 quarters, not " + span);
        }
    }
}
