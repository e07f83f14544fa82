package org.sutthang.portfolio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.sutthang.portfolio.report.content.Block;
import org.sutthang.portfolio.report.content.ReportContent;
import org.sutthang.portfolio.report.pdf.PdfRenderer;
import org.sutthang.portfolio.report.wording.Digits;
import org.sutthang.portfolio.report.wording.Wording;

/** Cover, contents, charts and the structure of the printed report, read back. */
class PdfFormTest {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theContentsNameThePageThatEverySectionIsFoundOn(String language) {
        ReportContent report = QuarterlySummary.of(Portfolios.course(43),
                ReportOptions.of(Portfolios.QUARTER, Locale.forLanguageTag(language)), null);
        PrintedReport printed = PrintedReport.of(PdfRenderer.render(report));
        List<String> contents = printed.pages().get(1);

        assertThat(printed.pages().get(0)).contains(report.frame().office()).doesNotContain(report.numbers().get(3));
        for (int i = 0; i < report.sections().size(); i++) {
            String heading = report.sections().get(i).heading();
            assertThat(contents).contains(heading);
            String page = contents.get(contents.indexOf(heading) + 1);
            assertThat(pagesWith(printed, report.numbers().get(i), heading, report)).as(heading).contains(page);
        }
    }

    /** The pages on which a heading stands after its number, written as in the contents. */
    private static List<String> pagesWith(PrintedReport printed, String number, String heading, ReportContent report) {
        Wording words = Wording.of(report.language(), Digits.THAI);
        List<String> found = new ArrayList<>();
        for (int page = 2; page < printed.pages().size(); page++) {
            List<String> lines = printed.pages().get(page);
            for (int line = 0; line + 1 < lines.size(); line++) {
                if (lines.get(line).equals(number) && heading.startsWith(lines.get(line + 1))) {
                    found.add(words.plain(page + 1));
                }
            }
        }
        return found;
    }

    @Test
    void everyLineOfTheContentsLeadsToItsSectionAndSaysSo() {
        PrintedReport printed = PrintedReport.of(Portfolios.sealed(43), THAI);
        PdfReader reader = printed.reader();
        PdfArray links = reader.getPageN(2).getAsArray(PdfName.ANNOTS);

        assertThat(links.size()).isEqualTo(16);
        for (int i = 0; i < links.size(); i++) {
            PdfDictionary link = links.getAsDict(i);
            assertThat(link.getAsString(PdfName.CONTENTS).toUnicodeString()).contains("หน้า");
            assertThat(link.get(PdfName.STRUCTPARENT)).isNotNull();
            assertThat(pageOf(reader, link.getAsArray(PdfName.DEST).getAsIndirectObject(0).getNumber()))
                    .isBetween(3, reader.getNumberOfPages());
        }
        assertThat(reader.getPageN(2).get(PdfName.TABS)).isEqualTo(PdfName.S);
        assertThat(tags(printed, "Link")).hasSize(16);
    }

    private static int pageOf(PdfReader reader, int object) {
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            if (reader.getPageOrigRef(page).getNumber() == object) {
                return page;
            }
        }
        return 0;
    }

    @Test
    void theSheetOfAProjectHasNeitherCoverNorContents() {
        ReportContent sheet = ProjectSheet.of(Portfolios.project(Portfolios.course(43), "INV-0001"),
                ReportOptions.of(Portfolios.QUARTER, THAI), null);
        PrintedReport printed = PrintedReport.of(PdfRenderer.render(sheet));

        assertThat(sheet.isSheet()).isTrue();
        assertThat(printed.lines()).doesNotContain("สารบัญ");
        assertThat(tags(printed, "H1")).hasSize(1);
        assertThat(printed.pages().get(0)).contains(sheet.sections().get(0).heading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyChartIsAPictureWithItsDescriptionAndShowsEveryFigure(String language) {
        ReportContent report = SampleCharts.of(Locale.forLanguageTag(language), 35);
        PrintedReport printed = PrintedReport.of(PdfRenderer.render(report));

        assertThat(tags(printed, "Figure").stream().map(tag -> tag.getAsString(PdfName.ALT).toUnicodeString()))
                .containsExactly("Columns in words", "Lines in words", "Map in words");
        Block.ProvinceMap map = (Block.ProvinceMap) report.sections().get(3).blocks().get(0);
        assertThat(printed.lines()).containsAll(map.provinces().stream().map(Block.Province::name)
                .filter(name -> !name.contains(" ")).toList());
        Block.Heat heat = (Block.Heat) report.sections().get(2).blocks().get(0);
        assertThat(printed.lines()).containsAll(heat.rows().stream().flatMap(row -> row.cells().stream())
                .map(cell -> cell.text()).filter(text -> !text.isEmpty()).toList());
        assertThat(String.join(" ", printed.lines())).contains("@svg-maps/thailand", "CC BY 4.0");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 22, 47, 77})
    void aMapOfAnyNumberOfProvincesFitsOnItsPage(int provinces) {
        ReportContent report = SampleCharts.of(Locale.ENGLISH, provinces);

        assertThat(PrintedReport.of(PdfRenderer.render(report)).pages()).hasSizeLessThanOrEqualTo(6);
        assertThat(Arrays.equals(PdfRenderer.render(report), PdfRenderer.render(SampleCharts.of(Locale.ENGLISH, provinces))))
                .isTrue();
    }

    @Test
    void everyRowHasAllItsCellsAndEveryHeadSaysWhatItHeads() {
        PrintedReport printed = PrintedReport.of(PdfRenderer.render(SampleCharts.of(THAI, 10)));

        assertThat(tags(printed, "TH")).isNotEmpty().allSatisfy(head -> assertThat(head.getAsArray(PdfName.A)
                .getAsDict(0).get(new PdfName("Scope"))).isNotNull());
        assertThat(tags(printed, "Table")).isNotEmpty().allSatisfy(table -> {
            List<Integer> cells = new ArrayList<>();
            PdfArray rows = table.getAsArray(PdfName.K);
            for (int i = 0; i < rows.size(); i++) {
                cells.add(rows.getAsDict(i).getAsArray(PdfName.K).size());
            }
            assertThat(cells).as("cells of each row").allMatch(cells.get(0)::equals);
        });
    }

    @Test
    void theFileSaysInEveryWayWhatItIsAndThatItCanBeReadAloud() throws IOException {
        PrintedReport printed = PrintedReport.of(Portfolios.sealed(3), THAI);
        PRStream metadata = (PRStream) PdfReader.getPdfObject(printed.reader().getCatalog().get(PdfName.METADATA));
        String xmp = new String(PdfReader.getStreamBytes(metadata), StandardCharsets.UTF_8);

        assertThat(xmp).contains("<pdfuaid:part>1</pdfuaid:part>", "<dc:language><rdf:Bag><rdf:li>th</rdf:li>",
                printed.reader().getInfo().get("Title"), "<xmp:CreateDate>2024-04-18T10:00:00+07:00</xmp:CreateDate>");
        assertThat(printed.reader().getCatalog().getAsDict(PdfName.VIEWERPREFERENCES).get(PdfName.DISPLAYDOCTITLE))
                .hasToString("true");
    }

    /** Every part of the structure with a role, in the order of reading. */
    private static List<PdfDictionary> tags(PrintedReport printed, String role) {
        List<PdfDictionary> found = new ArrayList<>();
        collect(printed.reader().getCatalog().getAsDict(PdfName.STRUCTTREEROOT), new PdfName(role), found);
        return found;
    }

    private static void collect(PdfObject node, PdfName role, List<PdfDictionary> found) {
        PdfObject resolved = PdfReader.getPdfObject(node);
        if (resolved instanceof PdfArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                collect(kids.getPdfObject(i), role, found);
            }
        } else if (resolved instanceof PdfDictionary tag && !PdfName.MCR.equals(tag.get(PdfName.TYPE))
                && !PdfName.OBJR.equals(tag.get(PdfName.TYPE))) {
            if (role.equals(tag.get(PdfName.S))) {
                found.add(tag);
            }
            if (tag.get(PdfName.K) != null) {
                collect(tag.get(PdfName.K), role, found);
            }
        }
    }
}
