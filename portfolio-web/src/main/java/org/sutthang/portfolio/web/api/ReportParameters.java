package org.sutthang.portfolio.web.api;

import jakarta.ws.rs.QueryParam;
import org.sutthang.portfolio.web.report.ReportQuestion;

/** The query parameters of a report, as they were sent. */
public class ReportParameters {

    @QueryParam("months")
    private String months;

    @QueryParam("revision")
    private String revision;

    @QueryParam("scope")
    private String scope;

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
            case ReportQuestion.SCOPE -> scope;
            case ReportQuestion.FORMAT -> format;
            case ReportQuestion.DIGITS -> digits;
            case ReportQuestion.ANNEX -> annex;
            default -> null;
        };
    }
}
