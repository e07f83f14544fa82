package org.sutthang.portfolio.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.report.content.ReportContent;

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
            print(folder.resolve("course-" + language), QuarterlySummary.of(course, options, Contents.PUBLIC_URL));
            print(folder.resolve("months-" + language),
                    QuarterlySummary.of(course, options.withMonths(6), Contents.PUBLIC_URL));
            print(folder.resolve("project-" + language),
                    ProjectSheet.of(Portfolios.project(course, "INV-0001"), options, Contents.PUBLIC_URL));
            for (int provinces : new int[] {10, 35, 77}) {
                print(folder.resolve("charts" + provinces + "-" + language), SampleCharts.of(language, provinces));
            }
            print(folder.resolve("part-" + language),
                    QuarterlySummary.of(Portfolios.partOf(Portfolios.provisional(43)), options, null));
            for (Map.Entry<String, PortfolioStanding> sample : samples.entrySet()) {
                print(folder.resolve(sample.getKey() + "-" + language),
                        QuarterlySummary.of(sample.getValue(), options, Contents.PUBLIC_URL));
            }
        }
    }

    private static void print(Path file, ReportContent report) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            Files.write(file.resolveSibling(file.getFileName() + "." + format.extension()), format.render(report));
        }
    }
}
