package org.sutthang.portfolio.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.sutthang.portfolio.audit.Audited;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What can change about a measurement.
 *
 * @param value the result, or null where it is a ratio or met / not met
 * @param numerator the numerator of a ratio, or null
 * @param denominator the denominator of a ratio, above 0, or null
 * @param met met or not met, or null
 * @param note a remark, or null
 * @param evidence a link to the evidence, or null
 * @param doubtKeptReason why a questioned value was kept, or null when it was not questioned
 * @param recordedBy the user who recorded it
 * @param recordedAt when it was recorded
 */
public record MeasurementDetails(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        Boolean met,
        String note,
        String evidence,
        String doubtKeptReason,
        String recordedBy,
        Instant recordedAt) implements Audited {

    /** Decimals lose trailing zeros and blank texts become null, so that equal values are equal. */
    public MeasurementDetails {
        note = Texts.orNull(note);
        evidence = Texts.orNull(evidence);
        doubtKeptReason = Texts.orNull(doubtKeptReason);
        recordedBy = Texts.orNull(recordedBy);
        value = Decimals.normal(value);
        numerator = Decimals.normal(numerator);
        denominator = Decimals.normal(denominator);
    }

    /** @return whether there is a figure or an answer, not a remark alone */
    public boolean hasFigure() {
        return value != null || numerator != null || denominator != null || met != null;
    }
}
