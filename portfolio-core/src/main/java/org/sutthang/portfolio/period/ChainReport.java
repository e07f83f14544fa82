package org.sutthang.portfolio.period;

import java.time.Instant;
import java.util.List;

/**
 * What the verification of the chain found.
 *
 * @param verifiedAt when it was verified
 * @param links every link, in the order of the chain
 * @param findings what does not match, in the order of the chain; empty when everything does
 */
public record ChainReport(Instant verifiedAt, List<Link> links, List<ChainFinding> findings) {

    /**
     * A link that was verified.
     *
     * @param position its place in the chain, from 1
     * @param fiscalYear the Buddhist fiscal year
     * @param quarter its quarter
     * @param revision its revision
     * @param seal the seal that the row names
     * @param computed the hash that its document has
     * @param previousSeal the seal before it that the row names, or null
     * @param bytes how large the document is
     * @param sealedBy who sealed it
     * @param sealedAt when
     * @param intact whether nothing was found at it
     */
    public record Link(long position, int fiscalYear, int quarter, int revision, String seal, String computed,
            String previousSeal, int bytes, String sealedBy, Instant sealedAt, boolean intact) {
    }

    /** @return whether everything matches */
    public boolean intact() {
        return findings.isEmpty();
    }
}
