package org.sutthang.portfolio.exchange;

import java.util.List;

/**
 * What an import does to the rows of one sheet.
 *
 * @param sheet the sheet's name
 * @param created how many rows are new
 * @param changed how many are changed
 * @param unchanged how many are left alone
 * @param rows the new and changed rows, in the order of the workbook
 */
public record SheetChanges(String sheet, int created, int changed, int unchanged, List<RowChange> rows) {
}
