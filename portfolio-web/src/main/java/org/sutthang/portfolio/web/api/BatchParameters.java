package org.sutthang.portfolio.web.api;

import jakarta.ws.rs.QueryParam;
import org.sutthang.portfolio.web.report.ReportQuestion;

/** The query parameters of a batch of reports, as they were sent; whose projects each of them is about, the batch says. */
public class BatchParameters {

    @QueryParam("months")
    private String months;

    @QueryParam("revision")
    private String revision;

    @QueryParam("format")
    private String format;

    @QueryParam("digits")
    private String digits;

    @QueryParam("annex")
    private String annex;

    /**
     * The value of a parameter.
     *
     * @param name its name
     * @return what was sent, or null
     */
    String value(String name) {
        return switch (name) {
            case ReportQuestion.MONTHS -> months;
            case ReportQuestion.REVISION -> revision;
            case ReportQuestion.FORMAT -> format;
            case ReportQuestion.DIGITS -> digits;
            case ReportQuestion.ANNEX -> annex;
            default -> null;
        };
    }
}
