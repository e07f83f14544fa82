package org.sutthang.portfolio.indicator;

import java.time.Instant;

/**
 * What a result was before it was corrected.
 *
 * @param fiscalYear the Buddhist fiscal year
 * @param earlier the result as it was
 * @param recordedBy the user name of who had recorded it, or null
 * @param recordedAt when it had been recorded
 * @param reason why it was corrected, or null where an import did
 * @param correctedBy the user name of who corrected it
 * @param correctedAt when it was corrected
 */
public record CorrectionLine(int fiscalYear, ReportedPart earlier, String recordedBy, Instant recordedAt, String reason,
        String correctedBy, Instant correctedAt) {
}
