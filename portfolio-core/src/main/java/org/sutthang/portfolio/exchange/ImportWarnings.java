package org.sutthang.portfolio.exchange;

import java.util.ArrayList;
import java.util.List;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookLimits;

/** Collects what does not stop an import, each with the project and the row that it stays with as a mark. */
final class ImportWarnings {

    /**
     * A warning and where it stays.
     *
     * @param projectCode the project concerned, or {@code null}
     * @param rowKey the key of the row, in one line
     * @param problem the warning
     */
    record Mark(String projectCode, String rowKey, Problem problem) {
    }

    private final List<Mark> marks = new ArrayList<>();
    private boolean more;

    /** Notes a warning about a row; one that the workbook does not list has row number 0. */
    void add(String projectCode, SheetFormat sheet, Entry entry, Column<?> column, Object value,
            Expectation expected, Object... arguments) {
        String key = RowKey.of(entry.after(), sheet.keys()).toString();
        add(new Mark(projectCode, key, new Problem(sheet.name(), entry.row(), column.code(), ShownValue.shown(value),
                expected, ShownValue.shown(arguments), entry.isListed() ? null : key)));
    }

    /** Notes a warning that was found while the file was read. */
    void add(Mark mark) {
        if (marks.size() < WorkbookLimits.FINDINGS) {
            marks.add(mark);
        } else {
            more = true;
        }
    }

    /** Whether there were more than are kept. */
    boolean hasMore() {
        return more;
    }

    List<Mark> marks() {
        return marks;
    }
}
