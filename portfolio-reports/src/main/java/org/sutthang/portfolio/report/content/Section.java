package org.sutthang.portfolio.report.content;

import java.util.List;

/**
 * A numbered section of a report.
 *
 * @param topic what it is about; null until it has its place in a report
 * @param heading its heading, without the number
 * @param half whether half the width of a page is enough for it, so that it can stand beside another such section
 * @param blocks what it says
 */
public record Section(Topic topic, String heading, boolean half, List<Block> blocks) {

    /** Texts are as every format can hold them. */
    public Section {
        heading = PlainText.of(heading);
    }

    /**
     * A section over the full width.
     *
     * @param heading its heading
     * @param blocks what it says
     * @return the section
     */
    public static Section of(String heading, List<Block> blocks) {
        return new Section(null, heading, false, blocks);
    }

    /**
     * A section that can stand beside another one.
     *
     * @param heading its heading
     * @param blocks what it says
     * @return the section
     */
    public static Section half(String heading, List<Block> blocks) {
        return new Section(null, heading, true, blocks);
    }

    /**
     * Gives the section its place in a report.
     *
     * @param of what it is about
     * @return the section
     */
    public Section about(Topic of) {
        return new Section(of, heading, half, blocks);
    }
}
