package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.sutthang.portfolio.kernel.CanonicalJson;
import org.sutthang.portfolio.kernel.Persistent;

/** What a measurement was before it was corrected. It is added and never changed. */
@Entity
@Table(name = "measurement_correction")
public class MeasurementCorrection extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "measurement_id")
    private Measurement measurement;

    @Column(name = "earlier_value")
    private String earlierValue;

    @Column(name = "reason")
    private String reason;

    @Column(name = "corrected_by")
    private String correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    /** The figures of a measurement, which fit into one field however long its remarks are. */
    private record Figures(BigDecimal value, BigDecimal numerator,
            BigDecimal denominator, Boolean met) {
    }

    /** For the persistence provider. */
    protected MeasurementCorrection() {
    }

    /**
     * Keeps what a measurement is just before it is corrected.
     *
     * @param measurement the measurement, not yet changed
     * @param reason why it is corrected
     * @param correctedBy the user who corrects it
     * @param correctedAt when
     */
    public MeasurementCorrection(Measurement measurement, String reason, String correctedBy, Instant correctedAt) {
        MeasurementDetails d = measurement.details();
        this.measurement = measurement;
        this.earlierValue = new String(CanonicalJson.write(new Figures(d.value(), d.numerator(), d.denominator(),
                d.met())), StandardCharsets.UTF_8);
        this.reason = reason;
        this.correctedBy = correctedBy;
        this.correctedAt = correctedAt;
    }

    /** @return the figures before, as JSON */
    public String getEarlierValue() {
        return earlierValue;
    }

    /** @return why it was corrected */
    public String getReason() {
        return reason;
    }

    /** @return the user who corrected it */
    public String getCorrectedBy() {
        return correctedBy;
    }

    /** @return when it was corrected */
    public Instant getCorrectedAt() {
        return correctedAt;
    }
}
