package org.sutthang.portfolio.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.content.ReportContent;

/** Makes reports for those who may read them. */
@ApplicationScoped
@Requires(Permission.READ_REPORTS)
public class ReportService {

    @Inject
    private PortfolioReading standings;
    @Inject
    private Settings settings;

    /**
     * The quarterly summary of what the reader may see of the portfolio: of a closed quarter from a snapshot, of any other
     * marked as provisional on every page. A revision always makes the same bytes.
     *
     * @param options what is asked for
     * @param format the kind of file
     * @return the file
     * @throws NotFound when the quarter has no such revision
     */
    public ReportFile quarterly(ReportOptions options, ReportFormat format) {
        FiscalQuarter quarter = options.quarter();
        PortfolioStanding portfolio = options.revision() == null ? standings.of(quarter)
                : standings.of(quarter, options.revision());
        ReportContent content = QuarterlySummary.of(portfolio, options, settings.publicUrl().orElse(null));
        String name = "sutthang-%d-q%d%s-%s.%s".formatted(quarter.fiscalYear(), quarter.quarter(),
                options.revision() == null ? "" : "-r" + options.revision(), content.language().getLanguage(),
                format.extension());
        return new ReportFile(name, format, format.render(content));
    }
}
