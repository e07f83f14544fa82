package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.sutthang.portfolio.kernel.Persistent;

/**
 * What differs of an indicator in one fiscal year.
 */
@Entity
@Table(name = "indicator_year")
public class IndicatorYear extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "weight")
    private BigDecimal weight;

    @Column(name = "baseline")
    private BigDecimal baseline;

    @Enumerated(EnumType.STRING)
    @Column(name = "criteria")
    private CriteriaKind criteria;

    @Enumerated(EnumType.STRING)
    @Column(name = "criteria_basis")
    private CriteriaBasis criteriaBasis;

    @Column(name = "c1")
    private BigDecimal c1;

    @Column(name = "c2")
    private BigDecimal c2;

    @Column(name = "c3")
    private BigDecimal c3;

    @Column(name = "c4")
    private BigDecimal c4;

    @Column(name = "c5")
    private BigDecimal c5;

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
        return new IndicatorYearDetails(weight, baseline, criteria, criteriaBasis, c1, c2, c3, c4, c5);
    }

    /**
     * Takes new values; rules that need more than this row are the caller's.
     *
     * @param details the new values
     */
    public final void change(IndicatorYearDetails details) {
        this.weight = details.weight();
        this.baseline = details.baseline();
        this.criteria = details.criteria();
        this.criteriaBasis = details.criteriaBasis();
        this.c1 = details.c1();
        this.c2 = details.c2();
        this.c3 = details.c3();
        this.c4 = details.c4();
        this.c5 = details.c5();
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
