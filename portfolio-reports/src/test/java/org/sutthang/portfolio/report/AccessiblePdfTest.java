package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.pdf.PdfRenderer;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Printed reports against PDF/UA-1, by veraPDF: all of the standard that a program can check. */
class AccessiblePdfTest {

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void reportsAndSheetsAndChartsBreakNoRuleOfPdfUa(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        ReportOptions options = ReportOptions.of(Portfolios.QUARTER, language);
        var course = Portfolios.course(12);

        for (ReportContent report : List.of(SampleCharts.of(language, 35), QuarterlySummary.of(course, options, null),
                QuarterlySummary.of(Portfolios.first(0), options, "https://sutthang.example.go.th"),
                Sheets.ordinary(language, false), Sheets.huge(language))) {
            assertThat(broken(PdfRenderer.render(report))).as(report.identity()).isEmpty();
        }
    }

    @Test
    void theCheckFindsWhatIsWrong() throws Exception {
        String file = new String(PdfRenderer.render(SampleCharts.of(Locale.ENGLISH, 1)), StandardCharsets.ISO_8859_1);
        byte[] unclaimed = file.replace("<pdfuaid:part>1</pdfuaid:part>", "<pdfuaid:part>9</pdfuaid:part>")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(broken(unclaimed)).isNotEmpty();
    }

    /** The rules that a file breaks. */
    private static TreeSet<String> broken(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        TreeSet<String> broken = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file),
                PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            for (TestAssertion found : validator.validate(parser).getTestAssertions()) {
                if (found.getStatus() == TestAssertion.Status.FAILED) {
                    broken.add(found.getRuleId().getClause() + ": " + found.getMessage());
                }
            }
        }
        return broken;
    }
}
