package org.sutthang.portfolio.period;

import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/** Tells who does not want to wait that the standings of very many projects have to be worked out first. */
public class BeingAssessed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<FiscalQuarter> quarters;

    /**
     * Standings are missing.
     *
     * @param quarters of which quarters
     */
    public BeingAssessed(Set<FiscalQuarter> quarters) {
        super("standings have to be worked out first: " + quarters);
        this.quarters = Set.copyOf(quarters);
    }

    /** @return the quarters whose standings are missing */
    public Set<FiscalQuarter> quarters() {
        return quarters;
    }
}
