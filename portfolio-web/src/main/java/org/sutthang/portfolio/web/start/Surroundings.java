package org.sutthang.portfolio.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.sutthang.portfolio.kernel.OfficeClock;
import org.sutthang.portfolio.kernel.Settings;

/** Gives the features what they inject from their surroundings, so that they need not know the server. */
@ApplicationScoped
public class Surroundings {

    @PersistenceContext(unitName = "portfolio")
    private EntityManager entityManager;

    /** @return the entity manager of the current transaction */
    @Produces
    @Dependent
    public EntityManager entityManager() {
        return entityManager;
    }

    /** @return the settings of this installation */
    @Produces
    @Singleton
    public Settings settings() {
        return Settings.ofThisProcess();
    }

    /**
     * @param settings of this installation
     * @return the office's clock
     */
    @Produces
    @Singleton
    public Clock clock(Settings settings) {
        return OfficeClock.of(settings);
    }
}
