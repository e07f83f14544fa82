package org.sutthang.portfolio.web.exchange;

import java.util.List;
import org.sutthang.portfolio.exchange.CellChange;
import org.sutthang.portfolio.web.text.ThaiFormat;

/**
 * A row that an import creates or changes.
 *
 * @param sheet its sheet
 * @param row the row as a person sees it, or a dash where it follows from another sheet
 * @param key what identifies it
 * @param created whether it is new
 * @param cells the values that change
 */
public record ChangeLine(String sheet, String row, String key, boolean created, List<CellChange> cells) {

    static ChangeLine of(ImportOutcome.Row row) {
        return new ChangeLine(row.sheet(), row.change().row() == 0 ? ThaiFormat.NONE : String.valueOf(row.change().row()),
                row.change().key(), row.change().created(), row.change().cells());
    }
}
