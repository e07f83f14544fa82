package org.sutthang.portfolio.report;

import java.util.Locale;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.content.ReportContent;

/** Reports for tests of renderers. */
public final class Reports {

    private Reports() {
    }

    /** The whole report of a portfolio, with an address at which it can be verified. */
    public static ReportContent of(PortfolioStanding portfolio, String language) {
        return QuarterlySummary.of(portfolio, ReportOptions.of(portfolio.dates().quarter(), Locale.forLanguageTag(language)),
                "https://sutthang.example.go.th");
    }
}
