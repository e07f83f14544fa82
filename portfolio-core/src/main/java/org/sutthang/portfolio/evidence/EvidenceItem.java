package org.sutthang.portfolio.evidence;

import java.io.Serializable;
import java.time.Instant;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/**
 * A file as pages list it.
 *
 * @param code its code in the project
 * @param fiscalYear the Buddhist fiscal year
 * @param fiscalQuarter the quarter, 1 to 4
 * @param milestoneCode the milestone that it proves, or null
 * @param milestoneTh that milestone's title in Thai, or null
 * @param milestoneEn the same in English, or null
 * @param indicatorCode the indicator that it proves, or null
 * @param indicatorTh that indicator's name in Thai, or null
 * @param indicatorEn the same in English, or null
 * @param name the file's name
 * @param type what its content is
 * @param sizeBytes how large it is
 * @param sha256 the hash of its content
 * @param thumbnail whether there is a small picture of it
 * @param addedBy who added it, by the name that others see
 * @param addedAt when
 * @param withdrawnBy who withdrew it, by the name that others see, or null
 * @param withdrawnAt when, or null
 * @param withdrawnReason why, or null
 */
public record EvidenceItem(String code, int fiscalYear, int fiscalQuarter, String milestoneCode, String milestoneTh,
        String milestoneEn, String indicatorCode, String indicatorTh, String indicatorEn, String name, EvidenceType type,
        long sizeBytes, String sha256, boolean thumbnail, String addedBy, Instant addedAt, String withdrawnBy,
        Instant withdrawnAt, String withdrawnReason) implements Serializable {

    /** @return the quarter that it belongs to */
    public FiscalQuarter quarter() {
        return new FiscalQuarter(fiscalYear, fiscalQuarter);
    }

    /** @return whether it was withdrawn and not put back */
    public boolean withdrawn() {
        return withdrawnAt != null;
    }
}
