package org.sutthang.portfolio.evidence;

import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Texts;

/**
 * What a file proves: the update as a whole, or one indicator or one milestone in it.
 *
 * @param projectCode the project's code
 * @param quarter the quarter reported
 * @param milestoneCode the milestone's code, or null
 * @param indicatorCode the indicator's code, or null
 */
public record EvidenceSubject(String projectCode, FiscalQuarter quarter, String milestoneCode, String indicatorCode) {

    /** Blank codes become null. */
    public EvidenceSubject {
        milestoneCode = Texts.orNull(milestoneCode);
        indicatorCode = Texts.orNull(indicatorCode);
    }

    /** @return what it is called where only text is kept: {@code update}, or the kind and the code */
    String written() {
        if (milestoneCode != null) {
            return "milestone " + milestoneCode;
        }
        return indicatorCode == null ? "update" : "indicator " + indicatorCode;
    }
}
