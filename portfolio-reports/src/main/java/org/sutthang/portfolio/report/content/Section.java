package org.sutthang.portfolio.report.content;

import java.util.List;

/**
 * A numbered section of a report.
 *
 * @param heading its heading, without the number
 * @param half whether half the width of a page is enough for it, so that it can stand beside another such section
 * @param blocks what it says
 */
public record Section(String heading, boolean half, List<Block> blocks) {

    /**
     * A section over the full width.
     *
     * @param heading its heading
     * @param blocks what it says
     * @return the section
     */
    public static Section of(String heading, List<Block> blocks) {
        return new Section(heading, false, blocks);
    }
}
