package org.sutthang.portfolio.exchange.workbook;

import java.util.Arrays;
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
 * @param item what identifies the row where the file does not have it, else {@code null}
 */
public record Problem(String sheet, int row, String column, String value, Expectation expected,
        List<String> arguments, String item) {

    private static final int SHOWN = 200;

    /** Shortens a long value, so that a list of problems stays readable. */
    public Problem {
        if (value != null && value.length() > SHOWN) {
            value = value.substring(0, SHOWN) + "…";
        }
        arguments = List.copyOf(arguments);
    }

    /** A finding about the file, or about a row that it has. */
    public Problem(String sheet, int row, String column, String value, Expectation expected, List<String> arguments) {
        this(sheet, row, column, value, expected, arguments, null);
    }

    /** The cell that it is about, to be compared with that of another finding. */
    public List<Object> cell() {
        return Arrays.asList(sheet, row, column, item);
    }
}
