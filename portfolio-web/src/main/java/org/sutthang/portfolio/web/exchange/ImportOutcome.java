package org.sutthang.portfolio.web.exchange;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.exchange.RowChange;
import org.sutthang.portfolio.exchange.SheetChanges;
import org.sutthang.portfolio.exchange.workbook.Problem;

/**
 * What is kept of a preview while the monitor looks at it: all counts and findings, but of the rows only the first ones, so that a big workbook does not
 * fill the memory.
 *
 * @param applied whether it has been written
 * @param problems what stops it
 * @param warnings what does not stop it
 * @param sheets what happens to the rows, by sheet
 * @param rows the first rows that are created or changed
 * @param changes how many rows are created or changed
 */
record ImportOutcome(boolean applied, List<Problem> problems, List<Problem> warnings, List<Counts> sheets,
        List<Row> rows, int changes) {

    /** Rows that are kept. */
    static final int MOST_ROWS = 2000;

    /**
     * What happens to the rows of a sheet.
     *
     * @param sheet its code name
     * @param created how many rows are new
     * @param changed how many are changed
     * @param unchanged how many are left alone
     * @param refused how many have a problem
     * @param following how many follow from other sheets without being rows of the workbook
     */
    record Counts(String sheet, int created, int changed, int unchanged, int refused, int following) {

        int rows() {
            return created + changed + unchanged + refused;
        }
    }

    /**
     * A row that is created or changed.
     *
     * @param sheet its sheet
     * @param change what happens to it
     */
    record Row(String sheet, RowChange change) {
    }

    static ImportOutcome of(ImportPreview preview) {
        List<Row> rows = new ArrayList<>();
        for (SheetChanges sheet : preview.sheets()) {
            sheet.rows().stream().limit((long) MOST_ROWS - rows.size()).forEach(r -> rows.add(new Row(sheet.sheet(), r)));
        }
        return new ImportOutcome(preview.applied(), preview.problems(), preview.warnings(),
                preview.sheets().stream().map(s -> new Counts(s.sheet(), s.created(), s.changed(), s.unchanged(),
                        s.refused(), s.following())).toList(),
                List.copyOf(rows), preview.changes());
    }

    boolean isApplicable() {
        return !applied && problems.isEmpty();
    }

    int created() {
        return sheets.stream().mapToInt(Counts::created).sum();
    }

    int changed() {
        return sheets.stream().mapToInt(Counts::changed).sum();
    }

    int unchanged() {
        return sheets.stream().mapToInt(Counts::unchanged).sum();
    }

    List<Counts> following() {
        return sheets.stream().filter(sheet -> sheet.following() > 0).toList();
    }
}
