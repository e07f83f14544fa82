package org.sutthang.portfolio.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Organisations;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WorkbookReaderTest {

    private static final String TARGETS = "indicator_code,fiscal_year,quarter,value\r\n";

    private static Workbook csv(String... namesAndContents) {
        return WorkbookReader.read(Files.zip(namesAndContents));
    }

    private static void assertRefused(Workbook workbook, Expectation expected) {
        assertThat(workbook.tables()).isEmpty();
        assertThat(workbook.findings().problems()).extracting(Problem::expected).containsExactly(expected);
    }

    private static void assertNothingWrong(Workbook workbook) {
        assertThat(workbook.findings().problems()).isEmpty();
        assertThat(workbook.findings().warnings()).isEmpty();
    }

    @Test
    void aRealPortfolioIsReadWhole() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/org/sutthang/portfolio/exchange/us-hhs-2012.zip")) {
            Workbook workbook = WorkbookReader.read(in.readAllBytes());
            assertNothingWrong(workbook);
            assertThat(workbook.table(Projects.SHEET).rows()).hasSize(78);
            assertThat(workbook.table(Milestones.SHEET).rows()).hasSize(433);
            assertThat(workbook.table(Indicators.SHEET).rows()).hasSize(455);
            assertThat(workbook.table(Results.SHEET).rows()).extracting(row -> row.get(Results.MET))
                    .hasSize(207).filteredOn(Boolean.TRUE::equals).hasSize(165);
        }
    }

    @Test
    void headersAreMatchedByCodeNameAndByEitherLabelInAnyOrder() {
        Workbook workbook = csv("targets.csv", "ค่าเป้าหมาย,Fiscal year,QUARTER,รหัสตัวชี้วัด\n40,2567,2,K1\n");
        assertNothingWrong(workbook);
        TableRow row = workbook.table(Targets.SHEET).rows().get(0);
        assertThat(row.get(Targets.INDICATOR_CODE)).isEqualTo("K1");
        assertThat(row.get(Targets.FISCAL_YEAR)).isEqualTo(2567);
        assertThat(row.get(Targets.QUARTER)).isEqualTo(2);
        assertThat(row.get(Targets.VALUE)).isEqualByComparingTo("40");
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        assertNothingWrong(csv("targets.csv", "\uFEFF" + TARGETS + "K1,2567,2,40\n"));
    }

    @Test
    void aMissingColumnIsToldFromAnEmptyCell() {
        Table table = csv("targets.csv", "indicator_code,fiscal_year,quarter,value\nK1,2567,1,\n")
                .table(Targets.SHEET);
        assertThat(table.has(Targets.VALUE)).isTrue();
        assertThat(table.rows().get(0).get(Targets.VALUE)).isNull();
        assertThat(csv("targets.csv", "indicator_code,fiscal_year,quarter\nK1,2567,1\n").table(Targets.SHEET)
                .has(Targets.VALUE)).isFalse();
    }

    @Test
    void unknownColumnsAndSheetsAreReportedAndTheRestIsRead() {
        Workbook workbook = csv("targets.csv", "indicator_code,fiscal_year,quarter,value,colour\nK1,2567,2,40,red\n",
                "holidays.csv", "day\n", "notes.txt", "hello");
        assertThat(workbook.findings().problems()).isEmpty();
        assertThat(workbook.findings().warnings())
                .extracting(Problem::sheet, Problem::row, Problem::column, Problem::expected)
                .containsExactlyInAnyOrder(tuple("notes.txt", 0, null, Expectation.KNOWN_SHEET),
                        tuple("targets", 1, "colour", Expectation.KNOWN_COLUMN),
                        tuple("holidays", 0, null, Expectation.KNOWN_SHEET));
        assertThat(workbook.table(Targets.SHEET).rows()).hasSize(1);
    }

    @Test
    void blankRowsAreSkippedAndRowNumbersStayThoseAPersonSees() {
        Workbook workbook = csv("targets.csv", TARGETS + "\n,,,\nK1,2567,5,40\n\"K\n2\",2567,1,1\nK3,x,1,1\n");
        assertThat(workbook.findings().problems()).extracting(Problem::row, Problem::column, Problem::value)
                .containsExactly(tuple(4, "quarter", "5"), tuple(5, "indicator_code", "K\n2"),
                        tuple(6, "fiscal_year", "x"));
    }

    @Test
    void anEmptyKeyCellIsAProblem() {
        Workbook workbook = csv("targets.csv", TARGETS + ",2567,1,40\n");
        assertThat(workbook.findings().problems()).extracting(Problem::row, Problem::column, Problem::expected)
                .containsExactly(tuple(2, "indicator_code", Expectation.VALUE));
    }

    @Test
    void aMissingKeyColumnIsAProblem() {
        Workbook workbook = csv("targets.csv", "indicator_code,fiscal_year,value\nK1,2567,1\n");
        assertThat(workbook.findings().problems()).extracting(Problem::column, Problem::expected)
                .containsExactly(tuple("quarter", Expectation.KEY_COLUMN));
    }

    @Test
    void aKeyThatAppearsTwiceIsAProblemThatNamesTheFirstRow() {
        Workbook workbook = csv("targets.csv", TARGETS + "K1,2567,1,40\nK1,2024,Q1,41\n");
        assertThat(workbook.findings().problems())
                .extracting(Problem::row, Problem::expected, Problem::arguments)
                .containsExactly(tuple(3, Expectation.UNIQUE_KEY, List.of("2", "K1 · 2567 · 1")));
    }

    @Test
    void aKeyThatAppearsTwiceIsShownAsItWasFound() {
        Workbook targets = csv("targets.csv", TARGETS + "K1,2567,1,40\nK1,2024,Q1,41\n");
        assertThat(targets.findings().problems()).extracting(Problem::column, Problem::value)
                .containsExactly(tuple("quarter", "Q1"));
        String results = "indicator_code,fiscal_year,quarter,part_code,value\nK1,2567,1,,1\nK1,2567,1,,2\n";
        assertThat(csv("results.csv", results).findings().problems()).extracting(Problem::column, Problem::value)
                .containsExactly(tuple("quarter", "1"));
        String without = "indicator_code,fiscal_year,quarter,value\nK1,2567,1,1\nK1,2567,1,2\n";
        assertThat(csv("results.csv", without).findings().problems()).extracting(Problem::column, Problem::value)
                .containsExactly(tuple("quarter", "1"));
    }

    @Test
    void cellsInAColumnWithoutAHeadAreReportedOnceAColumnWithTheFirstAndTheirNumber() {
        Workbook workbook = csv("targets.csv", TARGETS.replace("value", ",value") + "K1,2567,1,,40\nK1,2567,2,x,41,late\n"
                + "K1,2567,3,,42,later,\n,,,,,alone\n");
        assertThat(workbook.findings().problems()).isEmpty();
        assertThat(workbook.table(Targets.SHEET).rows()).hasSize(3);
        assertThat(workbook.findings().warnings())
                .extracting(Problem::sheet, Problem::row, Problem::column, Problem::value, Problem::expected,
                        problem -> problem.arguments().get(0))
                .containsExactly(tuple("targets", 3, "D", "x", Expectation.COLUMN_HEAD, "1"),
                        tuple("targets", 3, "F", "late", Expectation.COLUMN_HEAD, "3"));
    }

    @Test
    void theWholeAndAPartOfAQuarterHaveDifferentKeys() {
        assertNothingWrong(csv("results.csv",
                "indicator_code,fiscal_year,quarter,part_code,value\nK1,2567,1,,1\nK1,2567,1,P1,1\nK1,2567,1,P2,1\n"));
    }

    @Test
    void aColumnGivenTwiceIsAProblem() {
        Workbook workbook = csv("targets.csv", "indicator_code,fiscal_year,quarter,value,Target\nK1,2567,1,1,2\n");
        assertThat(workbook.findings().problems()).extracting(Problem::expected)
                .containsExactly(Expectation.SINGLE_COLUMN);
    }

    @Test
    void aSheetGivenTwiceIsRefused() {
        assertRefused(csv("targets.csv", TARGETS, "Targets.CSV", TARGETS), Expectation.SINGLE_SHEET);
        assertRefused(csv("a/targets.csv", TARGETS, "b/targets.csv", TARGETS), Expectation.SINGLE_SHEET);
    }

    @Test
    void aFolderAroundTheFilesAndTheSideFilesOfADesktopAreTolerated() {
        assertNothingWrong(csv("portfolio/", "", "portfolio/targets.csv", TARGETS, "__MACOSX/portfolio/._targets.csv",
                "x", "portfolio/.DS_Store", "x"));
    }

    @Test
    void pathTricksAreRefused() {
        assertRefused(csv("../targets.csv", TARGETS), Expectation.PLAIN_NAME);
        assertRefused(csv("/etc/targets.csv", TARGETS), Expectation.PLAIN_NAME);
        assertRefused(csv("..\\targets.csv", TARGETS), Expectation.PLAIN_NAME);
        assertRefused(csv("C:targets.csv", TARGETS), Expectation.PLAIN_NAME);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        Map<String, byte[]> thai = Map.of("targets.csv", new byte[] {(byte) 0xA1, (byte) 0xD2, 'a'});
        assertRefused(WorkbookReader.read(Files.zip(thai)), Expectation.UTF8);
        Map<String, byte[]> utf16 = Map.of("targets.csv", TARGETS.getBytes(StandardCharsets.UTF_16));
        assertRefused(WorkbookReader.read(Files.zip(utf16)), Expectation.UTF8);
    }

    @Test
    void brokenCsvIsRefused() {
        assertRefused(csv("targets.csv", TARGETS + "\"K1\"x,2567,1,40\n"), Expectation.CSV);
    }

    @Test
    void textWithANulCharacterIsAProblem() {
        Workbook workbook = csv("organisations.csv", "code,name_th,kind\nA,x\0y,office\n");
        assertThat(workbook.findings().problems()).extracting(Problem::expected).containsExactly(Expectation.TEXT);
    }

    @Test
    void whatIsNeitherASpreadsheetNorAZipIsRefused() {
        assertRefused(WorkbookReader.read(new byte[0]), Expectation.FILE_KIND);
        assertRefused(WorkbookReader.read(TARGETS.getBytes(StandardCharsets.UTF_8)), Expectation.FILE_KIND);
        assertRefused(WorkbookReader.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                Expectation.FILE_KIND);
    }

    @Test
    void aZipWithoutAnyKnownSheetIsRefused() {
        assertRefused(csv("holidays.csv", "day\n"), Expectation.ANY_SHEET);
        assertRefused(csv(), Expectation.ANY_SHEET);
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItEnds() {
        byte[] whole = Files.zip("targets.csv", TARGETS + "K1,2567,1,40\n");
        for (int length = 4; length < whole.length; length++) {
            assertRefused(WorkbookReader.read(Arrays.copyOf(whole, length)), Expectation.WHOLE_FILE);
        }
    }

    @Test
    void aFileWithAWrongChecksumIsRefused() {
        byte[] damaged = Files.zip("targets.csv", TARGETS + "K1,2567,1,40\n".repeat(50));
        damaged["targets.csv".length() + 40] ^= 1;
        assertRefused(WorkbookReader.read(damaged), Expectation.WHOLE_FILE);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertRefused(WorkbookReader.read(new byte[WorkbookLimits.FILE_BYTES + 1]), Expectation.FILE_SIZE);
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() {
        byte[] zeros = new byte[64 << 20];
        assertRefused(WorkbookReader.read(Files.zip(Map.of("bomb.csv", zeros))), Expectation.PACKING_RATIO);
    }

    @Test
    void tooManyFilesAreRefused() {
        String[] many = new String[2 * (WorkbookLimits.ENTRIES + 1)];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "sheet" + i + ".csv";
            many[i + 1] = "";
        }
        assertRefused(csv(many), Expectation.ENTRY_COUNT);
    }

    @Test
    void tooManyRowsColumnsAndCharactersAreRefused() {
        assertRefused(csv("targets.csv", TARGETS + "K1,2567,1,1\n".repeat(WorkbookLimits.ROWS)),
                Expectation.ROW_COUNT);
        assertRefused(csv("targets.csv", TARGETS + "x,".repeat(WorkbookLimits.COLUMNS) + "x\n"),
                Expectation.COLUMN_COUNT);
        assertRefused(csv("targets.csv", TARGETS + "x".repeat(WorkbookLimits.CELL_CHARACTERS + 1) + "\n"),
                Expectation.CELL_LENGTH);
    }

    @Test
    void aFileMadeOfErrorsIsRefusedAtSomePoint() {
        Workbook workbook = csv("targets.csv", TARGETS + "K,x,x,x\n".repeat(WorkbookLimits.FINDINGS));
        assertThat(workbook.tables()).isEmpty();
        assertThat(workbook.findings().problems()).hasSize(WorkbookLimits.FINDINGS + 1);
        assertThat(workbook.findings().problems()).last().extracting(Problem::expected)
                .isEqualTo(Expectation.FINDING_COUNT);
    }

    @Test
    void moreWarningsThanAreListedDoNotStopTheReading() {
        StringBuilder awards = new StringBuilder("code,idea_code,name_th,body,awarded_on\n");
        for (int i = 0; i <= WorkbookLimits.FINDINGS; i++) {
            awards.append('A').append(i).append(",I1,ก,ข,31/3/67\n");
        }
        Workbook workbook = csv("awards.csv", awards.toString());
        assertThat(workbook.findings().problems()).isEmpty();
        assertThat(workbook.tables()).hasSize(1);
        assertThat(workbook.findings().warnings()).hasSize(WorkbookLimits.FINDINGS + 1);
    }

    @Test
    void numbersAndDatesOfASpreadsheetAreReadByTheirFormat() {
        Workbook workbook = WorkbookReader.read(Files.xlsx("milestones",
                Files.row(1, "project_code", "code", "weight", "percent_complete", "baseline_on", "actual_on")
                + "<row r='2'><c r='A2'><v>17</v></c><c r='B2' t='str'><f>\"M\"&amp;1</f><v>M1</v></c>"
                + "<c r='C2'><f>1/3</f><v>0.33333333333333331</v></c><c r='D2' s='1'><v>0.52390000000000003</v></c>"
                + "<c r='E2' s='2'><v>45382</v></c><c r='F2' s='3'><v>243708.75</v></c></row>"));
        assertNothingWrong(workbook);
        TableRow row = workbook.table(Milestones.SHEET).rows().get(0);
        assertThat(row.get(Milestones.PROJECT_CODE)).isEqualTo("17");
        assertThat(row.get(Milestones.CODE)).isEqualTo("M1");
        assertThat(row.get(Milestones.WEIGHT)).isEqualTo(new BigDecimal("0.333333333333"));
        assertThat(row.get(Milestones.PERCENT_COMPLETE)).isEqualTo(new BigDecimal("52.39"));
        assertThat(row.get(Milestones.BASELINE_ON)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(row.get(Milestones.ACTUAL_ON)).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void aFormatWithALiteralPercentSignIsNoPercentage() {
        Workbook workbook = WorkbookReader.read(Files.xlsx("targets",
                Files.row(1, "indicator_code", "fiscal_year", "quarter", "value")
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>K1</t></is></c><c r='B2'><v>2567</v></c>"
                + "<c r='C2'><v>1</v></c><c r='D2' s='4'><v>52.39</v></c></row>"));
        assertThat(workbook.table(Targets.SHEET).rows().get(0).get(Targets.VALUE)).isEqualByComparingTo("52.39");
    }

    @Test
    void daysOfAWorkbookThatCountsFrom1904AreReadRight() {
        byte[] file = Files.xlsxWith("milestones", Files.row(1, "project_code", "code", "baseline_on")
                + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><v>1</v></c><c r='C2' s='2'><v>43920</v></c></row>",
                "xl/workbook.xml", xml -> xml.replace("<workbookPr/>", "<workbookPr date1904='1'/>"));
        assertThat(WorkbookReader.read(file).table(Milestones.SHEET).rows().get(0).get(Milestones.BASELINE_ON))
                .isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void theDayThatExcelInventedIsRefused() {
        Workbook workbook = WorkbookReader.read(Files.xlsx("milestones",
                Files.row(1, "project_code", "code", "baseline_on")
                + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><v>1</v></c><c r='C2' s='2'><v>60</v></c></row>"));
        assertThat(workbook.findings().problems()).extracting(Problem::expected).containsExactly(Expectation.DATE);
    }

    @Test
    void errorCellsIsoDatesAndCellsWithoutReferencesAreRead() {
        Workbook workbook = WorkbookReader.read(Files.xlsx("milestones",
                Files.row(3, "project_code", "code", "baseline_on", "weight")
                + "<row><c t='inlineStr'><is><r><t>P</t></r><r><t>1</t></r><rPh><t>no</t></rPh></is></c>"
                + "<c><v>7</v></c><c t='d'><v>2567-03-31T00:00:00</v></c><c t='e'><v>#DIV/0!</v></c></row>"));
        TableRow row = workbook.table(Milestones.SHEET).rows().get(0);
        assertThat(row.number()).isEqualTo(4);
        assertThat(row.get(Milestones.PROJECT_CODE)).isEqualTo("P1");
        assertThat(row.get(Milestones.BASELINE_ON)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(workbook.findings().problems()).extracting(Problem::row, Problem::column, Problem::value)
                .containsExactly(tuple(4, "weight", "#DIV/0!"));
    }

    @Test
    void aWorkbookWithMacrosIsRefused() {
        assertRefused(WorkbookReader.read(Files.xlsxWith("targets", "", "xl/vbaProject.bin", xml -> "x")),
                Expectation.NO_MACROS);
        assertRefused(WorkbookReader.read(Files.xlsxWith("targets", "", "[Content_Types].xml", xml -> "<Types><Override "
                + "ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>")),
                Expectation.NO_MACROS);
    }

    @Test
    void aDocumentTypeAndAnEntityAreRefused() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
        assertRefused(WorkbookReader.read(Files.xlsxWith("targets", Files.row(1, "&e;"), "xl/worksheets/sheet1.xml",
                xml -> xml.replace("?>", "?>" + entity))), Expectation.NO_ENTITIES);
        assertRefused(WorkbookReader.read(Files.xlsx("targets", Files.row(1, "&e;"))), Expectation.NO_ENTITIES);
    }

    @Test
    void aSpreadsheetWithAPartMissingOrCutOffIsRefused() {
        Map<String, byte[]> parts = Files.xlsxParts("targets", Files.row(1, "value"));
        byte[] sheet = parts.remove("xl/worksheets/sheet1.xml");
        assertRefused(WorkbookReader.read(Files.zip(parts)), Expectation.WHOLE_FILE);
        parts.put("xl/worksheets/sheet1.xml", Arrays.copyOf(sheet, sheet.length - 30));
        assertRefused(WorkbookReader.read(Files.zip(parts)), Expectation.WHOLE_FILE);
    }

    @Test
    void aCellFarOutIsRefusedWithoutTakingMemoryForTheWayThere() {
        assertRefused(WorkbookReader.read(Files.xlsx("targets",
                "<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>")), Expectation.COLUMN_COUNT);
        assertRefused(WorkbookReader.read(Files.xlsx("targets",
                "<row r='99999999'><c r='A1'><v>1</v></c></row>")), Expectation.WHOLE_FILE);
    }

    @Test
    void textThatLooksLikeAFormulaIsReadWithoutItsGuard() {
        Workbook workbook = csv("organisations.csv",
                "code,name_th,kind\nA,'=1+1,office\nB,''=x,office\nC,'abc,office\n");
        assertThat(workbook.table(Organisations.SHEET).rows()).extracting(row -> row.get(Organisations.NAME_TH))
                .containsExactly("=1+1", "'=x", "'abc");
    }
}
