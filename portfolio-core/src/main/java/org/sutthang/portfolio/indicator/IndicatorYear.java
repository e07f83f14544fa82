package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * What differs of an indicator in one fiscal year.
 */
@Entity
@Table(name = "indicator_year")
public class IndicatorYear extends YearlyValues {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    /** For the persistence provider. */
    protected IndicatorYear() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param indicator the indicator
     * @param fiscalYear the Buddhist fiscal year
     * @param details everything about it that can change
     */
    public IndicatorYear(Indicator indicator, int fiscalYear, IndicatorYearDetails details) {
        this.indicator = indicator;
        this.fiscalYear = fiscalYear;
        change(details);
    }

    /**
     * What can change about it, as one value that can be compared and kept in the audit trail.
     *
     * @return the present values
     */
    public IndicatorYearDetails details() {
        return yearly();
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(IndicatorYearDetails details) {
        takeYearly(details);
    }

    /** @return the indicator */
    public Indicator getIndicator() {
        return indicator;
    }

    /** @return the Buddhist fiscal year */
    public int getFiscalYear() {
        return fiscalYear;
    }
}
