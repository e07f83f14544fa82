package org.sutthang.portfolio.web.report;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.ServletContext;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sutthang.portfolio.report.batch.BatchWork;
import org.sutthang.portfolio.storage.DatabaseReady;
import org.sutthang.portfolio.web.start.StartupState;

/**
 * Has batches of reports made beside all requests, a few at a time: at once when one is asked for, and by the minute what a
 * restart found waiting.
 */
@ApplicationScoped
public class BatchTimer {

    /** How many batches are made at the same time; the others wait, so that the pages keep the machine. */
    private static final int AT_ONCE = 2;

    private static final Logger LOG = Logger.getLogger(BatchTimer.class.getName());
    private static final int FIRST_SECONDS = 15;
    private static final int EVERY_SECONDS = 60;
    private static final int AFTER_THE_FIRST_DATA = 4000;

    @Resource
    private ManagedScheduledExecutorService executor;
    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private BatchWork work;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private ScheduledFuture<?> ticks;

    /** Before anything else of the start, for the reason that the timer of digests gives. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
            ServletContext context) {
        ticks = executor.scheduleWithFixedDelay(() -> quietly(this::tick), FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void lookAfter(@Observes @Priority(AFTER_THE_FIRST_DATA) DatabaseReady event) {
        work.afterStart();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext context) {
        work.stop();
        if (ticks != null) {
            ticks.cancel(false);
        }
    }

    /** Has what waits made, beside the present request. */
    public void wake() {
        if (places.availablePermits() > 0) {
            // A thread of its own: the executor has one for all, and digests must not wait for a batch.
            threads.newThread(() -> quietly(this::workOff)).start();
        }
    }

    private void tick() {
        work.tidy();
        if (work.isWaiting()) {
            wake();
        }
    }

    /** One that came after the last look, while the place was still taken, is looked for once more. */
    private void workOff() {
        do {
            if (!places.tryAcquire()) {
                return;
            }
            try {
                while (work.workOff()) {
                    LOG.log(Level.FINE, "A batch of reports has ended");
                }
            } finally {
                places.release();
            }
        } while (StartupState.current() == StartupState.READY && work.isWaiting());
    }

    /** An exception would end the ticks for good. */
    private static void quietly(Runnable what) {
        if (StartupState.current() != StartupState.READY) {
            return;
        }
        try {
            what.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Batches of reports could not be worked off", e);
        }
    }
}
