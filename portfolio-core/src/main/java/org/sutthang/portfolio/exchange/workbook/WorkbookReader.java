package org.sutthang.portfolio.exchange.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a workbook from the bytes of a file. What kind of file it is, its content decides and not its name. A file
 * that must not be read becomes one problem and no tables, one made of errors a long list and no tables; everything else is read as far as it goes, so that one
 * pass lists all that is wrong.
 */
public final class WorkbookReader {

    private static final int ZIP = 0x504B0304;
    private static final int EMPTY_ZIP = 0x504B0506;

    private final Findings findings;
    private int examples;

    private WorkbookReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads a workbook.
     *
     * @param bytes the file: {@code .xlsx}, or {@code .zip} of CSV files
     * @return the tables that could be read, with the problems and warnings; never throws for what is in the file
     */
    public static Workbook read(byte[] bytes) {
        Findings findings = new Findings();
        Workbook workbook = new Workbook(findings);
        try {
            new WorkbookReader(findings).readInto(workbook, bytes);
            return workbook;
        } catch (WorkbookRefused refused) {
            return refused.problem().expected() == Expectation.FINDING_COUNT
                    ? new Workbook(findings) : refused(refused.problem());
        } catch (StackOverflowError tooDeep) {
            return refused(new Problem(null, 0, null, null, Expectation.WHOLE_FILE, List.of()));
        }
    }

    private static Workbook refused(Problem problem) {
        Findings only = new Findings();
        only.problem(problem.sheet(), problem.row(), problem.column(), problem.value(), problem.expected(),
                problem.arguments().toArray());
        return new Workbook(only);
    }

    private void readInto(Workbook workbook, byte[] bytes) {
        if (bytes.length > WorkbookLimits.FILE_BYTES) {
            throw new WorkbookRefused(Expectation.FILE_SIZE, null,
                    WorkbookLimits.mebibytes(WorkbookLimits.FILE_BYTES));
        }
        int magic = bytes.length < 4 ? 0
                : (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if (magic != ZIP && magic != EMPTY_ZIP) {
            throw new WorkbookRefused(Expectation.FILE_KIND, null);
        }
        List<RawSheet> sheets;
        try (Archive archive = Archive.open(bytes)) {
            sheets = XlsxPackage.isOne(archive) ? XlsxSource.read(archive) : CsvSource.read(archive, findings);
        }
        for (RawSheet sheet : sheets) {
            readSheet(workbook, sheet);
        }
        if (examples > 0) {
            findings.warning(null, 0, null, null, Expectation.EXAMPLES, examples);
        }
        if (workbook.tables().isEmpty() && findings.problems().isEmpty()) {
            throw new WorkbookRefused(Expectation.ANY_SHEET, null);
        }
    }

    private void readSheet(Workbook workbook, RawSheet sheet) {
        SheetFormat format = WorkbookFormat.sheet(sheet.name()).orElse(null);
        if (TemplateExamples.isInstructions(sheet.name())) {
            return;
        }
        if (format == null) {
            findings.warning(sheet.name(), 0, null, sheet.name(), Expectation.KNOWN_SHEET);
            return;
        }
        if (workbook.has(format)) {
            throw new WorkbookRefused(sheet.name(), 0, sheet.name(), Expectation.SINGLE_SHEET);
        }
        if (sheet.rows().isEmpty()) {
            workbook.put(new Table(format, Set.of()));
            return;
        }
        RawSheet.Row header = sheet.rows().get(0);
        Map<Column<?>, Integer> places = readHeader(format, header);
        Table table = workbook.put(new Table(format, places.keySet()));
        if (!hasKeys(format, places, header.number()) || sheet.rows().size() == 1) {
            return;
        }
        HeadlessCells headless = new HeadlessCells(header);
        int[] codes = TemplateExamples.codes(places);
        Map<List<Object>, Integer> keys = new HashMap<>();
        for (RawSheet.Row raw : sheet.rows().subList(1, sheet.rows().size())) {
            headless.look(raw);
            if (TemplateExamples.isExample(raw, codes)) {
                examples++;
                continue;
            }
            TableRow row = readRow(table, raw, places);
            if (row != null) {
                checkKey(table.format(), row, raw, places, keys);
            }
        }
        headless.report(format.name(), findings);
    }

    private Map<Column<?>, Integer> readHeader(SheetFormat format, RawSheet.Row header) {
        Map<Column<?>, Integer> places = new HashMap<>();
        for (int i = 0; i < header.cells().length; i++) {
            if (header.cell(i) == null) {
                continue;
            }
            String text = CellText.strip(header.cell(i).shown());
            Column<?> column = WorkbookLabels.column(format, text).orElse(null);
            if (column == null) {
                findings.warning(format.name(), header.number(), text, text, Expectation.KNOWN_COLUMN);
            } else if (places.putIfAbsent(column, i) != null) {
                findings.problem(format.name(), header.number(), column.code(), text, Expectation.SINGLE_COLUMN);
            }
        }
        return places;
    }

    private boolean hasKeys(SheetFormat format, Map<Column<?>, Integer> places, int row) {
        boolean all = true;
        for (Column<?> column : format.columns()) {
            if (column.isKey() && column.isRequired() && !places.containsKey(column)) {
                findings.problem(format.name(), row, column.code(), null, Expectation.KEY_COLUMN, column.code());
                all = false;
            }
        }
        return all;
    }

    private TableRow readRow(Table table, RawSheet.Row raw, Map<Column<?>, Integer> places) {
        TableRow row = null;
        for (Column<?> column : table.format().columns()) {
            Integer place = places.get(column);
            RawCell cell = place == null ? null : raw.cell(place);
            if (cell != null) {
                row = row != null ? row : table.add(raw.number());
                row.setRaw(column, column.kind().read(cell, report(table, row, column, cell)));
            }
        }
        if (row != null) {
            for (Column<?> column : table.format().columns()) {
                if (column.isKey() && column.isRequired() && row.getRaw(column) == null
                        && !row.isUnreadable(column)) {
                    findings.problem(table.format().name(), row.number(), column.code(), null, Expectation.VALUE);
                    row.markUnreadable(column);
                }
            }
        }
        return row;
    }

    private CellReport report(Table table, TableRow row, Column<?> column, RawCell cell) {
        return new CellReport() {
            @Override
            public <T> T problem(Expectation expected, Object... arguments) {
                row.markUnreadable(column);
                findings.problem(table.format().name(), row.number(), column.code(), cell.shown(), expected,
                        arguments);
                return null;
            }

            @Override
            public void warning(Expectation expected, Object... arguments) {
                findings.warning(table.format().name(), row.number(), column.code(), cell.shown(), expected,
                        arguments);
            }
        };
    }

    private void checkKey(SheetFormat format, TableRow row, RawSheet.Row raw, Map<Column<?>, Integer> places,
            Map<List<Object>, Integer> seen) {
        List<Column<?>> keys = format.keys();
        if (keys.stream().anyMatch(row::isUnreadable)) {
            return;
        }
        Object[] key = new Object[keys.size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = row.getRaw(keys.get(i));
        }
        Integer first = seen.putIfAbsent(Arrays.asList(key), row.number());
        if (first != null) {
            // The last cell of the key that has something in it: an empty one would show nothing.
            Column<?> last = keys.stream().filter(column -> row.getRaw(column) != null).reduce((a, b) -> b).orElseThrow();
            findings.problem(format.name(), row.number(), last.code(), raw.cell(places.get(last)).shown(),
                    Expectation.UNIQUE_KEY, first, Arrays.stream(key).filter(Objects::nonNull).map(String::valueOf)
                            .collect(Collectors.joining(" · ")));
        }
    }
}
