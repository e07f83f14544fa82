package org.sutthang.portfolio.indicator;

import java.time.Instant;

/**
 * One stored result with where it comes from.
 *
 * @param fiscalYear the Buddhist fiscal year
 * @param part the result as the rules read it
 * @param note a remark, or null
 * @param evidence what proves it, or null
 * @param doubtKeptReason why a questioned figure was kept, or null
 * @param recordedBy the user name of who recorded it, or null
 * @param recordedAt when it was recorded
 */
public record ResultLine(int fiscalYear, ReportedPart part, String note, String evidence, String doubtKeptReason,
        String recordedBy, Instant recordedAt) {
}
