package org.sutthang.portfolio.web.start;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.servlet.ServletContext;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.sutthang.portfolio.kernel.RuleViolation;
import org.sutthang.portfolio.kernel.Settings;
import org.sutthang.portfolio.storage.DatabaseReady;
import org.sutthang.portfolio.storage.Migrations;
import org.sutthang.portfolio.storage.PortfolioDataSource;

/**
 * Starts the product once the server has deployed it. It must be a class of the web archive itself: in a library the
 * data source is not bound yet when the observer runs.
 */
@ApplicationScoped
public class ProductStart {

    private static final Logger LOG = Logger.getLogger(ProductStart.class.getName());

    @Resource(lookup = PortfolioDataSource.JNDI_NAME)
    private DataSource dataSource;

    @Inject
    private Event<DatabaseReady> databaseReady;

    @Inject
    private DemoUsers demoUsers;

    @Inject
    private Settings settings;

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) @Initialized(ApplicationScoped.class) ServletContext context) {
        StartupState.starting();
        try {
            int applied = Migrations.run(dataSource);
            LOG.log(Level.INFO, "The database is up to date; migrations applied: {0}", applied);
            databaseReady.fire(new DatabaseReady());
            keepTheDemoFromTheNetwork();
            StartupState.ready();
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.SEVERE, "The product cannot start", e);
            StartupState.failed(reasonOf(e));
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext context) {
        StartupState.starting();
    }

    private void keepTheDemoFromTheNetwork() {
        boolean demo = demoUsers.canSignIn();
        if (demo && !settings.isLoopbackOnly()) {
            throw new RuleViolation("start.demoPasswords");
        }
        System.setProperty(StartupState.DEMO_PROPERTY, String.valueOf(demo));
    }

    private static String reasonOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : message.lines().findFirst().orElse(message);
    }
}
