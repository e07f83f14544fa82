package org.sutthang.portfolio.exchange.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * The file as a whole cannot be read or must not be: wrong kind, too big, damaged, or built to do harm. Nothing of it
 * is used. {@link WorkbookReader} turns it into the one problem of the workbook.
 */
public final class WorkbookRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * A refusal about the file.
     *
     * @param expected what was expected
     * @param value what was found, or {@code null}
     * @param arguments fill in the sentence of {@code expected}
     */
    public WorkbookRefused(Expectation expected, String value, Object... arguments) {
        this(null, 0, value, expected, arguments);
    }

    WorkbookRefused(String sheet, int row, String value, Expectation expected, Object... arguments) {
        super(expected.key() + " " + value);
        List<String> strings = new ArrayList<>();
        for (Object argument : arguments) {
            strings.add(String.valueOf(argument));
        }
        this.problem = new Problem(sheet, row, null, value, expected, strings);
    }

    /** Why the file is refused. */
    public Problem problem() {
        return problem;
    }
}
