package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.organisation.Organisation;

/** The figures of a result, with who recorded them; they are kept as they were when the result is corrected. */
@MappedSuperclass
public abstract class MeasuredFigures extends Persistent {

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

    /** For the persistence provider. */
    protected MeasuredFigures() {
    }

    /** Figures of an indicator for a quarter: of the whole, or of one part. */
    MeasuredFigures(Indicator indicator, int fiscalYear, int quarter, Organisation part, MeasurementDetails details) {
        this.indicator = indicator;
        this.fiscalYear = fiscalYear;
        this.quarter = quarter;
        this.part = part;
        takeFigures(details);
    }

    final void takeFigures(MeasurementDetails details) {
        this.value = details.value();
        this.numerator = details.numerator();
        this.denominator = details.denominator();
        this.met = details.met();
        this.recordedBy = details.recordedBy();
        this.recordedAt = details.recordedAt();
    }

    /** The figures with the words that go with them. */
    MeasurementDetails figures(String note, String evidence, String doubtKeptReason) {
        return new MeasurementDetails(value, numerator, denominator, met, note, evidence, doubtKeptReason, recordedBy,
                recordedAt);
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
