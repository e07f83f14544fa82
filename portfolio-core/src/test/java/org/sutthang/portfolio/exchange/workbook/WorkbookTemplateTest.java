package org.sutthang.portfolio.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the template is like as a file: what the reader makes of it, and what a spreadsheet offers in it. */
class WorkbookTemplateTest {

    private static final Pattern VALIDATION =
            Pattern.compile("<dataValidation [^>]*sqref=\"([A-Z]+)2:[A-Z]+\\d+\"[^>]*>.*?<formula1>(.*?)</formula1>");

    private static byte[] template(String language) {
        return WorkbookTemplate.xlsx(Locale.forLanguageTag(language), FilledTemplate.WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theUntouchedTemplateHasEveryColumnBringsNoRowAndSaysWhy(String language) {
        Workbook read = WorkbookReader.read(template(language));
        assertThat(read.findings().problems()).isEmpty();
        assertThat(read.findings().warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.expected()).isEqualTo(Expectation.EXAMPLES);
            assertThat(Integer.parseInt(warning.arguments().getFirst())).isGreaterThanOrEqualTo(WorkbookFormat.SHEETS.size());
        });
        assertThat(read.tables()).hasSize(WorkbookFormat.SHEETS.size()).allSatisfy(table -> {
            assertThat(table.rows()).isEmpty();
            assertThat(table.format().columns()).allMatch(table::has);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void anExampleWithoutItsMarkerIsARowOfOnesOwn(String language) {
        Workbook read = WorkbookReader.read(FilledTemplate.of(template(language)));
        assertThat(read.findings().problems()).isEmpty();
        assertThat(read.findings().warnings()).isEmpty();
        assertThat(read.tables()).allSatisfy(table -> assertThat(table.rows()).as(table.format().name()).isNotEmpty());
        assertThat(read.table(WorkbookFormat.Awards.SHEET).rows().getFirst().get(WorkbookFormat.Awards.AWARDED_ON)).hasToString("2023-09-15");
    }

    /** The Thai template of an earlier day without its markers, saved by LibreOffice Calc: shared strings, styles and dates are as it writes them. */
    @Test
    void theTemplateSavedByLibreOfficeIsReadAsItWasWritten() throws IOException {
        byte[] saved;
        try (InputStream file = WorkbookTemplateTest.class.getResourceAsStream("template-saved-by-libreoffice.xlsx")) {
            saved = file.readAllBytes();
        }
        Workbook read = WorkbookReader.read(saved);
        assertThat(read.findings().problems()).isEmpty();
        assertThat(read.findings().warnings()).isEmpty();
        Workbook written = WorkbookReader.read(FilledTemplate.of(template("th")));
        for (SheetFormat format : WorkbookFormat.SHEETS) {
            assertThat(texts(read, format)).as(format.name()).isNotEmpty().isEqualTo(texts(written, format));
        }
    }

    private static List<List<String>> texts(Workbook workbook, SheetFormat format) {
        return workbook.table(format).rows().stream().map(row -> format.columns().stream()
                .map(column -> row.getRaw(column) instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString()
                        : String.valueOf(row.getRaw(column))).toList()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyColumnOfCodeWordsOffersExactlyTheWordsThatAreUnderstood(String language) {
        Map<String, String> parts = FilledTemplate.parts(template(language));
        int sheet = 1;
        for (SheetFormat format : WorkbookFormat.SHEETS) {
            sheet++;
            Matcher found = VALIDATION.matcher(parts.get("xl/worksheets/sheet" + sheet + ".xml"));
            Map<String, String> lists = new java.util.HashMap<>();
            while (found.find()) {
                lists.put(found.group(1), found.group(2).replace("&quot;", "\""));
            }
            for (Column<?> column : format.columns()) {
                List<String> expected = column.type() == Boolean.class ? List.of("yes", "no") : column.words();
                assertThat(lists.get(letter(column.index()))).as(column.toString())
                        .isEqualTo(expected.isEmpty() ? null : "\"" + String.join(",", expected) + "\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theInstructionsComeFirstInBothLanguagesAndHeadsStayInSight(String language) {
        Map<String, String> parts = FilledTemplate.parts(template(language));
        assertThat(parts.get("xl/workbook.xml")).containsSubsequence("name=\"คำชี้แจง Instructions\"", "name=\"organisations\"", "name=\"scale_out\"");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("ห้ามเปลี่ยนชื่อแผ่นงาน", "Keep the names of sheets");
        for (int sheet = 2; sheet <= WorkbookFormat.SHEETS.size() + 1; sheet++) {
            assertThat(parts.get("xl/worksheets/sheet" + sheet + ".xml")).contains("state=\"frozen\"", "<cols>");
        }
        assertThat(parts.get("xl/styles.xml")).contains("dd/mm/yyyy");
    }

    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
