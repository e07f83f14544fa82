package org.sutthang.portfolio.report;

import java.util.Locale;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.wording.Digits;

/** What reports say, for tests of the formats. */
public final class Contents {

    /** Where the product is reached in tests. */
    public static final String PUBLIC_URL = "https://sutthang.example.go.th";

    private Contents() {
    }

    /** The whole report of a portfolio. */
    public static ReportContent of(PortfolioStanding portfolio, Locale language, Digits digits) {
        return QuarterlySummary.of(portfolio,
                new ReportOptions(portfolio.dates().quarter(), 3, null, ReportScope.PORTFOLIO, language, digits, true), PUBLIC_URL);
    }
}
