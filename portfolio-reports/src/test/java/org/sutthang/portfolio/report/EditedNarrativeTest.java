package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.period.ComposedText;
import org.sutthang.portfolio.period.NarrativeRules;
import org.sutthang.portfolio.period.PortfolioCourse;
import org.sutthang.portfolio.period.PortfolioStanding;
import org.sutthang.portfolio.period.SectionText;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.content.Topic;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;

/** What a monitor wrote for a quarter's report, found again in every kind of file. */
class EditedNarrativeTest {

    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final String MONEY = "เบิกจ่ายแล้ว 85.50% ของวงเงิน 2,400 ล้านบาท ตามแผน INV-0007\nส่วนที่เหลือเร่งรัดภายใน๓๐วัน";
    private static final PortfolioStanding WRITTEN = Portfolios.saying(Portfolios.sealed(43),
            new SectionText("MONEY", MONEY, null), new SectionText("SUMMARY", "ภาพรวมดีขึ้น", "The whole is better"),
            new SectionText("A_SECTION_OF_LONG_AGO", "ไม่มีแล้ว", null));

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void standsInEveryKindOfFileInPlaceOfTheComposedText(ReportFormat format) throws IOException {
        ReportOptions options = ReportOptions.of(Portfolios.QUARTER, THAI);
        String composed = QuarterlySummary.narrative(PortfolioCourse.of(WRITTEN), options).of(Topic.MONEY).orElseThrow();
        String before = text(QuarterlySummary.of(Portfolios.sealed(43), options, null), format);
        String file = text(QuarterlySummary.of(WRITTEN, options, null), format);

        assertThat(before).contains(packed(composed));
        assertThat(file).contains(packed("เบิกจ่ายแล้ว ๘๕.๕๐% ของวงเงิน ๒,๔๐๐ ล้านบาท ตามแผน INV-0007"),
                packed("ส่วนที่เหลือเร่งรัดภายใน๓๐วัน"), packed("ภาพรวมดีขึ้น")).doesNotContain(packed(composed));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aTextOfAnyKindOfLettersIsLaidOutAndNothingOfItIsCarriedOut(ReportFormat format) throws IOException {
        String hostile = NarrativeRules.clean("=cmd|' /C calc'!A0\n<script>alert(1)</script> 👩‍👩‍👧 \u202eกลับ\u202c & น้\u0e49\u0e49\u0e49\u0e49\u0e49ำ\u0000\ud800 "
                + "ชื่อยาวมาก".repeat(30));
        String file = text(QuarterlySummary.of(Portfolios.saying(Portfolios.provisional(5), new SectionText("SUMMARY", hostile, null),
                new SectionText("MONEY", hostile, null)), ReportOptions.of(Portfolios.QUARTER, THAI), null), format);

        assertThat(file).contains(packed("<script>alert(1)</script>"), "cmd|'/C", "ชื่อยาวมากชื่อยาวมาก")
                .doesNotContain("\u202e", "\u0000", "\ud800 ");
    }

    @Test
    void aSlideThatShowsTheBeginningOfALongTextHasTheWholeOfItInItsNotes() {
        String whole = "เร่งรัดการเบิกจ่ายให้เป็นไปตามแผน ".repeat(20).strip();
        ReportOptions options = ReportOptions.of(Portfolios.QUARTER, THAI);
        PortfolioStanding portfolio = Portfolios.saying(Portfolios.sealed(5), new SectionText("MONEY", whole, null));

        assertThat(QuarterlySummary.of(portfolio, options, null).companions().slides()).filteredOn(slide ->
                slide.notes().contains(whole)).hasSize(1);
        assertThat(QuarterlySummary.of(WRITTEN, options, null).companions().slides()).noneMatch(slide ->
                slide.notes().contains("ภาพรวมดีขึ้น"));
    }

    @Test
    void aLanguageInWhichNothingWasWrittenKeepsTheComposedText() {
        ReportOptions options = ReportOptions.of(Portfolios.QUARTER, Locale.ENGLISH);
        String composed = QuarterlySummary.narrative(PortfolioCourse.of(WRITTEN), options).of(Topic.MONEY).orElseThrow();

        assertThat(said(QuarterlySummary.of(WRITTEN, options, null))).contains(composed, "The whole is better")
                .doesNotContain("ภาพรวมดีขึ้น");
    }

    @Test
    void otherMonthsHaveOtherFiguresAndSoTheComposedText() {
        PortfolioCourse course = Portfolios.course(20);
        PortfolioCourse written = new PortfolioCourse(Portfolios.saying(course.portfolio(),
                new SectionText("MONEY", MONEY, MONEY)), course.earlier(), null);
        ReportOptions options = ReportOptions.of(Portfolios.QUARTER, THAI).withMonths(6);

        assertThat(said(QuarterlySummary.of(written, options, null))).isEqualTo(said(QuarterlySummary.of(course, options, null)));
        assertThat(said(QuarterlySummary.of(written, options.withMonths(3), null))).contains("INV-0007");
        assertThat(said(QuarterlySummary.of(written, options.withMonths(3)
                .withScope(new ReportScope.Organisation("CDD")), null))).doesNotContain("เร่งรัดภายใน");
    }

    @Test
    void editedAreTheSectionsWhoseSentencesAreComposedAndTheyAreThoseOfTheReport() {
        PortfolioCourse course = Portfolios.course(20);
        List<ComposedText> composed = new ComposedNarrative().compose(course);

        assertThat(composed).extracting(ComposedText::section).containsExactly("SUMMARY", "TREND", "DECISIONS", "MOVES",
                "INDICATORS", "MILESTONES", "PROVEN", "SCALE_OUT", "MONEY", "SILENT", "OBSTACLES", "DIRECTIVES");
        Map<String, ComposedText> byName = composed.stream().collect(Collectors.toMap(ComposedText::section, Function.identity()));
        ReportOptions arabic = ReportOptions.of(Portfolios.QUARTER, THAI).withDigits(Digits.ARABIC);
        assertThat(said(QuarterlySummary.of(course, arabic, null))).contains(byName.get("MOVES").th());
        assertThat(said(QuarterlySummary.of(course, ReportOptions.of(Portfolios.QUARTER, Locale.ENGLISH), null)))
                .contains(byName.get("MOVES").en());
        assertThat(new ComposedNarrative().compose(PortfolioCourse.of(Portfolios.first(3))))
                .extracting(ComposedText::section).doesNotContain("TREND");
    }

    @ParameterizedTest
    @CsvSource({"ร้อยละ 85.5 ใน๓๐วัน,ร้อยละ ๘๕.๕ ใน๓๐วัน,ร้อยละ 85.5 ใน30วัน", "P001จำนวน12,P001จำนวน๑๒,P001จำนวน12",
        "https://moi.go.th/2567,https://moi.go.th/2567,https://moi.go.th/2567", "1/2567 (Q2),๑/๒๕๖๗ (Q2),1/2567 (Q2)"})
    void figuresHaveTheDigitsOfTheReportAndCodesKeepTheirs(String typed, String thai, String arabic) {
        assertThat(Wording.of(THAI, Digits.THAI).withDigits(typed)).isEqualTo(thai);
        assertThat(Wording.of(THAI, Digits.ARABIC).withDigits(typed)).isEqualTo(arabic);
        assertThat(Narrative.printed(typed, THAI)).containsExactly(thai);
    }

    private static String said(ReportContent report) {
        return report.sections().stream().flatMap(s -> s.blocks().stream()).map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static String text(ReportContent report, ReportFormat format)
            throws IOException {
        byte[] file = format.render(report);
        List<String> texts = new ArrayList<>();
        switch (format) {
            case PDF -> PrintedReport.of(file).pages().forEach(texts::addAll);
            case DOCX -> {
                try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
                    document.getParagraphs().stream().map(XWPFParagraph::getText).forEach(texts::add);
                }
            }
            case PPTX -> {
                try (SlideShowExtractor<?, ?> slides = new SlideShowExtractor<>(new XMLSlideShow(new ByteArrayInputStream(file)))) {
                    texts.add(slides.getText());
                }
            }
            case XLSX -> {
                try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString()))));
                }
            }
        }
        return packed(String.join("", texts));
    }

    /** Lines are broken anywhere. */
    private static String packed(String text) {
        return text.replaceAll("[\\s\u200b\u2060\u00a0]", "");
    }
}
