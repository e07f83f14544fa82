package org.sutthang.portfolio.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.organisation.Organisation;

/**
 * An organisation that is expected to report its part of an indicator.
 */
@Entity
@Table(name = "indicator_part")
public class IndicatorPart extends Persistent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    /** For the persistence provider. */
    protected IndicatorPart() {
    }

    /**
     * A new row; it is stored when the persistence context is flushed.
     *
     * @param indicator the indicator
     * @param organisation who reports the part
     */
    public IndicatorPart(Indicator indicator, Organisation organisation) {
        this.indicator = indicator;
        this.organisation = organisation;
    }

    /** @return the indicator */
    public Indicator getIndicator() {
        return indicator;
    }

    /** @return who reports the part */
    public Organisation getOrganisation() {
        return organisation;
    }
}
