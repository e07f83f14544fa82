package org.sutthang.portfolio.period;

import java.time.Instant;

/**
 * A section of a quarter's report whose running text can be edited.
 *
 * @param composed the text as the figures make it
 * @param text what was written in its place, without a text in either language where nothing was
 * @param writtenFor the composed text as it was when that was written, or null where nothing was written
 * @param outdated whether something was written, and the figures make another text since
 * @param editedBy the user name of who wrote it, or null where nobody did or the quarter is closed
 * @param editedAt when it was written, or null
 * @param version to be named when it is edited, so that nobody overwrites unseen what somebody else wrote
 */
public record NarrativeLine(ComposedText composed, SectionText text, ComposedText writtenFor, boolean outdated,
        String editedBy, Instant editedAt, long version) {

    /** The version of a section that nobody has written anything for. */
    static final long UNWRITTEN = -1;

    static NarrativeLine unwritten(ComposedText composed) {
        return new NarrativeLine(composed, new SectionText(composed.section(), null, null), null, false, null, null,
                UNWRITTEN);
    }

    static NarrativeLine sealed(ComposedText composed, SectionText text) {
        return new NarrativeLine(composed, text, null, false, null, null, UNWRITTEN);
    }

    /** @return the section, by the name that reports give it */
    public String section() {
        return composed.section();
    }

    /** @return whether something was written in place of the composed text */
    public boolean isEdited() {
        return text.isEdited();
    }
}
