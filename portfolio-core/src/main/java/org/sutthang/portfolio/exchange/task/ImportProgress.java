package org.sutthang.portfolio.exchange.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sutthang.portfolio.exchange.ImportStep;
import org.sutthang.portfolio.job.JobSummary;

/**
 * How far the import is that runs beside the pages. Only one does at a time, so there is one step for all; what it says is no part
 * of the transaction, and nothing rests on it.
 */
@ApplicationScoped
public class ImportProgress {

    private volatile Point present;

    /**
     * How far it is.
     *
     * @param job the code of its job
     * @param step what it is at
     * @param rows how many rows the workbook has; 0 before that is known
     */
    public record Point(String job, ImportStep step, int rows) {
    }

    ImportStep.Watcher of(JobSummary job) {
        return (step, rows) -> present = new Point(job.code(), step, rows);
    }

    void end() {
        present = null;
    }

    /**
     * How far a job is.
     *
     * @param job a job
     * @return what it is at; nothing where it does not run, or on another node
     */
    public Optional<Point> of(String job) {
        return Optional.ofNullable(present).filter(point -> point.job().equals(job));
    }
}
