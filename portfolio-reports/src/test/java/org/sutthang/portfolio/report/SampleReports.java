package org.sutthang.portfolio.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.pdf.PdfRenderer;

/** Prints sample reports into a folder, to be looked at. */
public final class SampleReports {

    private SampleReports() {
    }

    /**
     * Prints the samples.
     *
     * @param arguments the folder
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Map<String, PortfolioStanding> samples = Map.of("sealed", Portfolios.sealed(43), "provisional",
                Portfolios.provisional(43), "empty", Portfolios.first(0), "few", Portfolios.first(3), "many",
                Portfolios.sealed(1000));
        PortfolioCourse course = Portfolios.course(43);
        for (Locale language : new Locale[] {Locale.forLanguageTag("th"), Locale.ENGLISH}) {
            ReportOptions options = ReportOptions.of(Portfolios.QUARTER, language);
            Files.write(folder.resolve("course-" + language + ".pdf"), PdfRenderer.render(
                    QuarterlySummary.of(course, options, "https://sutthang.example.go.th")));
            Files.write(folder.resolve("months-" + language + ".pdf"), PdfRenderer.render(
                    QuarterlySummary.of(course, options.withMonths(6), "https://sutthang.example.go.th")));
            Files.write(folder.resolve("project-" + language + ".pdf"), PdfRenderer.render(ProjectSheet.of(
                    Portfolios.project(course, "INV-0001"), options, "https://sutthang.example.go.th")));
        }
        for (Map.Entry<String, PortfolioStanding> sample : samples.entrySet()) {
            for (Locale language : new Locale[] {Locale.forLanguageTag("th"), Locale.ENGLISH}) {
                Files.write(folder.resolve(sample.getKey() + "-" + language + ".pdf"),
                        PdfRenderer.render(QuarterlySummary.of(sample.getValue(),
                                ReportOptions.of(sample.getValue().dates().quarter(), language),
                                "https://sutthang.example.go.th")));
            }
        }
    }
}
