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

/**
 * The result of an indicator for a quarter: of the whole, or of one part.
 */
@Entity
@Table(name = "measurement")
public class Measurement extends Persistent {

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

    @Column(name = "note")
    private String note;

    @Column(name = "evidence")
    private String evidence;

    @Column(name = "doubt_kept_reason")
    private String doubtKeptReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** For the persistence provider. */
    protected Measurement() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param indicator the indicator
     * @param fiscalYear the Buddhist fiscal year
     * @param quarter the quarter, 1 to 4
     * @param part the organisation whose part it is, or null for the whole
     * @param details everything about it that can change
     */
    public Measurement(Indicator indicator, int fiscalYear, int quarter, Organisation part,
            MeasurementDetails details) {
        this.indicator = indicator;
        this.fiscalYear = fiscalYear;
        this.quarter = quarter;
        this.part = part;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public MeasurementDetails details() {
        return new MeasurementDetails(value, numerator, denominator, met, note, evidence, doubtKeptReason,
            recordedBy, recordedAt);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(MeasurementDetails details) {
        this.value = details.value();
        this.numerator = details.numerator();
        this.denominator = details.denominator();
        this.met = details.met();
        this.note = details.note();
        this.evidence = details.evidence();
        this.doubtKeptReason = details.doubtKeptReason();
        this.recordedBy = details.recordedBy();
        this.recordedAt = details.recordedAt();
    }

    /** @return the indicator */
    public Indicator getIndicator() {
        return indicator;
    }

    /** @return the Buddhist fiscal year */
    public int getFiscalYear() {
        return fiscalYear;
    }

    /** @return the quarter, 1 to 4 */
    public int getQuarter() {
        return quarter;
    }

    /** @return the organisation whose part it is, or null for the whole */
    public Organisation getPart() {
        return part;
    }
}
