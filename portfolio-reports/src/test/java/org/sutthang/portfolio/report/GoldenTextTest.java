package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.report.content.ReportContent;

/**
 * What each kind of report says, as a text to be read by whoever changes it: all kinds in Thai and English as they are printed, and in
 * Thai in the other formats. A change on purpose is taken over by {@code -Dgolden=renew} and reviewed as part of the commit.
 */
class GoldenTextTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "sutthang", "portfolio", "report", "golden");
    private static final int PROJECTS = 3;
    private static final String HEAD = "==";
    private static final int SHORT = 40;
    private static final int LONG = 120;

    @TempDir
    private Path folder;

    static Stream<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            samples.add(new Sample(kind, ReportFormat.PDF, "en"));
            Stream.of(ReportFormat.values()).forEach(format -> samples.add(new Sample(kind, format, "th")));
        }
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itSaysWhatItSaidWhenItWasLastReviewed(Sample sample) throws IOException {
        Path golden = GOLDEN.resolve(sample.file());
        List<String> said = joined(FileText.of(sample.kind().report(Locale.forLanguageTag(sample.language())), sample.format()));
        if ("renew".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, said);
        }

        assertThat(Files.write(folder.resolve(sample.file()), said)).hasSameTextualContentAs(golden);
    }

    /** Short lines, such as the cells of a printed table, share one: that keeps the file small enough to be read. */
    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            String last = joined.isEmpty() ? HEAD : joined.getLast();
            if (line.length() > SHORT || line.startsWith(HEAD) || last.startsWith(HEAD) || last.length() + line.length() > LONG) {
                joined.add(line);
            } else {
                joined.set(joined.size() - 1, last + " ¦ " + line);
            }
        }
        return joined;
    }

    /** The kinds of reports. */
    enum Kind {
        PORTFOLIO {
            @Override
            ReportContent report(Locale language) {
                return QuarterlySummary.of(Portfolios.course(PROJECTS), ReportOptions.of(Portfolios.QUARTER, language),
                        Contents.PUBLIC_URL);
            }
        },
        ORGANISATION {
            @Override
            ReportContent report(Locale language) {
                return QuarterlySummary.of(PortfolioCourse.of(Portfolios.partOf(Portfolios.provisional(PROJECTS))),
                        ReportOptions.of(Portfolios.QUARTER, language), null);
            }
        },
        PROJECT {
            @Override
            ReportContent report(Locale language) {
                return Sheets.ordinary(language, false);
            }
        },
        ANNUAL {
            @Override
            ReportContent report(Locale language) {
                FiscalQuarter last = new FiscalQuarter(Portfolios.QUARTER.fiscalYear(), 4);
                return QuarterlySummary.of(Portfolios.course(PROJECTS, last),
                        ReportOptions.of(last, language).withMonths(12).withAnnex(false), Contents.PUBLIC_URL);
            }
        };

        abstract ReportContent report(Locale language);
    }

    /** A report as a file. */
    record Sample(Kind kind, ReportFormat format, String language) {

        String file() {
            return kind.name().toLowerCase(Locale.ROOT) + "-" + language + "." + format.extension() + ".txt";
        }

        @Override
        public String toString() {
            return file();
        }
    }
}
