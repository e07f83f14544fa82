package org.sutthang.portfolio.web.mail;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.ServletContext;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.web.start.StartupState;

/**
 * Looks every few minutes whether digests are to be sent. It does not wait for an hour of the clock: after a pause or a restart
 * the day's digests go out late, and not not at all.
 */
@ApplicationScoped
public class DigestTimer {

    private static final Logger LOG = Logger.getLogger(DigestTimer.class.getName());
    private static final int FIRST_SECONDS = 60;
    private static final int EVERY_SECONDS = 300;

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private DigestRound round;
    @Inject
    private Settings settings;

    private ScheduledFuture<?> ticks;

    /**
     * Before anything else of the start: the executor gives its work the surroundings of this moment, and an entity manager
     * that the start uses later would be closed again after every tick. Nothing is done before the product is ready.
     */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) @Initialized(ApplicationScoped.class)
            ServletContext context) {
        if (settings.mail().isPresent()) {
            ticks = executor.scheduleWithFixedDelay(() -> quietly(round::tick), FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
            LOG.log(Level.INFO, "Digests are sent by {0}", settings.mail().get());
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext context) {
        if (ticks != null) {
            ticks.cancel(false);
        }
    }

    /** Sends today's digests that are not sent yet, beside the present request. */
    void now() {
        executor.submit(() -> quietly(round::sendNow));
    }

    /** An exception would end the ticks for good. */
    private static void quietly(Runnable work) {
        if (StartupState.current() != StartupState.READY) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Digests could not be sent", e);
        }
    }
}
