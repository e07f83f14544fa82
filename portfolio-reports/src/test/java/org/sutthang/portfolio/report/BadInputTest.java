package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sutthang.portfolio.organisation.OrganisationKind;
import org.sutthang.portfolio.period.OrganisationName;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;

/** What a report is made of when things are not as they should be, in every format. */
class BadInputTest {

    private static final Locale THAI = Locale.forLanguageTag("th");
    /** Combining marks in a heap, emoji, control characters, marks of direction, mark-up, a formula; 300 characters and more. */
    private static final String NAME = "=cmd|' /C calc'!A0 <script>alert(1)</script> \u0000\u0007\u202eกลับ\u202c 👩‍🌾 น้ำ"
            + "ก\u0e49\u0e49\u0e49\u0e49\u0e49\u0e49\u0e49\u0e49 " + "ชื่อยาวมาก".repeat(30);

    static Stream<Object[]> formatsAndLanguages() {
        return Stream.of(ReportFormat.values()).flatMap(format -> Stream.of("th", "en").map(tag -> new Object[] {format, tag}));
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void anOpenQuarterIsProvisionalOnEveryPageSheetAndSlide(ReportFormat format, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String provisional = Wording.of(locale, Digits.THAI).text("provisional");
        for (ReportContent report : List.of(Reports.of(Portfolios.provisional(12), language), Sheets.ordinary(locale, true))) {
            List<String> parts = parts(FileText.of(report, format));

            // A document has one head for all its pages.
            assertThat(format == ReportFormat.DOCX ? parts.subList(0, 1) : parts)
                    .isNotEmpty().allSatisfy(part -> assertThat(part).contains(provisional));
            assertThat(String.join("\n", parts)).doesNotContain("7f3a");
        }
    }

    @ParameterizedTest
    @MethodSource("formatsAndLanguages")
    void anEmptyScopeIsSaidInASentence(ReportFormat format, String language) {
        Locale locale = Locale.forLanguageTag(language);
        PortfolioStanding whole = Portfolios.first(0);
        PortfolioStanding nobody = new PortfolioStanding(whole.dates(), whole.asOf(), whole.deadlineOn(), whole.formulaVersion(),
                whole.round(), 0, 0, null, null, List.of(), whole.sealing(),
                new OrganisationName("X", "กรมที่ไม่มีโครงการ", "Department without projects", OrganisationKind.DEPARTMENT, null), null);
        String said = String.join("\n", FileText.of(QuarterlySummary.of(PortfolioCourse.of(nobody),
                ReportOptions.of(Portfolios.QUARTER, locale), null), format));

        assertThat(said.replaceAll("\\s+", " ")).contains(Wording.of(locale, Digits.THAI).text("summary.empty", 0, 0)
                .replaceAll("\\s+", " ").substring(0, 30));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void namesAsPeoplePasteThemAreTextAndNothingElse(ReportFormat format) {
        PortfolioStanding portfolio = named(Portfolios.sealed(12), NAME);
        ReportContent report = QuarterlySummary.of(portfolio, ReportOptions.of(Portfolios.QUARTER, THAI), Contents.PUBLIC_URL);
        String said = String.join("\n", FileText.of(report, format));

        assertThat(said).contains("<script>alert(1)</script>".substring(0, 8), "กลับ");
        assertThat(said).doesNotContain("\u0000", "\u0007", "\u202e", "\u202c");
        assertThat(said.codePoints().filter(c -> c == 0x0e49).count()).as("no heaps of accents").isLessThan(said.length() / 4);
        if (format == ReportFormat.XLSX) {
            assertThat(said.lines()).noneMatch(line -> line.contains(" = cmd"));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void twoThousandProjectsMakeAFileThatCanBeSent(ReportFormat format) {
        assertThat(format.render(Reports.of(Portfolios.sealed(2000), "th"))).hasSizeBetween(20_000, 6_000_000);
    }

    private static PortfolioStanding named(PortfolioStanding whole, String name) {
        List<ProjectStanding> projects = whole.projects().stream().map(p -> new ProjectStanding(p.code(), name, null,
                p.organisation(), p.ideaCode(), p.owner(), name, p.ownerActive(), p.stage(), p.awardedOn(), p.stalledDays(),
                p.startOn(), p.endOn(), p.goliveOn(), p.budgetBaht(), p.disbursedBaht(), p.update(), p.standing(),
                p.context())).toList();
        return new PortfolioStanding(whole.dates(), whole.asOf(), whole.deadlineOn(), whole.formulaVersion(), whole.round(),
                whole.ideas(), whole.awarded(), whole.adoptions(), whole.previous(), projects, whole.sealing());
    }

    /** The text of each page, sheet or slide. */
    private static List<String> parts(List<String> lines) {
        List<String> parts = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("== ")) {
                parts.add("");
            } else {
                parts.set(parts.size() - 1, parts.getLast() + line + "\n");
            }
        }
        return parts;
    }
}
