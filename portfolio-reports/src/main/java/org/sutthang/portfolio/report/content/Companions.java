package org.sutthang.portfolio.report.content;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What goes with a report, composed from its sections.
 *
 * @param memo the memo that hands it up
 * @param slides the slides of a meeting about it, after the one with the title
 * @param words what the layout itself says
 */
public record Companions(Memo memo, List<Slide> slides, Words words) {

    /**
     * What the layout itself says.
     *
     * @param contents the heading of the list of contents
     * @param more says how many rows are not shown, such as และอีก ๓ รายการ
     * @param province the heading of a column of provinces
     * @param projects the heading of a column that counts projects
     * @param marks what each mark says, for the legends of charts
     */
    public record Words(String contents, IntFunction<String> more, String province, String projects,
            Map<Mark, String> marks) {
    }
}
