package org.sutthang.portfolio.period;

import java.util.List;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.round.RoundDetails;
import org.sutthang.portfolio.round.RoundDifference;
import org.sutthang.portfolio.standing.Status;

/**
 * What another round of a fiscal year would change, shown before it is stored.
 *
 * @param before the round that holds now
 * @param after the round as it would hold
 * @param differences in what they differ
 * @param quarters the quarters of the year that have begun and are not closed, judged by both
 * @param closed the closed quarters of the year, which keep what they were sealed with
 */
public record RoundPreview(RoundDetails before, RoundDetails after, List<RoundDifference> differences,
        List<Quarter> quarters, List<FiscalQuarter> closed) {

    /**
     * A quarter judged by both rounds.
     *
     * @param quarter the quarter
     * @param projects how many projects are in its portfolio
     * @param moved the projects whose status would change
     * @param scored how many projects would have another score
     */
    public record Quarter(FiscalQuarter quarter, int projects, List<Moved> moved, int scored) {
    }

    /**
     * A project whose status would change.
     *
     * @param code its code
     * @param titleTh its title in Thai
     * @param titleEn its title in English, or null
     * @param from its status now
     * @param to what it would be
     */
    public record Moved(String code, String titleTh, String titleEn, Status from, Status to) {
    }

    /** @return whether scores would be given on another scale than now */
    public boolean rescaled() {
        return before.rules().scale() != after.rules().scale();
    }
}
