package org.sutthang.portfolio.exchange.task;

import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.exchange.ImportPreview;
import org.sutthang.portfolio.exchange.SheetChanges;
import org.sutthang.portfolio.job.JobSummary;

/**
 * What came of a task, kept with its job as long as that is.
 *
 * @param outcome how it ended
 * @param created how many rows are or would be new
 * @param changed how many are or would be changed
 * @param unchanged how many are left alone
 */
public record ImportResult(Outcome outcome, int created, int changed, int unchanged) {

    private static final int PARTS = 4;

    /** How a task can end that did not fail. */
    public enum Outcome {
        /** The workbook can be brought in. */
        READY,
        /** The workbook has problems; nothing was written. */
        FAULTY,
        /** The workbook was brought in. */
        TAKEN_IN
    }

    static ImportResult of(ImportPreview preview) {
        Outcome outcome = preview.applied() ? Outcome.TAKEN_IN : preview.isApplicable() ? Outcome.READY : Outcome.FAULTY;
        return new ImportResult(outcome, preview.sheets().stream().mapToInt(SheetChanges::created).sum(),
                preview.sheets().stream().mapToInt(SheetChanges::changed).sum(),
                preview.sheets().stream().mapToInt(SheetChanges::unchanged).sum());
    }

    /**
     * What came of a job.
     *
     * @param job a job of the kind of {@link ImportTask}
     * @return its result; nothing where there is none yet or any more
     */
    public static Optional<ImportResult> of(JobSummary job) {
        if (job.result() == null) {
            return Optional.empty();
        }
        List<String> parts = List.of(job.result().name().split(" ", PARTS));
        return Optional.of(new ImportResult(Outcome.valueOf(parts.get(0)), Integer.parseInt(parts.get(1)),
                Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(3))));
    }

    String written() {
        return outcome + " " + created + " " + changed + " " + unchanged;
    }
}
