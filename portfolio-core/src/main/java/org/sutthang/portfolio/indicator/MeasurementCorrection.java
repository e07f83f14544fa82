package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a result was before it was corrected, with who corrected it, when and why. It is added and never changed. */
@Entity
@Table(name = "measurement_correction")
public class MeasurementCorrection extends MeasuredFigures {

    @Column(name = "reason")
    private String reason;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    /** For the persistence provider. */
    protected MeasurementCorrection() {
    }

    /**
     * Keeps what a result is before it is changed or cleared.
     *
     * @param before the result as it is stored
     * @param reason why it is corrected
     * @param correctedBy the user who corrects it
     * @param correctedAt when
     */
    public MeasurementCorrection(Measurement before, String reason, String correctedBy, Instant correctedAt) {
        super(before.getIndicator(), before.getFiscalYear(), before.getQuarter(), before.getPart(), before.details());
        this.reason = reason;
        this.correctedBy = correctedBy;
        this.correctedAt = correctedAt;
    }

    CorrectionLine line(String partCode) {
        MeasurementDetails was = figures(null, null, null);
        return new CorrectionLine(getFiscalYear(), new ReportedPart(getQuarter(), partCode, was.value(), was.numerator(),
                was.denominator(), was.met()), was.recordedBy(), was.recordedAt(), reason, correctedBy, correctedAt);
    }
}
