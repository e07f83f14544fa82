package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.wording.Digits;

/** A report that is asked for in Thai digits has no others, but in what is not prose. */
class ThaiDigitsTest {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /**
     * Codes, seals and addresses keep their digits; a cell that is a number, a date or a formula has none of its own; the fields of
     * page numbers are the word processor's; what people typed is theirs.
     */
    private static final List<Pattern> OTHERS = List.of(Pattern.compile("INV-\\d+"), Pattern.compile("[0-9a-f]{4}(·[0-9a-f]{4})+"),
            Pattern.compile("https?://\\S+"), Pattern.compile("^== .*"), Pattern.compile("หน้า \\d+ จาก \\d+"),
            Pattern.compile("(?<=^|\\| )[−+-]?[\\d.,-]+( = [^|]*)?(?= \\||$)"), Pattern.compile("12 จังหวัด|240 คน"),
            Pattern.compile("(?<=^|\\| )\\d{2}(?= \\||$)"), Pattern.compile("BY 4.0"), Pattern.compile("ผังเมือง \\d+"));

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void thaiProseHasNoArabicDigit(ReportFormat format) {
        for (ReportContent report : List.of(QuarterlySummary.of(Portfolios.course(12), options(), Contents.PUBLIC_URL),
                Sheets.ordinary(THAI, false), SampleCharts.of(THAI, 35))) {
            assertThat(FileText.of(report, format).stream().map(ThaiDigitsTest::prose).filter(line -> line.matches(".*[0-9].*")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void asArabicDigitsAreAskedForItHasNoThaiOnes(ReportFormat format) {
        ReportContent report = QuarterlySummary.of(Portfolios.course(3), options().withDigits(Digits.ARABIC), null);

        assertThat(FileText.of(report, format)).noneMatch(line -> line.matches(".*[๐-๙].*"));
    }

    private static String prose(String line) {
        String left = line;
        for (Pattern other : OTHERS) {
            left = other.matcher(left).replaceAll("");
        }
        return left;
    }

    private static ReportOptions options() {
        return ReportOptions.of(Portfolios.QUARTER, THAI).withDigits(Digits.THAI);
    }
}
