package org.sutthang.portfolio.period;

import org.sutthang.portfolio.audit.Audited;

/**
 * What was written in place of the composed running text of a section of a quarter's report.
 *
 * @param section the section, by the name that reports give it
 * @param th the Thai text, or null where the composed one stands
 * @param en the English text, or null where the composed one stands
 */
public record SectionText(String section, String th, String en) implements Audited {

    /** @return whether anything was written */
    public boolean isEdited() {
        return th != null || en != null;
    }
}
