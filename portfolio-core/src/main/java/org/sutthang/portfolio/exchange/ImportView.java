package org.sutthang.portfolio.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookLimits;

/** What an import does, put together for the one who asked: every row of the workbook is counted once. */
final class ImportView {

    private final Workbook workbook;
    private final PortfolioState state;
    private final Map<String, String> projectsOfIndicators;
    private final Map<String, Set<Integer>> refused;

    /**
     * The outcome of a plan.
     *
     * @param workbook what was read
     * @param state the stored portfolio with the workbook laid over it
     * @param projectsOfIndicators the project of each indicator
     */
    ImportView(Workbook workbook, PortfolioState state, Map<String, String> projectsOfIndicators) {
        this.workbook = workbook;
        this.state = state;
        this.projectsOfIndicators = projectsOfIndicators;
        this.refused = workbook.findings().problems().stream().filter(problem -> problem.sheet() != null).collect(
                Collectors.groupingBy(Problem::sheet, HashMap::new, Collectors.mapping(Problem::row, Collectors.toSet())));
    }

    ImportPreview preview(boolean applied, ImportWarnings warnings) {
        List<SheetChanges> sheets = new ArrayList<>();
        for (SheetMapping mapping : Mappings.ALL) {
            SheetChanges changes = changes(mapping.sheet());
            if (workbook.has(mapping.sheet()) || changes.following() > 0) {
                sheets.add(changes);
            }
        }
        return new ImportPreview(applied, workbook.findings().problems(), shown(warnings), sheets);
    }

    /**
     * What the file itself gives rise to, and what its projects lack that it changes. Of a project that stays as it is
     * nothing is said anew: that was said when it came in, is still marked, and this file does nothing about it.
     */
    private List<Problem> shown(ImportWarnings warnings) {
        List<Problem> ofFile = workbook.findings().warnings();
        Set<Problem> reading = new HashSet<>(ofFile);
        Set<Problem> fromRows = warnings.marks().stream().map(ImportWarnings.Mark::problem).collect(Collectors.toSet());
        List<Problem> shown = new ArrayList<>(ofFile.stream().filter(warning -> !fromRows.contains(warning)).toList());
        Set<String> touched = touched();
        warnings.marks().stream().filter(mark -> mark.projectCode() == null || touched.contains(mark.projectCode())
                || reading.contains(mark.problem())).forEach(mark -> shown.add(mark.problem()));
        Set<List<Object>> wrong = workbook.findings().problems().stream().map(Problem::cell).collect(Collectors.toSet());
        shown.removeIf(warning -> warning.sheet() != null && wrong.contains(warning.cell()));
        if (warnings.hasMore() && !touched.isEmpty()) {
            shown.add(new Problem(null, 0, null, null, Expectation.FINDING_COUNT,
                    List.of(String.valueOf(WorkbookLimits.FINDINGS))));
        }
        return shown;
    }

    /** The projects of which anything is created, changed or taken away. */
    private Set<String> touched() {
        Set<String> touched = new HashSet<>();
        for (SheetMapping mapping : Mappings.ALL) {
            for (Entry entry : state.rows(mapping.sheet())) {
                if (entry.isRemoved() || entry.isTouched(mapping.compared())) {
                    touched.add(ImportRun.projectOf(mapping.sheet(), entry.after(), projectsOfIndicators));
                }
            }
        }
        touched.remove(null);
        return touched;
    }

    /** Rows that cannot be taken are not shown: of one beyond the reach of who asked that would tell what is stored. */
    private SheetChanges changes(SheetFormat sheet) {
        Set<Integer> wrong = refused.getOrDefault(sheet.name(), Set.of());
        List<RowChange> rows = new ArrayList<>();
        int created = 0;
        int changed = 0;
        int following = 0;
        // The percent of a milestone's row is a cell of that row, shown there, and no row of its own.
        boolean cellsOnly = sheet == WorkbookFormat.MilestonePercents.SHEET;
        for (Entry entry : state.rows(sheet)) {
            boolean follows = entry.isCreated() && !entry.isListed() && !cellsOnly;
            boolean differs = entry.isListed() && !wrong.contains(entry.row()) && entry.isTouched(sheet.columns());
            if (follows || differs) {
                rows.add(new RowChange(entry.row(), RowKey.of(entry.after(), sheet.keys()).toString(),
                        entry.isCreated(), entry.isCreated() ? List.of() : cells(sheet, entry)));
                following += follows ? 1 : 0;
                created += differs && entry.isCreated() ? 1 : 0;
                changed += differs && !entry.isCreated() ? 1 : 0;
            }
        }
        rows.sort(Comparator.comparingInt(RowChange::row));
        List<TableRow> read = workbook.table(sheet).rows();
        int unsound = (int) read.stream().filter(row -> wrong.contains(row.number())).count();
        return new SheetChanges(sheet.name(), created, changed, read.size() - created - changed - unsound, unsound, following,
                rows);
    }

    private static List<CellChange> cells(SheetFormat sheet, Entry entry) {
        List<CellChange> cells = new ArrayList<>();
        for (Column<?> column : sheet.columns()) {
            Object before = entry.before().get(column);
            Object after = entry.get(column);
            if (!Objects.equals(before, after)) {
                cells.add(new CellChange(column.code(), ShownValue.shown(before), ShownValue.shown(after)));
            }
        }
        return cells;
    }
}
