package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.report.content.ReportContent;

/** The title of the report on a year is longer than that on a quarter. */
class LongTitleTest {

    private static final FiscalQuarter YEAR_END = new FiscalQuarter(Portfolios.QUARTER.fiscalYear(), 4);

    private final ReportContent report = QuarterlySummary.of(Portfolios.course(3, YEAR_END),
            ReportOptions.of(YEAR_END, Locale.ENGLISH).withMonths(12), Contents.PUBLIC_URL);

    @Test
    void itIsWholeOnTheFirstSlide() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(ReportFormat.PPTX.render(report)))) {
            assertThat(show.getSlides().get(0).getPlaceholder(0).getText()).isEqualTo(report.title());
        }
    }

    @Test
    void aShorterOneStandsAboveThePagesOfADocument() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ReportFormat.DOCX.render(report)))) {
            assertThat(document.getHeaderList().get(0).getText()).contains("Progress of public innovation, 12 months of FY2024")
                    .doesNotContain(report.title());
        }
    }
}
