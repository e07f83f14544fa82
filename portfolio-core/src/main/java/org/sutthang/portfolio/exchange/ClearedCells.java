package org.sutthang.portfolio.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sutthang.portfolio.exchange.workbook.Column;
import org.sutthang.portfolio.exchange.workbook.Expectation;
import org.sutthang.portfolio.exchange.workbook.Findings;
import org.sutthang.portfolio.exchange.workbook.Problem;
import org.sutthang.portfolio.exchange.workbook.SheetFormat;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Milestones;
import org.sutthang.portfolio.exchange.workbook.WorkbookFormat.Projects;
import org.sutthang.portfolio.kernel.Texts;
import org.sutthang.portfolio.project.Stage;

/**
 * Empty cells beside values that are stored. An empty cell clears, but far more often it was just not filled in: what would
 * be lost is said in words, and a date that the stage of the project rests on is not cleared while it stays in that stage.
 */
final class ClearedCells {

    private static final int SHOWN = 80;
    private static final Map<Column<?>, Stage> RESTING =
            Map.of(Projects.APPROVED_ON, Stage.IMPLEMENTING, Projects.GOLIVE_ON, Stage.IN_USE);
    /** The day of a percent is worked out. */
    private static final Set<Column<?>> WORKED_OUT = Set.of(Milestones.PERCENT_ON);

    private final Findings findings;
    private final Set<List<Object>> untold = new HashSet<>();

    /**
     * Of rows that are beyond the reach of who asked nothing is said, for that would tell what is stored.
     *
     * @param findings takes what is found, and has what was found so far
     */
    ClearedCells(Findings findings) {
        this.findings = findings;
        findings.problems().stream().filter(problem -> problem.expected() == Expectation.IN_REACH)
                .forEach(problem -> untold.add(place(problem)));
    }

    private static List<Object> place(Problem problem) {
        return List.of(problem.sheet(), problem.row());
    }

    void find(PortfolioState state) {
        for (SheetMapping mapping : Mappings.ALL) {
            SheetFormat sheet = mapping.sheet();
            state.rows(sheet).stream().filter(entry -> entry.isListed() && !entry.isCreated())
                    .filter(entry -> !untold.contains(List.<Object>of(sheet.name(), entry.row())))
                    .forEach(entry -> sheet.columns().stream().filter(column -> isCleared(entry, column))
                            .forEach(column -> tell(sheet, entry, column)));
        }
    }

    /** What a row cannot be without is told as missing already. */
    private static boolean isCleared(Entry entry, Column<?> column) {
        Object before = entry.before().get(column);
        Object after = entry.get(column);
        return before != null && isEmpty(entry.given().get(column)) && !entry.given().isUnreadable(column)
                && !Objects.equals(before, after) && !(after == null && column.isRequired()) && !WORKED_OUT.contains(column);
    }

    private static boolean isEmpty(Object given) {
        return given == null || given instanceof String text && Texts.orNull(text) == null;
    }

    private void tell(SheetFormat sheet, Entry entry, Column<?> column) {
        Object before = entry.before().get(column);
        Stage resting = RESTING.get(column);
        if (resting != null && stage(entry).hasReached(resting)) {
            findings.problem(sheet.name(), entry.row(), column.code(), null, Expectation.STAGE_RESTS,
                    before, stage(entry).name().toLowerCase(Locale.ROOT));
        } else {
            String shown = ShownValue.shown(before);
            findings.warning(sheet.name(), entry.row(), column.code(), null, Expectation.CLEARED, column.code(),
                    shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown);
        }
    }

    /** The stage that the row gives, or the stored one: an empty cell is no decision to go back. */
    private static Stage stage(Entry project) {
        String given = project.given().get(Projects.STAGE);
        String stage = given != null ? given : project.before().get(Projects.STAGE);
        return Stage.valueOf(stage.toUpperCase(Locale.ROOT));
    }
}
