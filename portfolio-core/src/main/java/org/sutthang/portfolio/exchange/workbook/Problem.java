package org.sutthang.portfolio.exchange.workbook;

import java.util.List;

/**
 * One finding about a workbook: where it is, what was found and what was expected.
 *
 * @param sheet the sheet as the file names it, or {@code null} where the finding is about the whole file
 * @param row the row as a person sees it in the spreadsheet (the first row is 1), or 0 where no row is meant
 * @param column the code name of the column (an unknown column: its header), or {@code null} where none is meant
 * @param value what was found, shortened; {@code null} for an empty cell
 * @param expected what was expected instead
 * @param arguments what fills in the sentence of {@code expected}, in its order
 */
public record Problem(String sheet, int row, String column, String value, Expectation expected,
        List<String> arguments) {

    private static final int SHOWN = 200;

    /** Shortens a long value, so that a list of problems stays readable. */
    public Problem {
        if (value != null && value.length() > SHOWN) {
            value = value.substring(0, SHOWN) + "…";
        }
        arguments = List.copyOf(arguments);
    }
}
