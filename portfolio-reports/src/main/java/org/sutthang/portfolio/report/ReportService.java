package org.sutthang.portfolio.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioStandings;
import org.sutthang.portfolio.report.pdf.PdfRenderer;
import org.sutthang.portfolio.report.wording.Digits;

/** Makes reports for those who may read them. */
@ApplicationScoped
@Requires(Permission.READ_REPORTS)
public class ReportService {

    @Inject
    private PortfolioStandings standings;

    /**
     * The quarterly summary of the portfolio: of a closed quarter from its latest snapshot, of any other marked as
     * provisional on every page. A revision always prints the same bytes.
     *
     * @param quarter the quarter
     * @param language English for any locale of that language, Thai with Thai digits for every other
     * @return a PDF file
     */
    public byte[] quarterlyPdf(FiscalQuarter quarter, Locale language) {
        return PdfRenderer.render(QuarterlySummary.of(standings.of(quarter), language, Digits.THAI));
    }
}
