package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.sutthang.portfolio.kernel.Decimals;
import org.sutthang.portfolio.kernel.Persistent;

/** What an indicator had reached in a fiscal year before its plan; shown on its card, and counted nowhere. */
@Entity
@Table(name = "indicator_past_year")
public class PastYear extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "result_value")
    private BigDecimal result;

    /** For the persistence provider. */
    protected PastYear() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param indicator the indicator
     * @param fiscalYear the Buddhist fiscal year
     * @param result what it had reached then
     */
    public PastYear(Indicator indicator, int fiscalYear, BigDecimal result) {
        this.indicator = indicator;
        this.fiscalYear = fiscalYear;
        change(result);
    }

    /**
     * Takes another result.
     *
     * @param other the result
     */
    public final void change(BigDecimal other) {
        this.result = Decimals.normal(other);
    }

    /** @return the indicator */
    public Indicator getIndicator() {
        return indicator;
    }

    /** @return the Buddhist fiscal year */
    public int getFiscalYear() {
        return fiscalYear;
    }

    /** @return what it had reached then */
    public BigDecimal getResult() {
        return Decimals.normal(result);
    }
}
