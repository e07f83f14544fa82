package org.sutthang.portfolio.web.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sutthang.portfolio.exchange.workbook.Problem;

/**
 * What happens to a sheet, in figures; every row is counted once.
 *
 * @param sheet its name in the file, or null for findings about the whole file
 * @param rows how many rows were read
 * @param created how many of them are new
 * @param changed how many are changed
 * @param unchanged how many are left alone
 * @param refused how many have a problem, whatever else they would do
 * @param problems how many problems it has
 * @param warnings how many warnings it has
 */
public record SheetLine(String sheet, int rows, int created, int changed, int unchanged, int refused, long problems, long warnings) {

    /** Every sheet that has rows or findings, in the order of the workbook. */
    static List<SheetLine> of(ImportOutcome outcome) {
        Set<String> names = new LinkedHashSet<>();
        outcome.sheets().forEach(s -> names.add(s.sheet()));
        outcome.problems().forEach(p -> names.add(p.sheet()));
        outcome.warnings().forEach(p -> names.add(p.sheet()));
        List<SheetLine> lines = new ArrayList<>();
        for (String name : names) {
            ImportOutcome.Counts counts = outcome.sheets().stream().filter(s -> s.sheet().equals(name)).findFirst()
                    .orElse(new ImportOutcome.Counts(name, 0, 0, 0, 0, 0));
            lines.add(new SheetLine(name, counts.rows(), counts.created(), counts.changed(), counts.unchanged(), counts.refused(),
                    count(outcome.problems(), name), count(outcome.warnings(), name)));
        }
        return lines;
    }

    private static long count(List<Problem> findings, String sheet) {
        return findings.stream().filter(p -> sheet == null ? p.sheet() == null : sheet.equals(p.sheet())).count();
    }
}
