package org.sutthang.portfolio.exchange;

import java.util.List;

/**
 * A row that an import creates or changes.
 *
 * @param row the row number in the workbook, or 0 where the row follows from another sheet (the idea of a project that
 *     names none)
 * @param key what identifies the row, in one line
 * @param created whether it is new
 * @param cells the changed values of a row that is not new
 */
public record RowChange(int row, String key, boolean created, List<CellChange> cells) {
}
