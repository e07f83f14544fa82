package org.sutthang.portfolio.web.evidence;

import java.io.Serializable;
import org.sutthang.portfolio.evidence.EvidenceItem;
import org.sutthang.portfolio.web.faces.LocaleBean;
import org.sutthang.portfolio.web.text.QuantityFormat;
import org.sutthang.portfolio.web.text.ThaiFormat;

/**
 * A file of evidence in words.
 *
 * @param item the file
 * @param subject what it proves, or null for the update as a whole
 * @param size how large it is
 * @param added who added it and when
 * @param withdrawn who withdrew it, when and why, or null
 * @param quarter the quarter that it belongs to
 */
public record EvidenceLine(EvidenceItem item, String subject, String size, String added, String withdrawn, String quarter)
        implements Serializable {

    static EvidenceLine of(EvidenceItem item, LocaleBean locale) {
        ThaiFormat format = new ThaiFormat(locale.getLanguage());
        String subject = item.indicatorCode() != null ? locale.pick(item.indicatorTh(), item.indicatorEn())
                : item.milestoneCode() != null ? locale.pick(item.milestoneTh(), item.milestoneEn()) : null;
        return new EvidenceLine(item, subject, new QuantityFormat(locale.getLanguage()).fileSize(item.sizeBytes()),
                locale.messages().get("evidence.added", item.addedBy(), format.dateTime(item.addedAt())),
                item.withdrawn() ? locale.messages().get("evidence.withdrawn", item.withdrawnBy(),
                        format.dateTime(item.withdrawnAt()), item.withdrawnReason()) : null,
                format.shortQuarter(item.quarter()));
    }

    /** @return whether it was withdrawn and not put back */
    public boolean isWithdrawn() {
        return withdrawn != null;
    }
}
