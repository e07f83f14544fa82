package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.standing.Status;

/**
 * What can change about a quarterly update.
 *
 * @param status how far the report came
 * @param submittedOn the day it was last submitted, or null
 * @param submittedBy the user who submitted it, or null
 * @param summary what was done, or null
 * @param obstacles what blocks the project, or null
 * @param evidence a link to the evidence, or null
 * @param disbursedBaht baht disbursed, cumulative in the fiscal year, or null
 * @param ownerRating the owner's own rating, or null
 * @param ownerRatingReason the owner's reason, or null
 * @param monitorRating the monitor's rating, or null
 * @param monitorRatingReason the monitor's reason, or null
 * @param reviewComment the monitor's comment when it was returned, or null
 * @param disbursedKeptReason why a questioned disbursement was kept, or null
 */
public record QuarterlyUpdateDetails(
        UpdateStatus status,
        LocalDate submittedOn,
        String submittedBy,
        String summary,
        String obstacles,
        String evidence,
        BigDecimal disbursedBaht,
        Status ownerRating,
        String ownerRatingReason,
        Status monitorRating,
        String monitorRatingReason,
        String reviewComment,
        String disbursedKeptReason) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public QuarterlyUpdateDetails {
        submittedBy = Texts.orNull(submittedBy);
        summary = Texts.orNull(summary);
        obstacles = Texts.orNull(obstacles);
        evidence = Texts.orNull(evidence);
        ownerRatingReason = Texts.orNull(ownerRatingReason);
        monitorRatingReason = Texts.orNull(monitorRatingReason);
        reviewComment = Texts.orNull(reviewComment);
        disbursedKeptReason = Texts.orNull(disbursedKeptReason);
        disbursedBaht = Decimals.normal(disbursedBaht);
    }
}
