package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.organisation.Organisation;

/** What a result was before it was corrected, with who corrected it, when and why. It is added and never changed. */
@Entity
@Table(name = "measurement_correction")
public class MeasurementCorrection extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "fiscal_quarter")
    private int quarter;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part_id")
    private Organisation part;

    @Column(name = "result_value")
    private BigDecimal value;

    @Column(name = "numerator")
    private BigDecimal numerator;

    @Column(name = "denominator")
    private BigDecimal denominator;

    @Column(name = "met")
    private Boolean met;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

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
        MeasurementDetails details = before.details();
        this.indicator = before.getIndicator();
        this.fiscalYear = before.getFiscalYear();
        this.quarter = before.getQuarter();
        this.part = before.getPart();
        this.value = details.value();
        this.numerator = details.numerator();
        this.denominator = details.denominator();
        this.met = details.met();
        this.recordedBy = details.recordedBy();
        this.recordedAt = details.recordedAt();
        this.reason = reason;
        this.correctedBy = correctedBy;
        this.correctedAt = correctedAt;
    }

    CorrectionLine line(String partCode) {
        return new CorrectionLine(fiscalYear, new ReportedPart(quarter, partCode, value, numerator, denominator, met),
                recordedBy, recordedAt, reason, correctedBy, correctedAt);
    }
}
