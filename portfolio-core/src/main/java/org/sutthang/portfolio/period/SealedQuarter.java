package org.sutthang.portfolio.period;

import java.time.Instant;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * A revision of a closed quarter, without its contents.
 *
 * @param fiscalYear the Buddhist year in which the fiscal year ends
 * @param fiscalQuarter 1 to 4
 * @param revision 1 for the first closing, one more for every restatement
 * @param seal the SHA-256 of the document as 64 hexadecimal digits
 * @param sealedBy the user name of who closed the period
 * @param sealedAt when it was sealed
 */
public record SealedQuarter(int fiscalYear, int fiscalQuarter, int revision, String seal, String sealedBy,
        Instant sealedAt) {

    /** @return the quarter */
    public FiscalQuarter quarter() {
        return new FiscalQuarter(fiscalYear, fiscalQuarter);
    }
}
