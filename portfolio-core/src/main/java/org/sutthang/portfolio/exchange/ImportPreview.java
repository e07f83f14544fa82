package org.sutthang.portfolio.exchange;

import java.util.List;
import org.sutthang.portfolio.exchange.workbook.Problem;

/**
 * What an import would do, or has done.
 *
 * @param applied whether it has been written
 * @param problems what stops it; nothing is written while there are any
 * @param warnings what does not stop it but should be looked at; kept as marks once it is written
 * @param sheets what happens to the rows, by sheet; empty where the file could not be read
 */
public record ImportPreview(boolean applied, List<Problem> problems, List<Problem> warnings,
        List<SheetChanges> sheets) {

    /** Whether the workbook can be applied. */
    public boolean isApplicable() {
        return problems.isEmpty();
    }

    /** How many rows are created or changed, over all sheets, those that follow from others included. */
    public int changes() {
        return sheets.stream().mapToInt(sheet -> sheet.created() + sheet.changed() + sheet.following()).sum();
    }
}
