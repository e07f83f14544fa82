package org.sutthang.portfolio.web.assessment;

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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sutthang.portfolio.period.Assessor;
import org.sutthang.portfolio.period.BeingAssessed;
import org.sutthang.portfolio.search.SearchPreparation;
import org.sutthang.portfolio.web.start.StartupState;

/**
 * Works out beside all requests what many pages need: once after a start, and again whenever a page has turned its reader away
 * because too much of it is missing.
 */
@ApplicationScoped
public class AssessmentThread {

    private static final Logger LOG = Logger.getLogger(AssessmentThread.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;
    @Resource
    private ManagedThreadFactory threads;
    @Inject
    private Assessor assessor;
    @Inject
    private SearchPreparation search;

    private final AtomicBoolean busy = new AtomicBoolean();
    private ScheduledFuture<?> looks;

    /** Before anything else of the start, for the reason that the timer of digests gives. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
            ServletContext context) {
        looks = executor.scheduleWithFixedDelay(this::onceReady, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext context) {
        looks.cancel(false);
    }

    /** A reader was turned away: what is missing is worked out now. */
    void begin(@Observes BeingAssessed missing) {
        beside(() -> assessor.assess(missing.quarters()));
    }

    private void onceReady() {
        if (StartupState.current() == StartupState.READY) {
            looks.cancel(false);
            beside(() -> {
                assessor.assess();
                search.prepare();
            });
        }
    }

    /** One at a time: who was turned away asks again soon. */
    private void beside(Runnable work) {
        if (busy.compareAndSet(false, true)) {
            threads.newThread(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.log(Level.SEVERE, "Standings could not be worked out", e);
                } finally {
                    busy.set(false);
                }
            }).start();
        }
    }
}
