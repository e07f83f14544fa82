package org.sutthang.portfolio.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.Table;
import org.sutthang.portfolio.exchange.workbook.Workbook;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.MilestonePercents;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Results;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.StageMoves;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter;
import org.sutthang.portfolio.exchange.workbook.WorkbookWriter.FileKind;

/**
 * Gives the whole portfolio as a workbook that, imported into an empty system, gives the same workbook again. Two
 * sheets beyond the ordinary ones carry history, and only where there is some: the moves between stages, and the
 * percents of milestones that have more than one.
 */
@ApplicationScoped
public class ExportService {

    @Inject
    private PortfolioStore store;
    @Inject
    private CurrentUser currentUser;

    /**
     * The whole portfolio; for a user who is bound to an organisation, what it and those below it have and deliver.
     *
     * @return its tables, each in the order of its keys; milestones and indicators in the order of their plan
     */
    @Transactional
    @Requires(Permission.EXPORT)
    public Workbook workbook() {
        try {
            PortfolioLoader loader = new PortfolioLoader(store.connection()).loadReferences(false);
            Map<String, String> projects = loader.projectsOfIndicators();
            PortfolioState state = loader.loadLive();
            Reach reach = Reach.of(state, currentUser.get().organisationId());
            Workbook workbook = new Workbook();
            for (SheetMapping mapping : Mappings.ALL) {
                List<Entry> rows = rows(mapping, state);
                rows.removeIf(entry -> !reach.mayRead(mapping.sheet(), entry,
                        ImportRun.projectOf(mapping.sheet(), entry.after(), projects)));
                boolean history = mapping.sheet() == StageMoves.SHEET || mapping.sheet() == MilestonePercents.SHEET;
                if (!rows.isEmpty() || !history) {
                    Table table = workbook.put(new Table(mapping.sheet()));
                    rows.forEach(entry -> table.add(entry.after()));
                }
            }
            return workbook;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes the whole portfolio as a file.
     *
     * @param kind what kind of file
     * @param out where to; not closed
     */
    @Transactional
    @Requires(Permission.EXPORT)
    public void write(FileKind kind, OutputStream out) {
        WorkbookWriter.write(workbook(), kind, out);
    }

    private static List<Entry> rows(SheetMapping mapping, PortfolioState state) {
        List<Entry> rows = new ArrayList<>(state.rows(mapping.sheet()));
        if (mapping.sheet() == MilestonePercents.SHEET) {
            rows = severalOnly(rows);
        } else if (mapping.sheet() == Results.SHEET) {
            rows.removeIf(result -> ImportPlan.isEmptyResult(result.after()));
        }
        rows.sort(order(mapping));
        return rows;
    }

    private static List<Entry> severalOnly(List<Entry> percents) {
        Map<RowKey, Integer> counts = new HashMap<>();
        percents.forEach(percent -> counts.merge(milestone(percent), 1, Integer::sum));
        return new ArrayList<>(percents.stream().filter(percent -> counts.get(milestone(percent)) > 1).toList());
    }

    private static RowKey milestone(Entry percent) {
        return new RowKey(percent.get(MilestonePercents.PROJECT_CODE), percent.get(MilestonePercents.MILESTONE_CODE),
                null, null);
    }

    private static Comparator<Entry> order(SheetMapping mapping) {
        SheetFormat sheet = mapping.sheet();
        if (Mappings.isOrdered(mapping)) {
            return Comparator.comparing((Entry entry) -> text(entry, sheet.columns().get(0)))
                    .thenComparingInt(Entry::sortOrder).thenComparingLong(Entry::id);
        }
        // Moves of one day keep the order in which they happened.
        List<Column<?>> keys = sheet == StageMoves.SHEET ? sheet.keys().subList(0, 2) : sheet.keys();
        Comparator<Entry> order = Comparator.comparing(entry -> text(entry, keys.get(0)));
        for (Column<?> key : keys.subList(1, keys.size())) {
            order = order.thenComparing(entry -> text(entry, key));
        }
        return order;
    }

    /** A key as text that sorts like the key: years and quarters have the same number of digits, dates are ISO. */
    private static String text(Entry entry, Column<?> column) {
        Object value = entry.get(column);
        return value == null ? "" : value.toString();
    }
}
