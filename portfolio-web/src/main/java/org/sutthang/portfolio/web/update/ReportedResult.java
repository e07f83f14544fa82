package org.sutthang.portfolio.web.update;

import java.util.List;

/**
 * What was reported for an indicator in one quarter, as its reviewer compares it.
 *
 * @param figure what was reported for the quarter itself, a ratio with what it was divided from, all parts taken together; a dash
 *     where nothing was
 * @param last the figure reported before it, and its quarter
 * @param parts what each organisation reported that its parts come from; empty of an indicator reported as a whole
 */
public record ReportedResult(String figure, ResultRow.Last last, List<Part> parts) {

    /**
     * What one organisation reported.
     *
     * @param name of the organisation, or its code
     * @param figure what was reported, or a dash
     * @param last the figure reported before it, and its quarter
     */
    public record Part(String name, String figure, ResultRow.Last last) {
    }
}
