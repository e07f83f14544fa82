package org.sutthang.portfolio.web.period;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.period.ClosingService;
import org.sutthang.portfolio.period.ClosingWork;
import org.sutthang.portfolio.report.batch.BatchWork;
import org.sutthang.portfolio.storage.DatabaseReady;
import org.sutthang.portfolio.web.start.OneByOne;

/** Has quarters closed beside all requests: at once when one is asked for, and after a start what waited when the product stopped. */
@ApplicationScoped
public class ClosingThread {

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

    private final OneByOne line = new OneByOne("closings of quarters", () -> work.workOff(batches.node()));

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
        line.wake(threads);
    }
}
