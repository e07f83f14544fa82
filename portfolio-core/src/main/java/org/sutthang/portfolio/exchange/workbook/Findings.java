package org.sutthang.portfolio.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what is wrong with a workbook: problems, which stop an import, and warnings, which do not. Holds at most
 * {@link WorkbookLimits#FINDINGS} of each, so that a file made of errors cannot fill the memory.
 */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /**
     * Notes something that stops the import.
     *
     * @throws WorkbookRefused when there are too many to go on
     */
    public void problem(String sheet, int row, String column, String value, Expectation expected,
            Object... arguments) {
        problems.add(new Problem(sheet, row, column, value, expected, strings(arguments)));
        if (problems.size() == WorkbookLimits.FINDINGS) {
            WorkbookRefused tooMany = new WorkbookRefused(Expectation.FINDING_COUNT, null, WorkbookLimits.FINDINGS);
            problems.add(tooMany.problem());
            throw tooMany;
        }
    }

    /**
     * Notes something that the monitor should know and that does not stop the import. Beyond the limit it is dropped, and
     * one last warning says so.
     */
    public void warning(String sheet, int row, String column, String value, Expectation expected,
            Object... arguments) {
        if (warnings.size() < WorkbookLimits.FINDINGS) {
            warnings.add(new Problem(sheet, row, column, value, expected, strings(arguments)));
        } else if (warnings.size() == WorkbookLimits.FINDINGS) {
            warnings.add(new Problem(null, 0, null, null, Expectation.FINDING_COUNT,
                    List.of(String.valueOf(WorkbookLimits.FINDINGS))));
        }
    }

    /** What stops the import: sheet by sheet, row by row, so that it can be mended from top to bottom. */
    public List<Problem> problems() {
        return inOrder(problems);
    }

    /** What does not stop it, in the same order. */
    public List<Problem> warnings() {
        return inOrder(warnings);
    }

    private static List<Problem> inOrder(List<Problem> found) {
        return found.stream().sorted(Comparator.comparingInt(Findings::place).thenComparingInt(Problem::row)).toList();
    }

    /** Sheets stand as in the template, then those it does not have, and last what is said of the whole file. */
    private static int place(Problem problem) {
        List<SheetFormat> sheets = WorkbookFormat.SHEETS;
        return problem.sheet() == null ? sheets.size() + 1
                : WorkbookFormat.sheet(problem.sheet()).map(sheets::indexOf).orElse(sheets.size());
    }

    private static List<String> strings(Object[] arguments) {
        List<String> strings = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            strings.add(String.valueOf(argument));
        }
        return strings;
    }
}
