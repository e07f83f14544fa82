package org.sutthang.portfolio.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;
import org.sutthang.portfolio.testing.CoreContainer;
import org.sutthang.portfolio.testing.TestDatabase;

/** Workbooks by chance: whatever comes in, it comes in whole or not at all, and the second time changes nothing. */
class RandomWorkbooksIT {

    private static final int WORKBOOKS = 50;
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("kind", List.of("output", "outcome")), Map.entry("direction", List.of("higher", "lower")),
            Map.entry("aggregation", List.of("sum", "last", "average", "ratio", "last_ratio", "max", "min")),
            Map.entry("frequency", List.of("quarter", "half", "year", "")), Map.entry("criteria", List.of("met", "")),
            Map.entry("criteria_basis", List.of("result", "target", "")),
            Map.entry("stage", List.of("awarded", "planned", "implementing", "in_use", "benefit_proven", "")),
            Map.entry("from_stage", List.of("awarded", "planned")),
            Map.entry("status", List.of("submitted")), Map.entry("owner_rating", List.of("green", "red", "")),
            Map.entry("monitor_rating", List.of("amber", "")));
    private static final List<String> TEXTS = List.of("ก", "=1+1", "'-x", "บรรทัด\nใหม่", "", "a,b\"c", "_x0041_", "@",
            "+66 2 123", "  เว้นวรรค ");

    private final Random random = new Random(20240420);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whateverComesInComesInWholeOrNotAtAllAndTheSecondTimeChangesNothing(TestDatabase database) {
        int applied = 0;
        try (CoreContainer core = CoreContainer.on(database); CoreContainer empty = CoreContainer.on(database)) {
            apply(core, WorkbookFiles.of("organisations", "code,name_th,kind", "O1,ก,office", "O2,ข,other").zip());
            for (int i = 0; i < WORKBOOKS; i++) {
                byte[] before = export(core);
                byte[] workbook = workbook();
                ImportPreview outcome = apply(core, workbook);
                if (outcome.applied()) {
                    applied++;
                    byte[] after = export(core);
                    core.clock().moveTo(LocalDate.of(2024, 4, 21).plusDays(i).toString());
                    assertThat(apply(core, workbook).sheets()).flatExtracting(SheetChanges::rows).isEmpty();
                    assertThat(export(core)).isEqualTo(after);
                } else {
                    assertThat(outcome.problems()).isNotEmpty();
                    assertThat(export(core)).isEqualTo(before);
                }
            }
            assertThat(applied).isGreaterThan(WORKBOOKS / 4);
            byte[] whole = export(core);
            assertThat(apply(empty, whole).problems()).isEmpty();
            assertThat(export(empty)).isEqualTo(whole);
        }
    }

    private static ImportPreview apply(CoreContainer core, byte[] file) {
        return core.as(Role.MONITOR, () -> core.get(ImportService.class).apply(file));
    }

    private static byte[] export(CoreContainer core) {
        return core.as(Role.MONITOR, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            core.get(ExportService.class).write(FileKind.ZIP, out);
            return out.toByteArray();
        });
    }

    private byte[] workbook() {
        WorkbookFiles files = WorkbookFiles.of("campaigns", "code,name_th,held_on", "C1,เวที,2023-05-05");
        for (SheetFormat sheet : WorkbookFormat.SHEETS) {
            if (sheet != WorkbookFormat.Organisations.SHEET && sheet != WorkbookFormat.Campaigns.SHEET
                    && (sheet == WorkbookFormat.Projects.SHEET || random.nextInt(3) > 0)) {
                files.with(sheet.name(), lines(sheet));
            }
        }
        return files.zip();
    }

    private String[] lines(SheetFormat sheet) {
        List<Column<?>> columns = new ArrayList<>(sheet.columns());
        columns.removeIf(column -> !column.isKey() && !column.isRequired() && random.nextInt(3) == 0 && !isFigure(column));
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", columns.stream().map(Column::code).toList()));
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            List<String> cells = columns.stream().map(column -> value(sheet, column)).toList();
            String key = String.join("|", columns.stream().filter(Column::isKey)
                    .map(column -> cells.get(columns.indexOf(column))).toList());
            if (!keys.contains(key)) {
                keys.add(key);
                lines.add(String.join(",", cells.stream().map(RandomWorkbooksIT::quoted).toList()));
            }
        }
        return lines.toArray(String[]::new);
    }

    /** A result in the cells of every form fits whatever its indicator reads. */
    private static boolean isFigure(Column<?> column) {
        return ImportProblems.FIGURES.contains(column);
    }

    private static String quoted(String cell) {
        String guarded = cell.matches("(?s)'*[=+@-].*") ? "'" + cell : cell;
        return "\"" + guarded.replace("\"", "\"\"") + "\"";
    }

    private String value(SheetFormat sheet, Column<?> column) {
        String code = column.code();
        boolean idea = sheet == WorkbookFormat.Ideas.SHEET;
        return switch (code) {
            case "code" -> sheet.name().charAt(0) + "" + (1 + random.nextInt(2));
            case "idea_code" -> "i" + (1 + random.nextInt(2));
            case "campaign_code" -> "C1";
            case "project_code" -> sheet == WorkbookFormat.Indicators.SHEET ? "p1" : "p" + (1 + random.nextInt(2));
            case "indicator_code" -> "i" + (1 + random.nextInt(2));
            case "milestone_code" -> "m" + (1 + random.nextInt(2));
            case "organisation_code" -> "O" + (1 + random.nextInt(2));
            case "part_code" -> random.nextInt(4) == 0 || sheet == WorkbookFormat.Parts.SHEET ? "O1" : "";
            case "owner" -> random.nextBoolean() ? "owner" + random.nextInt(2) : "";
            case "fiscal_year" -> "2567";
            case "quarter" -> "" + (1 + random.nextInt(4));
            case "weight" -> List.of("50", "25.5", "").get(random.nextInt(3));
            // A percent is recorded for a day that has been.
            case "percent_on" -> LocalDate.of(2024, 4, 20).minusDays(random.nextInt(9)).toString();
            case "percent_complete", "denominator" -> "" + (1 + random.nextInt(99));
            default -> idea && code.equals("status") ? "awarded" : byType(sheet, column);
        };
    }

    private String byType(SheetFormat sheet, Column<?> column) {
        boolean needed = column.isRequired();
        if (column.isWord()) {
            List<String> words = sheet == WorkbookFormat.Directives.SHEET ? List.of("answered", "")
                    : WORDS.get(column.code());
            return words.get(random.nextInt(words.size()));
        }
        if (!needed && !isFigure(column) && random.nextInt(4) == 0) {
            return "";
        }
        if (column.type() == String.class) {
            return needed ? "ข้อความ " + random.nextInt(3) : TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (column.type() == LocalDate.class) {
            return LocalDate.of(2023, 10, 1).plusDays(random.nextInt(500)).toString();
        }
        if (column.type() == Boolean.class) {
            return random.nextBoolean() ? "met" : "ไม่บรรลุ";
        }
        return column.type() == Integer.class ? "12" : new BigDecimal(random.nextInt(100_000)).movePointLeft(3).toString();
    }
}
