package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.ProjectCourse;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Tabled;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.docx.DocxRenderer;
import org.sutthang.portfolio.report.pdf.PdfRenderer;
import org.sutthang.portfolio.standing.IndicatorStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;

/** What the sheet of one project says. */
class ProjectSheetTest {

    private static final PortfolioCourse COURSE = Portfolios.course(43);

    @Test
    void itSaysWhereTheProjectComesFromWhereItStandsAndHowItsDatesMoved() {
        ProjectStanding project = COURSE.portfolio().project("INV-0001").orElseThrow();
        ReportContent sheet = sheet("INV-0001", 3);

        assertThat(sheet.title()).isEqualTo(project.titleEn());
        assertThat(sheet.subtitle()).contains("INV-0001", "Quarter 2 of fiscal year 2024");
        assertThat(sheet.sections()).extracting(Section::topic).containsExactly(Topic.SUMMARY, Topic.FUNNEL,
                Topic.MILESTONES, Topic.INDICATORS, Topic.MONEY, Topic.OBSTACLES, Topic.DIRECTIVES, Topic.TREND,
                Topic.SCALE_OUT, Topic.ORIGIN);
        assertThat(QuarterlySummaryTest.text(QuarterlySummaryTest.section(sheet, Topic.ORIGIN)))
                .contains("Village data in citizens' hands", "Public Sector Excellence", "Innovation forum");
        Section milestones = QuarterlySummaryTest.section(sheet, Topic.MILESTONES);
        Tabled.Timeline timeline = QuarterlySummaryTest.block(milestones, Tabled.Timeline.class);
        assertThat(timeline.table().rows()).hasSize(5);
        assertThat(timeline.courses()).extracting(Tabled.Course::planned).containsExactlyElementsOf(
                project.standing().schedule().counted().stream().map(MilestoneStanding::baselineOn).toList());
        assertThat(QuarterlySummaryTest.table(QuarterlySummaryTest.section(sheet, Topic.INDICATORS), 0).rows())
                .extracting(row -> row.cells().get(0).text()).containsExactlyElementsOf(project.standing().indicators()
                        .stream().map(IndicatorStanding::card).map(c -> c.nameEn() == null ? c.nameTh() : c.nameEn()).toList());
    }

    @ParameterizedTest
    @CsvSource({"th,false", "en,false", "th,true", "en,true"})
    void anOrdinaryProjectIsOnePage(String language, boolean provisional) throws Exception {
        ReportContent sheet = Sheets.ordinary(Locale.forLanguageTag(language), provisional);

        try (PdfReader reader = new PdfReader(PdfRenderer.render(sheet))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void aHugeProjectGoesOnToFurtherPagesAndLosesNothing(String language) {
        ReportContent sheet = Sheets.huge(Locale.forLanguageTag(language));
        PrintedReport printed = PrintedReport.of(PdfRenderer.render(sheet));

        assertThat(printed.pages().size()).isBetween(2, 4);
        assertThat(printed.pages()).allSatisfy(page -> assertThat(page).contains(sheet.frame().origin()));
        assertThat(seen(String.join("", printed.lines()))).contains(sheet.sections().stream()
                .flatMap(section -> section.blocks().stream()).filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream()).map(row -> seen(row.cells().get(0).text()))
                .toList());
    }

    /** Without the spaces that end lines, what has no shape and pictograms; a question mark stands for what was no text. */
    private static String seen(String text) {
        return text.replace('\uFFFD', '?').replaceAll("[\\p{Cf}\\p{So}\\s]", "");
    }

    @Test
    void asADocumentItHasNeitherMemoNorContentsAndItsShortSectionsStandInTwoColumns() throws Exception {
        ReportContent sheet = Sheets.ordinary(Locale.ENGLISH, false);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxRenderer.render(sheet)))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo(sheet.title());
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getStyle)
                    .doesNotContain("MemoTitle", "TOC1").contains("Heading1");
            String xml = document.getDocument().xmlText();
            assertThat(xml).contains("<w:cols w:space=\"340\" w:num=\"1\"", "<w:cols w:space=\"340\" w:num=\"2\"");
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
