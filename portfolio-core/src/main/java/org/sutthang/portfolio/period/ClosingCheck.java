package org.sutthang.portfolio.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;

/**
 * What closing a period would do, listed before it is done.
 *
 * @param window the window of the quarter
 * @param obstacle what forbids closing now, or null when it can be closed
 * @param inTheWay the quarter that must be closed first, or the later one that is closed already; else null
 * @param waitingUntil the last deadline of those who have not reported and still may in time, or null
 * @param owed how many projects owe a report
 * @param missing projects that would be sealed as not reported
 * @param notReviewed projects whose report would be sealed as not reviewed
 */
public record ClosingCheck(PeriodWindow window, Obstacle obstacle, FiscalQuarter inTheWay,
        LocalDate waitingUntil, int owed, List<ProjectStanding> missing, List<ProjectStanding> notReviewed) {

    /** What can forbid the closing of a period. */
    public enum Obstacle {
        /** It is closed already. */
        ALREADY_CLOSED,
        /** The quarter has not ended. */
        NOT_ENDED,
        /** Periods close in order, and a later one is closed. */
        LATER_CLOSED,
        /** Periods close in order, and an earlier one is not closed. */
        EARLIER_NOT_CLOSED,
        /** Somebody who has not reported may still do so in time. */
        DEADLINE_NOT_PAST,
        /** A text that was written for the report speaks of figures that have changed since. */
        TEXT_OUTDATED
    }

    /** @return whether the period can be closed now */
    public boolean canClose() {
        return obstacle == null;
    }

    /**
     * What forbids closing, for whoever asks.
     *
     * @return the rule with what it concerns, or nothing when it can be closed now
     */
    public Optional<Conflict> refusal() {
        FiscalQuarter quarter = window.dates().quarter();
        return Optional.ofNullable(obstacle).map(known -> switch (known) {
            case ALREADY_CLOSED -> new Conflict("period.alreadyClosed", quarter);
            case NOT_ENDED -> new Conflict("period.notEnded", quarter, window.dates().lastDay());
            case LATER_CLOSED -> new Conflict("period.laterClosed", quarter, inTheWay);
            case EARLIER_NOT_CLOSED -> new Conflict("period.earlierNotClosed", quarter, inTheWay);
            case DEADLINE_NOT_PAST -> new Conflict("period.deadlineNotPast", quarter, waitingUntil);
            case TEXT_OUTDATED -> new Conflict("period.textOutdated", quarter);
        });
    }
}
