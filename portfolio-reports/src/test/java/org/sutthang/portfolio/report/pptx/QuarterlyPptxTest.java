package org.sutthang.portfolio.report.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.report.OfficeCharts;
import org.sutthang.portfolio.report.Portfolios;
import org.sutthang.portfolio.report.Reports;
import org.sutthang.portfolio.report.Unruly;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.Cell;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Row;
import org.sutthang.portfolio.report.content.Section;
import org.sutthang.portfolio.report.content.Slide;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.ReasonSentences;
import org.sutthang.portfolio.standing.Status;

/** The slides, read back. */
class QuarterlyPptxTest {

    private static final double EDGE = 0.6;

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyTableShowsTheFirstRowsOfTheReportAndSaysHowManyMoreThereAre(String language) throws IOException {
        for (PortfolioStanding portfolio : List.of(Portfolios.sealed(43), Portfolios.first(3), Portfolios.provisional(400))) {
            ReportContent report = Reports.of(portfolio, language);
            try (XMLSlideShow show = read(report)) {
                for (int i = 0; i < report.companions().slides().size(); i++) {
                    List<Block.Table> expected = report.companions().slides().get(i).blocks().stream()
                            .filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
                    XSLFSlide slide = show.getSlides().get(i + 1);
                    List<XSLFTable> tables = shapes(slide, XSLFTable.class);

                    assertThat(tables).hasSameSizeAs(expected);
                    for (int t = 0; t < tables.size(); t++) {
                        int left = assertBegins(tables.get(t), expected.get(t));
                        if (left > 0) {
                            assertThat(texts(slide)).contains(report.companions().words().more().apply(left));
                        }
                    }
                }
            }
        }
    }

    /** Whether it has the head, the first rows and all totals; how many rows are left out. */
    private static int assertBegins(XSLFTable table, Block.Table expected) {
        List<Row> totals = expected.rows().stream().filter(Row::total).toList();
        List<Row> others = expected.rows().stream().filter(row -> !row.total()).toList();
        int shown = table.getNumberOfRows() - 1 - totals.size();
        List<Row> rows = new ArrayList<>(others.subList(0, shown));
        rows.addAll(totals);

        assertThat(shown).isPositive();
        for (int c = 0; c < expected.columns().size(); c++) {
            assertThat(table.getCell(0, c).getText().replace("\n(", " (")).isEqualTo(expected.columns().get(c).heading());
            for (int r = 0; r < rows.size(); r++) {
                Cell cell = rows.get(r).cells().get(c);
                String[] said = table.getCell(r + 1, c).getText().split("\n");
                assertShows(said[0], (cell.mark() == null ? "" : cell.mark().sign() + " ")
                        + cell.text().replace("\n", "; "), expected.columns().get(c).number());
                if (cell.detail() != null) {
                    assertShows(said[1], cell.detail(), false);
                }
            }
        }
        return others.size() - shown;
    }

    /** Words may be shortened, figures never. */
    private static void assertShows(String said, String whole, boolean figure) {
        if (said.endsWith("…") && !figure) {
            assertThat(whole).startsWith(said.substring(0, said.length() - 1)).hasSizeGreaterThan(20);
        } else {
            assertThat(said).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 43, 400})
    void thereAreEightToTwelveSlidesWhateverThePortfolio(int projects) throws IOException {
        ReportContent report = Reports.of(projects == 0 ? Portfolios.first(0) : Portfolios.sealed(projects), "th");
        try (XMLSlideShow show = read(report)) {
            assertThat(show.getSlides()).hasSizeBetween(8, 12);
            assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight()).isEqualTo(16 / 9.0);
            assertThat(show.getSlides().get(0).getPlaceholder(0).getText()).isEqualTo(report.title());
            assertThat(show.getSlides().stream().skip(1).map(XSLFSlide::getTitle).toList()).doesNotHaveDuplicates()
                    .allSatisfy(title -> assertThat(title).isNotBlank());
        }
    }

    @Test
    void chartsHoldTheFiguresInTheirPictureAndInTheirWorkbook() throws Exception {
        ReportContent report = Reports.of(Portfolios.sealed(43), "th");
        try (XMLSlideShow show = read(report)) {
            assertThat(show.getCharts()).hasSize(2);
            OfficeCharts.assertSays(OfficeCharts.sorted(show.getCharts()).get(0), block(report, Block.Bars.class));
            OfficeCharts.assertSays(OfficeCharts.sorted(show.getCharts()).get(1), block(report, Block.Distribution.class));
            String slide = show.getSlides().get(3).getXmlObject().xmlText();
            assertThat(slide).contains("descr=\"" + block(report, Block.Distribution.class).description());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theReasonsBehindEachRedStandInTheNotes(String language) throws IOException {
        PortfolioStanding portfolio = Portfolios.sealed(200);
        ReportContent report = Reports.of(portfolio, language);
        ReasonSentences reasons = ReasonSentences.in(report.language(), Digits.THAI);
        List<ProjectStanding> red = portfolio.projects().stream().filter(p -> p.status() == Status.RED).toList();
        try (XMLSlideShow show = read(report)) {
            List<String> notes = notes(show, section(report, Topic.STATUSES).heading()).lines().toList();

            assertThat(notes).hasSameSizeAs(red).hasSizeGreaterThan(20);
            for (int i = 0; i < red.size(); i++) {
                assertThat(notes.get(i)).contains(red.get(i).code())
                        .contains(reasons.deciding(red.get(i), Integer.MAX_VALUE));
            }
            Section decisions = section(report, Topic.DECISIONS);
            String wanted = notes(show, decisions.heading());
            decisions.blocks().stream().filter(Block.Table.class::isInstance)
                    .flatMap(block -> ((Block.Table) block).rows().stream()).forEach(row -> assertThat(wanted)
                    .contains(row.cells().get(0).detail(), row.cells().get(2).text().replace("\n", "; ")));
        }
    }

    private static Section section(ReportContent report, Topic topic) {
        return report.sections().stream().filter(section -> section.topic() == topic).findFirst().orElseThrow();
    }

    private static String notes(XMLSlideShow show, String heading) {
        XSLFNotes notes = show.getSlides().stream().filter(slide -> heading.equals(slide.getTitle())).findFirst().orElseThrow()
                .getNotes();
        return Stream.of(notes.getPlaceholders()).filter(shape -> shape.getTextType() == Placeholder.BODY)
                .map(XSLFTextShape::getText).findFirst().orElseThrow();
    }

    @Test
    void aSlideNumberIsKeptByTheProgramUnlessItIsInThaiDigits() throws IOException {
        try (XMLSlideShow thai = read(Reports.of(Portfolios.sealed(43), "th")); XMLSlideShow english = read(Reports.of(Portfolios.sealed(43), "en"))) {
            assertThat(texts(thai.getSlides().get(2))).contains("๓");
            assertThat(thai.getSlides().get(2).getXmlObject().xmlText()).doesNotContain("type=\"slidenum\"");
            assertThat(english.getSlides().get(2).getXmlObject().xmlText()).contains("type=\"slidenum\"");
        }
    }

    @Test
    void sectionsWithNothingToListShareASlide() throws IOException {
        ReportContent report = Reports.of(Portfolios.sealed(43), "en");
        List<String> headings = report.companions().slides().stream().map(Slide::heading).toList();

        assertThat(headings).doesNotHaveDuplicates();
        assertThat(report.companions().slides().stream().filter(slide -> slide.blocks().stream().allMatch(Block.Paragraph.class::isInstance)
                && !slide.heading().equals(report.sections().get(0).heading())).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void everySlideBearsRevisionAndSealAndTheFirstOneACode() throws IOException {
        ReportContent report = Reports.of(Portfolios.sealed(43), "th");
        try (XMLSlideShow show = read(report)) {
            assertThat(show.getSlides()).allSatisfy(slide -> {
                assertThat(texts(slide)).anyMatch(text -> text.equals(
                        "ฉบับที่ ๑ · ปิดไตรมาส ๑๘ เมษายน ๒๕๖๗ · รหัสตรวจสอบเอกสาร 7f3a·91c2·e05b"));
            });
            XSLFPictureShape code = shapes(show.getSlides().get(0), XSLFPictureShape.class).get(0);
            assertThat(OfficeCharts.codeIn(code.getPictureData().getData())).isEqualTo(report.frame().verification().address());
        }
    }

    @Test
    void provisionalSlidesSaySoEachAndBearNoSeal() throws IOException {
        ReportContent report = Reports.of(Portfolios.provisional(43), "th");
        try (XMLSlideShow show = read(report)) {
            assertThat(show.getSlides()).allSatisfy(slide -> assertThat(texts(slide)).contains(report.frame().notice())
                    .noneMatch(text -> text.contains("7f3a")));
        }
    }

    @Test
    void nothingRunsOutOfItsBoxOrOffTheSlide() throws IOException {
        for (ReportContent report : List.of(Reports.of(Portfolios.sealed(400), "th"), Reports.of(Portfolios.first(0), "en"),
                Unruly.report())) {
            try (XMLSlideShow show = read(report)) {
                for (XSLFSlide slide : show.getSlides()) {
                    for (XSLFShape shape : slide.getShapes()) {
                        var box = shape.getAnchor();
                        assertThat(box.getMaxX()).isLessThanOrEqualTo(960 + EDGE);
                        assertThat(box.getMaxY()).as(slide.getTitle()).isLessThanOrEqualTo(540 + EDGE);
                    }
                    shapes(slide, XSLFTable.class).forEach(table ->
                            assertThat(table.getAnchor().getMaxY()).as(slide.getTitle()).isLessThanOrEqualTo(490 + EDGE));
                }
            }
        }
    }

    @Test
    void whateverPeoplePasteMakesProperSlides() throws Exception {
        ReportContent report = Unruly.report();
        try (XMLSlideShow show = read(report)) {
            assertThat(show.getSlides()).hasSize(1 + Unruly.blocks().size());
            assertThat(show.getSlides().subList(1, show.getSlides().size())).allSatisfy(slide -> assertThat(slide.getTitle())
                    .startsWith("<script>alert(1)</script> =cmd|"));
            assertThat(notes(show, show.getSlides().get(1).getTitle())).isEqualTo(Unruly.CLEAN);
            assertThat(show.getCharts()).hasSize(4);
            OfficeCharts.assertSays(OfficeCharts.sorted(show.getCharts()).get(0), block(report, Block.Bars.class));
            OfficeCharts.assertSays(OfficeCharts.sorted(show.getCharts()).get(2), block(report, Block.Columns.class).series());
        }
    }

    private static XMLSlideShow read(ReportContent report) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(PptxRenderer.render(report)));
    }

    private static <S extends XSLFShape> List<S> shapes(XSLFSlide slide, Class<S> kind) {
        return slide.getShapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> texts(XSLFSlide slide) {
        return shapes(slide, XSLFTextShape.class).stream().map(XSLFTextShape::getText).toList();
    }

    private static <B extends Block> B block(ReportContent report, Class<B> kind) {
        return report.sections().stream().flatMap(section -> section.blocks().stream()).filter(kind::isInstance)
                .map(kind::cast).findFirst().orElseThrow();
    }
}
