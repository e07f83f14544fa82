package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * What an indicator should have reached by the end of a quarter, cumulative within the fiscal year.
 */
@Entity
@Table(name = "target")
public class Target extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "fiscal_quarter")
    private int quarter;

    @Column(name = "target_value")
    private BigDecimal value;

    /** For the persistence provider. */
    protected Target() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param indicator the indicator
     * @param fiscalYear the Buddhist fiscal year
     * @param quarter the quarter, 1 to 4
     * @param details everything about it that can change
     */
    public Target(Indicator indicator, int fiscalYear, int quarter, TargetDetails details) {
        this.indicator = indicator;
        this.fiscalYear = fiscalYear;
        this.quarter = quarter;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public TargetDetails details() {
        return new TargetDetails(value);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(TargetDetails details) {
        this.value = details.value();
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
}
