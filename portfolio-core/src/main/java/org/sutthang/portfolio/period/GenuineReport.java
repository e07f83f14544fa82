package org.sutthang.portfolio.period;

import java.time.Instant;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * What anybody may know of a report who holds it in hand.
 *
 * @param quarter the quarter it is of
 * @param revision the revision it was printed from
 * @param sealedAt when that was sealed
 * @param latestRevision the latest revision of the quarter, which is another one when the quarter was restated since
 */
public record GenuineReport(FiscalQuarter quarter, int revision, Instant sealedAt, int latestRevision) {

    /** @return whether a later revision has taken its place */
    public boolean superseded() {
        return latestRevision > revision;
    }
}
