package org.sutthang.portfolio.period;

import java.time.Instant;

/**
 * One link of the chain as it is stored, whether or not it is what it says.
 *
 * @param position its place in the chain, from 1
 * @param fiscalYear the Buddhist year that the row names
 * @param quarter the quarter that the row names
 * @param revision the revision that the row names
 * @param document the sealed bytes
 * @param seal the seal that the row names
 * @param previousSeal the seal before it that the row names, or null for the first
 * @param sealedBy who sealed it, as the row says
 * @param sealedAt when it was sealed, as the row says
 * @param reason why it was restated, as the row says, or null
 */
record ChainLink(long position, int fiscalYear, int quarter, int revision, byte[] document, String seal,
        String previousSeal, String sealedBy, Instant sealedAt, String reason) {

    /** The quarter as it is written in the audit trail; the row may name one that there is not. */
    String quarterText() {
        return fiscalYear + "/" + quarter;
    }
}
