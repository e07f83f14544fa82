package org.sutthang.portfolio.exchange.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.job.JobService;
import org.sutthang.portfolio.job.JobState;
import org.sutthang.portfolio.job.JobSummary;
import org.sutthang.portfolio.kernel.Conflict;

/** The acting user's big workbooks: has them checked and brought in beside the pages, so that whoever sent one can leave. */
@ApplicationScoped
@Requires(Permission.IMPORT)
public class ImportTaskService {

    /** So many bytes are some four hundred projects, checked in about a second; smaller workbooks are checked while the page waits. */
    public static final int BIG_BYTES = 128 << 10;

    @Inject
    private JobService jobs;

    /**
     * Asks for something to be done with a workbook. Whoever asks for the same again while that waits or runs is given the job
     * that is there, and after one that failed the same job starts again.
     *
     * @param node where the file is kept
     * @param task what is to be done
     * @return the job
     * @throws Conflict when the workbook was brought in already, or another one of the acting user's is worked at
     */
    @Transactional
    public JobSummary ask(String node, ImportTask task) {
        List<JobSummary> mine = mine();
        Optional<JobSummary> same = mine.stream().filter(job -> job.question().equals(task.question())).findFirst();
        if (same.isPresent() && same.get().state().isOpen()) {
            return same.get();
        }
        if (mine.stream().anyMatch(job -> isTakenIn(job, task.file()))) {
            throw new Conflict("import.takenIn", task.fileName());
        }
        if (mine.stream().anyMatch(job -> job.state().isOpen())) {
            throw new Conflict("import.underWay");
        }
        if (same.isPresent() && same.get().restartable()) {
            jobs.again(node, same.get().code());
            return jobs.get(same.get().code());
        }
        return jobs.ask(node, ImportTask.KIND, task.question());
    }

    private static boolean isTakenIn(JobSummary job, String file) {
        ImportTask task = ImportTask.of(job);
        return task.deed() == ImportTask.Deed.TAKE_IN && task.file().equals(file) && job.state() == JobState.DONE
                && ImportResult.of(job).map(result -> result.outcome() == ImportResult.Outcome.TAKEN_IN).orElse(true);
    }

    /**
     * What was last asked to be done with a workbook.
     *
     * @param file names it; may be anything
     * @return the job; nothing where it was checked at once, or is not the acting user's
     */
    @Transactional
    public Optional<JobSummary> course(String file) {
        return mine().stream().filter(job -> ImportTask.of(job).file().equals(file)).findFirst();
    }

    /** @return what waits or runs */
    @Transactional
    public Optional<JobSummary> underWay() {
        return mine().stream().filter(job -> job.state().isOpen()).findFirst();
    }

    private List<JobSummary> mine() {
        return jobs.mine().stream().filter(ImportTask::isOne).toList();
    }

    /**
     * Notes that the acting user has seen how a job ended, and need not be told any more.
     *
     * @param job the acting user's own job, ended
     */
    @Transactional
    public void seen(JobSummary job) {
        jobs.seen(job.code());
    }
}
