package org.sutthang.portfolio.web.exchange;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.sutthang.portfolio.exchange.ImportService;
import org.sutthang.portfolio.exchange.task.ImportTask;
import org.sutthang.portfolio.exchange.task.ImportTaskService;
import org.sutthang.portfolio.exchange.task.ImportTaskWork;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.report.batch.BatchWork;
import org.sutthang.portfolio.storage.DatabaseReady;
import org.sutthang.portfolio.web.start.OneByOne;

/**
 * Where workbooks are handed in and brought in: small ones at once, big ones beside the pages. After a start it looks after what
 * waited when the product stopped: those files are gone, and whoever sent them is told.
 */
@ApplicationScoped
public class ImportDesk {

    /** After the jobs that the last stop interrupted are marked as such. */
    private static final int AFTER_THE_JOBS = 4100;

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private ImportService imports;
    @Inject
    private ImportTaskService tasks;
    @Inject
    private ImportTaskWork work;
    @Inject
    private WaitingUploads uploads;
    @Inject
    private BatchWork batches;

    private final OneByOne line = new OneByOne("imports of workbooks", () -> work.workOff(batches.node(), uploads));

    void lookAfter(@Observes @Priority(AFTER_THE_JOBS) DatabaseReady event) {
        line.wake(threads);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext context) {
        work.stop();
    }

    /**
     * Takes a file and has it checked.
     *
     * @param userName who sent it
     * @param fileName the name it was sent with
     * @param bytes its bytes
     * @return its token
     * @throws Conflict while another file of theirs is worked at
     */
    String send(String userName, String fileName, byte[] bytes) {
        if (tasks.underWay().isPresent()) {
            throw new Conflict("import.underWay");
        }
        if (bytes.length < ImportTaskService.BIG_BYTES) {
            return uploads.keep(userName, fileName, bytes, imports.preview(bytes));
        }
        String token = uploads.keepUnchecked(userName, fileName, bytes);
        ask(new ImportTask(ImportTask.Deed.CHECK, token, fileName));
        return token;
    }

    /**
     * Brings a file in that was checked, once.
     *
     * @param upload the file
     * @throws Conflict while another file of theirs is worked at, or where this one came in before
     */
    void takeIn(WaitingUpload upload) {
        if (upload.size() < ImportTaskService.BIG_BYTES) {
            uploads.concluded(upload, imports.apply(uploads.bytes(upload)));
        } else if (uploads.begin(upload)) {
            ask(new ImportTask(ImportTask.Deed.TAKE_IN, upload.token(), upload.fileName()));
        }
    }

    private void ask(ImportTask task) {
        try {
            tasks.ask(batches.node(), task);
        } catch (RuleViolation refused) {
            uploads.released(task);
            throw refused;
        }
        line.wake(threads);
    }
}
