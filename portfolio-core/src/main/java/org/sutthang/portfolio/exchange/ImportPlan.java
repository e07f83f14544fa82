package org.sutthang.portfolio.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Findings;
import org.sutthang.portfolio.exchange.workbook.Table;
import org.sutthang.portfolio.exchange.workbook.TableRow;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Indicators;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Organisations;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.kernel.Texts;

/**
 * Lays a workbook over the stored portfolio: every row of the workbook finds its stored row by key or becomes a new
 * one, a missing column leaves values alone, an empty cell clears. Codes are looked up in the workbook and in the
 * system alike.
 */
final class ImportPlan {

    private final Workbook workbook;
    private final PortfolioState state;
    private final Findings findings;
    private final SheetRules rules;
    /** Rows whose key cannot be read; what they refer to is looked up all the same. */
    private final Map<SheetMapping, List<Entry>> unlaid = new HashMap<>();
    private final Set<String> unknownOwners = new TreeSet<>();

    ImportPlan(Workbook workbook, PortfolioState state, LocalDate today) {
        this.workbook = workbook;
        this.state = state;
        this.findings = workbook.findings();
        this.rules = new SheetRules(workbook, state, today);
    }

    /** Fills in what will be there; problems go to the workbook's findings. */
    void lay() {
        for (SheetMapping mapping : Mappings.ALL) {
            Table table = workbook.table(mapping.sheet());
            Map<RowKey, Entry> entries = state.entries(mapping.sheet());
            for (TableRow row : table.rows()) {
                if (mapping.sheet().keys().stream().noneMatch(row::isUnreadable)) {
                    lay(mapping, table, row, entries);
                } else {
                    Entry entry = Entry.created(row);
                    entry.take(row, row);
                    unlaid.computeIfAbsent(mapping, any -> new ArrayList<>()).add(entry);
                }
            }
        }
        rules.addIdeasAndMoves();
        checkReferences();
    }

    /** Names of owners that the system does not know yet. */
    Set<String> unknownOwners() {
        return unknownOwners;
    }

    private void lay(SheetMapping mapping, Table table, TableRow row, Map<RowKey, Entry> entries) {
        RowKey key = RowKey.of(row, mapping.sheet().keys());
        Entry entry = entries.get(key);
        TableRow after = entry == null ? new TableRow(mapping.sheet()) : entry.after().copy();
        for (Column<?> column : mapping.sheet().columns()) {
            if (table.has(column) && !row.isUnreadable(column)) {
                Object value = row.get(column);
                after.setRaw(column, value instanceof String text ? Texts.orNull(text) : value);
            }
        }
        rules.complete(table, row, after, entry);
        if (entry == null && mapping.sheet() == Results.SHEET && isEmptyResult(after)) {
            return;
        }
        if (entry == null) {
            entry = Entry.created(after);
            entries.put(key, entry);
        }
        entry.take(after, row);
        requireValues(mapping, row, after);
        if (mapping.sheet() == Indicators.SHEET) {
            requireSameProject(entry);
        }
    }

    /** Whether a result row says nothing: a line of a form that was not filled in, or one that was cleared. */
    static boolean isEmptyResult(TableRow row) {
        return row.get(Results.VALUE) == null && row.get(Results.NUMERATOR) == null
                && row.get(Results.DENOMINATOR) == null && row.get(Results.MET) == null
                && row.get(Results.NOTE) == null && row.get(Results.EVIDENCE) == null;
    }

    private void requireValues(SheetMapping mapping, TableRow row, TableRow after) {
        for (Column<?> column : mapping.sheet().columns()) {
            if (column.isRequired() && after.get(column) == null && !row.isUnreadable(column)) {
                findings.problem(mapping.sheet().name(), row.number(), column.code(), null, Expectation.VALUE);
            }
        }
    }

    private void requireSameProject(Entry indicator) {
        if (!indicator.isCreated()) {
            String stored = indicator.before().get(Indicators.PROJECT_CODE);
            String given = indicator.get(Indicators.PROJECT_CODE);
            if (given != null && !stored.equals(given)) {
                findings.problem(Indicators.SHEET.name(), indicator.row(), Indicators.PROJECT_CODE.code(), given,
                        Expectation.SAME_PROJECT, stored);
            }
        }
    }

    private void checkReferences() {
        Map<String, SheetMapping> targets = new HashMap<>();
        Mappings.ALL.forEach(mapping -> targets.put(mapping.table(), mapping));
        for (SheetMapping mapping : Mappings.ALL) {
            for (SheetMapping.Reference reference : mapping.references()) {
                SheetMapping target = targets.get(reference.target());
                for (Entry entry : state.rows(mapping.sheet())) {
                    if (entry.isListed()) {
                        check(mapping, reference, target, entry);
                    }
                }
                unlaid.getOrDefault(mapping, List.of()).stream()
                        .filter(entry -> reference.columns().stream().noneMatch(entry.given()::isUnreadable))
                        .forEach(entry -> check(mapping, reference, target, entry));
            }
        }
        checkParents();
    }

    private void check(SheetMapping mapping, SheetMapping.Reference reference, SheetMapping target, Entry entry) {
        Column<?> last = reference.columns().get(reference.columns().size() - 1);
        Object code = entry.get(last);
        if (code == null) {
            return;
        }
        RowKey key = RowKey.of(entry.after(), reference.columns());
        boolean known = state.ids(reference.target()).containsKey(key)
                || target != null && state.find(target.sheet(), key) != null;
        if (!known && target != null) {
            findings.problem(mapping.sheet().name(), entry.row(), last.code(), code.toString(),
                    Expectation.KNOWN_CODE, target.sheet().name());
        } else if (!known) {
            unknownOwners.add(code.toString());
        }
    }

    private void checkParents() {
        Column<String> parent = Organisations.PARENT_CODE;
        for (Entry entry : state.rows(Organisations.SHEET)) {
            Set<Entry> seen = new LinkedHashSet<>();
            Entry up = entry;
            while (entry.isListed() && up != null && up.get(parent) != null) {
                if (!seen.add(up)) {
                    findings.problem(Organisations.SHEET.name(), entry.row(), parent.code(), entry.get(parent),
                            Expectation.NO_CYCLE);
                    break;
                }
                up = state.find(Organisations.SHEET, RowKey.of(up.get(parent)));
            }
        }
    }
}
