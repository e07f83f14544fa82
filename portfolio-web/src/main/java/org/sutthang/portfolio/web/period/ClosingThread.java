package org.sutthang.portfolio.web.period;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.period.ClosingService;
import org.sutthang.portfolio.period.ClosingWork;
import org.sutthang.portfolio.report.batch.BatchWork;
import org.sutthang.portfolio.storage.DatabaseReady;

/** Has quarters closed beside all requests: at once when one is asked for, and after a start what waited when the product stopped. */
@ApplicationScoped
public class ClosingThread {

    private static final Logger LOG = Logger.getLogger(ClosingThread.class.getName());
    /** After the jobs that the last stop interrupted are marked as such. */
    private static final int AFTER_THE_JOBS = 4100;

    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private ClosingService closings;
    @Inject
    private ClosingWork work;
    @Inject
    private BatchWork batches;

    private final Semaphore place = new Semaphore(1);

    void lookAfter(@Observes @Priority(AFTER_THE_JOBS) DatabaseReady event) {
        wake();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext context) {
        work.stop();
    }

    /**
     * Has a quarter closed.
     *
     * @param quarter the quarter
     * @throws Conflict when something stands in the way now
     */
    public void close(FiscalQuarter quarter) {
        closings.ask(batches.node(), quarter);
        wake();
    }

    private void wake() {
        threads.newThread(this::workOff).start();
    }

    /** One after the other: whoever comes while another works waits for the place, so that nothing that was asked is left. */
    private void workOff() {
        place.acquireUninterruptibly();
        try {
            while (work.workOff(batches.node())) {
                LOG.log(Level.FINE, "A closing has ended");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Closings could not be worked off", e);
        } finally {
            place.release();
        }
    }
}
