package org.sutthang.portfolio.web.narrative;

import java.time.Instant;
import java.util.List;
import org.sutthang.portfolio.period.ComposedText;
import org.sutthang.portfolio.period.NarrativeLine;
import org.sutthang.portfolio.period.SectionText;
import org.sutthang.portfolio.web.text.Messages;

/**
 * A section of the report as its page shows it.
 *
 * @param section its name in addresses
 * @param title its heading
 * @param sides its text in either language, Thai first
 * @param edited whether something was written in place of a composed text
 * @param outdated whether the figures have changed since
 * @param editedBy the user name of who wrote it, or null
 * @param editedAt when it was written, or null
 */
public record SectionLine(String section, String title, List<Side> sides, boolean edited, boolean outdated, String editedBy,
        Instant editedAt) {

    /**
     * One language of it.
     *
     * @param language th or en
     * @param composed what the figures make, or null
     * @param before what they made when the text was written, or null where that is the same
     * @param written what was written in its place, or null
     */
    public record Side(String language, String composed, String before, String written) {

        /** @return what stands in the report, or null where nothing does */
        public String text() {
            return written == null ? composed : written;
        }
    }

    /** The section in the reader's words. */
    static SectionLine of(NarrativeLine line, Messages messages) {
        ComposedText now = line.composed();
        ComposedText then = line.outdated() ? line.writtenFor() : now;
        SectionText text = line.text();
        return new SectionLine(line.section(), title(line.section(), messages),
                List.of(side("th", now.th(), then.th(), text.th()), side("en", now.en(), then.en(), text.en())),
                line.isEdited(), line.outdated(), line.editedBy(), line.editedAt());
    }

    /** A composed text that stands follows the figures: what it was before is of no account. */
    private static Side side(String language, String now, String then, String written) {
        return new Side(language, now, written == null || then == null || then.equals(now) ? null : then, written);
    }

    static String title(String section, Messages messages) {
        return messages.get("narrative.section." + section);
    }
}
