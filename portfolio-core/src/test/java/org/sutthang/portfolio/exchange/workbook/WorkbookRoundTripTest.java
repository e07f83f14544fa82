package org.sutthang.portfolio.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Organisations;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Targets;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookRoundTripTest {

    private static byte[] write(Workbook workbook, FileKind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(workbook, kind, out);
        return out.toByteArray();
    }

    private static TableRow onlyRow(byte[] file, SheetFormat sheet) {
        Workbook read = WorkbookReader.read(file);
        assertThat(read.findings().problems()).isEmpty();
        assertThat(read.findings().warnings()).isEmpty();
        assertThat(read.table(sheet).rows()).hasSize(1);
        return read.table(sheet).rows().get(0);
    }

    private static Workbook milestone(BigDecimal weight, LocalDate baselineOn) {
        Workbook workbook = new Workbook();
        workbook.put(new Table(Milestones.SHEET)).add().set(Milestones.PROJECT_CODE, "P1").set(Milestones.CODE, "007")
                .set(Milestones.WEIGHT, weight).set(Milestones.BASELINE_ON, baselineOn);
        return workbook;
    }

    @Property(tries = 200)
    void everyNumberThatIsKeptComesBackTheSame(
            @ForAll @BigRange(min = "0", max = "99999999999999999999999999") @Scale(12) BigDecimal number) {
        for (FileKind kind : FileKind.values()) {
            TableRow row = onlyRow(write(milestone(number, LocalDate.of(2024, 1, 1)), kind), Milestones.SHEET);
            assertThat(row.get(Milestones.WEIGHT)).isEqualByComparingTo(number);
        }
    }

    @Property(tries = 200)
    void everyDateComesBackTheSame(@ForAll("dates") LocalDate date) {
        for (FileKind kind : FileKind.values()) {
            TableRow row = onlyRow(write(milestone(BigDecimal.ONE, date), kind), Milestones.SHEET);
            assertThat(row.get(Milestones.BASELINE_ON)).isEqualTo(date);
        }
    }

    @Property(tries = 300)
    void everyDateIsReadInEitherEraAndInEveryForm(@ForAll("dates") LocalDate date) {
        int buddhist = date.getYear() + 543;
        List<String> forms = List.of(date.toString(), buddhist + date.toString().substring(4),
                date.format(DateTimeFormatter.ofPattern("dd/MM/")) + buddhist,
                date.format(DateTimeFormatter.ofPattern("d MMM ", Locale.US)) + date.getYear());
        assertThat(forms).allSatisfy(form -> assertThat(CellDate.typed(form).date()).isEqualTo(date));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(LocalDate.of(1901, 1, 1).toEpochDay(), LocalDate.of(2200, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300)
    void everyTextComesBackTheSame(@ForAll("texts") String text) {
        Workbook workbook = new Workbook();
        workbook.put(new Table(Organisations.SHEET)).add().set(Organisations.CODE, "A")
                .set(Organisations.NAME_TH, text);
        for (FileKind kind : FileKind.values()) {
            TableRow row = onlyRow(write(workbook, kind), Organisations.SHEET);
            assertThat(row.get(Organisations.NAME_TH)).isEqualTo(CellText.isBlank(text) ? null : text);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("'", "=", "+", "-", "@", "\t", "\r", "\n", "\"", ",", ";", " ", "a",
                "ก", "ำ", "๑", "_x0041_", "_", "x", "<", "&", "\u0001", "\u00A0", "😀", "0", "%");
        return pieces.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyKindOfValueComesBack(FileKind kind) {
        Workbook workbook = new Workbook();
        workbook.put(new Table(Results.SHEET)).add().set(Results.INDICATOR_CODE, "K1").set(Results.FISCAL_YEAR, 2567)
                .set(Results.QUARTER, 4).set(Results.NUMERATOR, new BigDecimal("-13920881"))
                .set(Results.MET, false).set(Results.NOTE, "บรรทัด 1\nบรรทัด 2");
        TableRow row = onlyRow(write(workbook, kind), Results.SHEET);
        assertThat(row.get(Results.INDICATOR_CODE)).isEqualTo("K1");
        assertThat(row.get(Results.FISCAL_YEAR)).isEqualTo(2567);
        assertThat(row.get(Results.QUARTER)).isEqualTo(4);
        assertThat(row.get(Results.PART_CODE)).isNull();
        assertThat(row.get(Results.NUMERATOR)).isEqualByComparingTo("-13920881");
        assertThat(row.get(Results.MET)).isFalse();
        assertThat(row.get(Results.NOTE)).isEqualTo("บรรทัด 1\nบรรทัด 2");
    }

    @Test
    void theSameWorkbookAsZipGivesTheSameBytes() {
        Workbook workbook = milestone(BigDecimal.TEN, LocalDate.of(2024, 1, 1));
        assertThat(write(workbook, FileKind.ZIP)).isEqualTo(write(workbook, FileKind.ZIP));
    }

    @Test
    void anotherReaderFindsNumbersDatesAndGuardedTextInTheSpreadsheet() throws IOException {
        Workbook workbook = milestone(new BigDecimal("12.50"), LocalDate.of(2024, 3, 31));
        workbook.put(new Table(Organisations.SHEET)).add().set(Organisations.CODE, "A")
                .set(Organisations.NAME_TH, "=HYPERLINK(\"x\")");
        byte[] file = write(workbook, FileKind.XLSX);
        try (ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row milestone = other.findSheet("milestones").orElseThrow().read().get(1);
            assertThat(milestone.getCell(Milestones.WEIGHT.index()).getType()).isEqualTo(CellType.NUMBER);
            assertThat(milestone.getCell(Milestones.BASELINE_ON.index()).asDate().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 3, 31));
            Row organisation = other.findSheet("organisations").orElseThrow().read().get(1);
            assertThat(organisation.getCell(Organisations.NAME_TH.index()).getText()).startsWith("'=");
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void theTemplateOfEitherLanguageIsReadAsAnEmptyWorkbookWithEveryColumn(FileKind kind) {
        for (Locale language : List.of(WorkbookLabels.THAI, Locale.ENGLISH)) {
            Workbook read = WorkbookReader.read(WorkbookWriter.template(kind, language));
            assertThat(read.findings().problems()).isEmpty();
            assertThat(read.findings().warnings()).isEmpty();
            assertThat(read.tables()).hasSize(WorkbookFormat.SHEETS.size()).allSatisfy(table -> {
                assertThat(table.rows()).isEmpty();
                assertThat(table.format().columns()).allMatch(table::has);
            });
        }
    }

    @Test
    void everyColumnHasAThaiLabelOfItsOwn() {
        for (SheetFormat format : WorkbookFormat.SHEETS) {
            assertThat(format.columns()).allSatisfy(column ->
                    assertThat(WorkbookLabels.label(column, WorkbookLabels.THAI)).isNotEmpty()
                            .isNotEqualTo(WorkbookLabels.label(column, Locale.ENGLISH)));
        }
        assertThat(WorkbookLabels.label(Targets.VALUE, WorkbookLabels.THAI)).isEqualTo("ค่าเป้าหมาย");
    }
}
