package org.sutthang.portfolio.exchange;

import java.util.List;

/**
 * What an import does to the rows of one sheet. Created, changed and unchanged together are the rows that the workbook has.
 *
 * @param sheet the sheet's name
 * @param created how many rows of the workbook are new
 * @param changed how many of them are changed
 * @param unchanged how many of them are left alone
 * @param following how many rows that the workbook does not have follow from other sheets: the idea of a project that names
 *     none, the move of a project whose stage changes
 * @param rows the new and changed rows, in the order of the workbook
 */
public record SheetChanges(String sheet, int created, int changed, int unchanged, int following,
        List<RowChange> rows) {
}
