package org.sutthang.portfolio.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.NotFound;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.period.PortfolioReading;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.pdf.PdfRenderer;
import org.sutthang.portfolio.report.wording.Digits;

/** Makes reports for those who may read them. */
@ApplicationScoped
@Requires(Permission.READ_REPORTS)
public class ReportService {

    @Inject
    private PortfolioReading standings;
    @Inject
    private Settings settings;

    /**
     * The quarterly summary of what the reader may see of the portfolio: of a closed quarter from its latest snapshot, of any other marked as
     * provisional on every page. A revision always prints the same bytes.
     *
     * @param quarter the quarter
     * @param language English for any locale of that language, Thai with Thai digits for every other
     * @return a PDF file
     */
    public byte[] quarterlyPdf(FiscalQuarter quarter, Locale language) {
        return print(standings.of(quarter), language);
    }

    /**
     * The quarterly summary as one revision sealed it, the latest or an earlier one.
     *
     * @param quarter a closed quarter
     * @param revision the revision's number
     * @param language English for any locale of that language, Thai with Thai digits for every other
     * @return a PDF file
     * @throws NotFound when the quarter has no such revision
     */
    public byte[] quarterlyPdf(FiscalQuarter quarter, int revision, Locale language) {
        return print(standings.of(quarter, revision), language);
    }

    private byte[] print(PortfolioStanding portfolio, Locale language) {
        return PdfRenderer.render(QuarterlySummary.of(portfolio, language, Digits.THAI,
                settings.publicUrl().orElse(null)));
    }
}
