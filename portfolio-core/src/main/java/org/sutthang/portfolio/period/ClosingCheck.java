package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.List;

/**
 * What closing a period would do, listed before it is done.
 *
 * @param window the window of the quarter
 * @param obstacle what forbids closing now, or null when it can be closed
 * @param earlier the earliest opened period that must be closed first, as <code>2567/1</code>, or null
 * @param waitingUntil the last deadline of those who have not reported and still may in time, or null
 * @param missing projects that would be sealed as not reported
 * @param notReviewed projects whose report would be sealed as not reviewed
 */
public record ClosingCheck(PeriodWindow window, Obstacle obstacle, String earlier, LocalDate waitingUntil,
        List<ProjectStanding> missing, List<ProjectStanding> notReviewed) {

    /** What can forbid the closing of a period. */
    public enum Obstacle {
        /** It is closed already. */
        ALREADY_CLOSED,
        /** The quarter has not ended. */
        NOT_ENDED,
        /** Periods close in order, and an earlier one is not closed. */
        EARLIER_NOT_CLOSED,
        /** Somebody who has not reported may still do so in time. */
        DEADLINE_NOT_PAST
    }

    /** @return whether the period can be closed now */
    public boolean canClose() {
        return obstacle == null;
    }
}
