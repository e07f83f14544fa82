package org.sutthang.portfolio.period;

import java.time.LocalDate;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;

/**
 * A project's quarterly update as a standing shows it.
 *
 * @param status how far it came
 * @param report whether the report that is owed is there
 * @param deadlineOn the project's deadline, an exception included
 * @param submittedOn the day it was last submitted, or null
 * @param late whether it was submitted after the deadline
 * @param summary what was done, or null
 * @param obstacles what blocks the project, or null
 * @param ownerRating the owner's own rating, or null
 * @param ownerRatingReason the owner's reason, or null
 * @param monitorRating the monitor's rating, or null
 * @param monitorRatingReason the monitor's reason, or null
 */
public record UpdateStanding(UpdateStatus status, ReportState report, LocalDate deadlineOn, LocalDate submittedOn,
        boolean late, String summary, String obstacles, Status ownerRating, String ownerRatingReason,
        Status monitorRating, String monitorRatingReason) {

    /** @return whether it counts as reported although nobody has accepted it */
    public boolean notReviewed() {
        return status == UpdateStatus.SUBMITTED;
    }

    /** The same without what was told in words, and without what people think of it. */
    UpdateStanding withheld() {
        return new UpdateStanding(status, report, deadlineOn, submittedOn, late, null, null, null, null, null, null);
    }

    /** The same with what a restatement corrects. */
    UpdateStanding corrected(UpdateStatus changedStatus, ReportState changedReport, LocalDate changedSubmittedOn,
            boolean changedLate, UpdateTexts changed) {
        UpdateTexts texts = changed.keeping(UpdateTexts.of(this));
        return new UpdateStanding(changedStatus, changedReport, deadlineOn, changedSubmittedOn, changedLate,
                texts.summary(), texts.obstacles(), texts.ownerRating(), texts.ownerRatingReason(),
                texts.monitorRating(), texts.monitorRatingReason());
    }
}
