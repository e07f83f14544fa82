package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.sutthang.portfolio.kernel.Persistent;

/** The columns that an indicator has for all years, and that a fiscal year can set anew. */
@MappedSuperclass
public abstract class YearlyValues extends Persistent {

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

    /** @return the present values; of a year, null where the indicator's own stays */
    protected IndicatorYearDetails yearly() {
        return new IndicatorYearDetails(weight, baseline, criteria, criteriaBasis, c1, c2, c3, c4, c5);
    }

    /**
     * Takes new values.
     *
     * @param details the new values
     */
    protected final void takeYearly(IndicatorYearDetails details) {
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
}
