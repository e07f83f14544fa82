package org.sutthang.portfolio.web.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sutthang.portfolio.access.Users;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.storage.DatabaseReady;

/** Fills an empty database with the demo, where the settings ask for it, and goes on where an earlier start was cut short. */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());
    private static final int BEFORE_THE_FIRST_USERS = 2000;

    @Inject
    private Users users;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private DemoMode mode;
    @Inject
    private DemoMaker maker;

    void fill(@Observes @Priority(BEFORE_THE_FIRST_USERS) DatabaseReady event) {
        if (settings.isDemoWhenEmpty() && users.isEmpty()) {
            maker.begin(LocalDate.now(clock));
        }
        LocalDate today = mode.begunOn().orElse(null);
        if (today != null && !mode.isFinished()) {
            long start = clock.millis();
            maker.live(today);
            LOG.log(Level.INFO, "The demo portfolio is made, in {0} ms", clock.millis() - start);
        }
    }
}
