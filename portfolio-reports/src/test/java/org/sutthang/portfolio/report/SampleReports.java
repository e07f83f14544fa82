package org.sutthang.portfolio.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.report.content.ReportContent;

/** Prints sample reports into a folder, to be looked at. */
public final class SampleReports {

    private static final FiscalQuarter YEAR_END = new FiscalQuarter(Portfolios.QUARTER.fiscalYear(), 4);

    private SampleReports() {
    }

    /**
     * Prints the samples.
     *
     * @param arguments the folder, then the names of samples; none for all
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, Function<Locale, ReportContent>> sample : samples().entrySet()) {
            if (arguments.length == 1 || Arrays.asList(arguments).contains(sample.getKey())) {
                for (Locale language : new Locale[] {Locale.forLanguageTag("th"), Locale.ENGLISH}) {
                    print(folder.resolve(sample.getKey() + "-" + language), sample.getValue().apply(language));
                }
            }
        }
    }

    private static Map<String, Function<Locale, ReportContent>> samples() {
        PortfolioCourse course = Portfolios.course(43);
        Map<String, Function<Locale, ReportContent>> samples = new LinkedHashMap<>();
        samples.put("course", in -> QuarterlySummary.of(course, options(in), Contents.PUBLIC_URL));
        samples.put("months", in -> QuarterlySummary.of(Portfolios.course(43, YEAR_END),
                ReportOptions.of(YEAR_END, in).withMonths(12), Contents.PUBLIC_URL));
        samples.put("project", in -> ProjectSheet.of(Portfolios.project(course, "INV-0001"), options(in), Contents.PUBLIC_URL));
        samples.put("sheet", in -> Sheets.ordinary(in, false));
        samples.put("huge", in -> Sheets.huge(in));
        samples.put("part", in -> QuarterlySummary.of(Portfolios.partOf(Portfolios.provisional(43)), options(in), null));
        samples.put("sealed", in -> Reports.of(Portfolios.sealed(43), in.getLanguage()));
        samples.put("provisional", in -> Reports.of(Portfolios.provisional(43), in.getLanguage()));
        samples.put("empty", in -> Reports.of(Portfolios.first(0), in.getLanguage()));
        samples.put("few", in -> Reports.of(Portfolios.first(3), in.getLanguage()));
        samples.put("many", in -> Reports.of(Portfolios.sealed(1000), in.getLanguage()));
        for (int provinces : new int[] {10, 35, 77}) {
            samples.put("charts" + provinces, in -> SampleCharts.of(in, provinces));
        }
        return samples;
    }

    private static ReportOptions options(Locale language) {
        return ReportOptions.of(Portfolios.QUARTER, language);
    }

    private static void print(Path file, ReportContent report) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            Files.write(file.resolveSibling(file.getFileName() + "." + format.extension()), format.render(report));
        }
    }
}
