package org.sutthang.portfolio.exchange;

import java.util.List;

/**
 * What an import does to the rows of one sheet. Created, changed, unchanged and refused together are the rows that the workbook
 * has; each is counted once.
 *
 * @param sheet the sheet's name
 * @param created how many rows of the workbook are new
 * @param changed how many of them are changed
 * @param unchanged how many of them are left alone
 * @param refused how many of them have a problem, whatever else they would do
 * @param following how many rows that the workbook does not have follow from other sheets: the idea of a project that names
 *     none, the move of a project whose stage changes
 * @param rows the new and changed rows, in the order of the workbook
 */
public record SheetChanges(String sheet, int created, int changed, int unchanged, int refused, int following,
        List<RowChange> rows) {
}
