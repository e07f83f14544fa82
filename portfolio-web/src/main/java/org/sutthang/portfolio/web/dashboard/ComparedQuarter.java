package org.sutthang.portfolio.web.dashboard;

import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.CountedPortfolio;
import org.sutthang.portfolio.period.Figures;

/**
 * The quarter that a quarter is compared with.
 *
 * @param figures its figures, or null where there is nothing to compare with
 * @param counted its portfolio where the reader chose it; null where it is the quarter before, as always
 * @param problem why the quarter that the address names cannot be compared with, or null
 */
record ComparedQuarter(Figures figures, CountedPortfolio counted, String problem) {

    /** Whether the reader chose it. */
    boolean chosen() {
        return counted != null;
    }

    FiscalQuarter quarter() {
        return figures == null ? null : figures.quarter();
    }

    /** The edition of what was chosen; 0 where nothing was, for the quarter before is in the series. */
    long edition() {
        return counted == null ? 0 : counted.edition();
    }
}
