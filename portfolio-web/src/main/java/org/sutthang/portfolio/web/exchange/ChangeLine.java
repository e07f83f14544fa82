package org.sutthang.portfolio.web.exchange;

import java.util.List;
import org.sutthang.portfolio.exchange.workbook.WorkbookLabels;
import org.sutthang.portfolio.web.text.Messages;
import org.sutthang.portfolio.web.text.ThaiFormat;
import org.sutthang.portfolio.web.text.WorkbookWords;

/**
 * A row that an import creates or changes.
 *
 * @param sheet its sheet
 * @param row the row as a person sees it, or a dash where it follows from another sheet
 * @param key what identifies it, in words
 * @param created whether it is new
 * @param cells the values that change
 */
public record ChangeLine(String sheet, String row, String key, boolean created, List<Cell> cells) {

    /**
     * A value that changes.
     *
     * @param column the code name of the column
     * @param label its label as the template prints it, or null
     * @param before the stored value, or null where there is none
     * @param after the new value, or null where it is cleared
     */
    public record Cell(String column, String label, String before, String after) {
    }

    static ChangeLine of(ImportOutcome.Row row, Messages messages) {
        WorkbookWords words = new WorkbookWords(messages.language());
        return new ChangeLine(row.sheet(), row.change().row() == 0 ? ThaiFormat.NONE : String.valueOf(row.change().row()),
                words.key(row.sheet(), row.change().key()), row.change().created(), row.change().cells().stream()
                        .map(c -> new Cell(c.column(), WorkbookLabels.label(row.sheet(), c.column(), messages.language().locale())
                                .orElse(null), words.value(row.sheet(), c.column(), c.before()),
                                words.value(row.sheet(), c.column(), c.after()))).toList());
    }
}
