package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.ProjectCourse;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.pdf.PdfRenderer;
import org.sutthang.portfolio.standing.IndicatorStanding;

/** What the sheet of one project says. */
class ProjectSheetTest {

    private static final PortfolioCourse COURSE = Portfolios.course(43);

    @Test
    void itSaysWhereTheProjectComesFromWhereItStandsAndHowItsDatesMoved() {
        ProjectStanding project = COURSE.portfolio().project("INV-0001").orElseThrow();
        ReportContent sheet = sheet("INV-0001", 3);

        assertThat(sheet.title()).isEqualTo(project.titleEn());
        assertThat(sheet.subtitle()).contains("INV-0001", "Quarter 2 of fiscal year 2024");
        assertThat(sheet.sections()).extracting(Section::topic).containsExactly(Topic.SUMMARY, Topic.ORIGIN, Topic.FUNNEL,
                Topic.MILESTONES, Topic.INDICATORS, Topic.MONEY, Topic.SCALE_OUT, Topic.TREND, Topic.OBSTACLES,
                Topic.DIRECTIVES);
        assertThat(QuarterlySummaryTest.text(QuarterlySummaryTest.section(sheet, Topic.ORIGIN)))
                .contains("Village data in citizens' hands", "Public Sector Excellence", "Innovation forum");
        Section milestones = QuarterlySummaryTest.section(sheet, Topic.MILESTONES);
        assertThat(QuarterlySummaryTest.table(milestones, 0).rows()).hasSize(5);
        assertThat(QuarterlySummaryTest.block(milestones, Block.Lines.class).categories()).hasSize(8);
        assertThat(QuarterlySummaryTest.table(QuarterlySummaryTest.section(sheet, Topic.INDICATORS), 0).rows())
                .extracting(row -> row.cells().get(0).text()).containsExactlyElementsOf(project.standing().indicators()
                        .stream().map(IndicatorStanding::card).map(c -> c.nameEn() == null ? c.nameTh() : c.nameEn()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void itIsShort(String language) throws Exception {
        byte[] pdf = PdfRenderer.render(ProjectSheet.of(Portfolios.project(COURSE, "INV-0001"),
                ReportOptions.of(Portfolios.QUARTER, Locale.forLanguageTag(language)), "https://sutthang.example.go.th"));

        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aProjectThatIsNotInTheClosedQuarterHasASheetThatSaysSo() {
        ReportContent sheet = sheet("INV-9999", 3);

        assertThat(sheet.sections()).hasSize(1);
        assertThat(QuarterlySummaryTest.text(sheet.sections().get(0)))
                .isEqualTo("Status and why\nProject INV-9999 is not in the portfolio of Quarter 2 of fiscal year 2024.");
        assertThat(sheet.frame().seal()).isNotNull();
    }

    @Test
    void monthsOfWhichTheFirstIsNotClosedAreProvisional() {
        ProjectCourse known = Portfolios.project(COURSE, "INV-0002");
        ProjectCourse unknown = new ProjectCourse(known.code(), known.dates(), known.asOf(), known.round(), known.sealing(),
                known.found(), List.of(), List.of());

        assertThat(sheet("INV-0002", 6).frame().seal()).isNotNull();
        assertThat(ProjectSheet.of(unknown, options(6), null).frame().notice()).contains("Provisional");
    }

    private static ReportOptions options(int months) {
        return ReportOptions.of(Portfolios.QUARTER, Locale.ENGLISH).withMonths(months);
    }

    private static ReportContent sheet(String code, int months) {
        return ProjectSheet.of(Portfolios.project(COURSE, code), options(months), "https://x");
    }
}
