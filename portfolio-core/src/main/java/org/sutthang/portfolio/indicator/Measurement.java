package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sutthang.portfolio.organisation.Organisation;

/**
 * The result of an indicator for a quarter: of the whole, or of one part.
 */
@Entity
@Table(name = "measurement")
public class Measurement extends MeasuredFigures {

    @Column(name = "note")
    private String note;

    @Column(name = "evidence")
    private String evidence;

    @Column(name = "doubt_kept_reason")
    private String doubtKeptReason;

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
        super(indicator, fiscalYear, quarter, part, details);
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public MeasurementDetails details() {
        return figures(note, evidence, doubtKeptReason);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(MeasurementDetails details) {
        takeFigures(details);
        this.note = details.note();
        this.evidence = details.evidence();
        this.doubtKeptReason = details.doubtKeptReason();
    }
}
