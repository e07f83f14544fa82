package org.sutthang.portfolio.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The welcomes of people, as they are stored. */
@ApplicationScoped
class Welcomes {

    @Inject
    private EntityManager entityManager;

    Optional<Welcome> of(long userId) {
        return entityManager.createQuery("select w from Welcome w where w.userId = :user", Welcome.class)
                .setParameter("user", userId).getResultStream().findFirst();
    }

    List<WelcomeStep> looks(long userId) {
        return entityManager.createQuery("select l.step from WelcomeLook l where l.userId = :user", WelcomeStep.class)
                .setParameter("user", userId).getResultList();
    }

    void add(Object row) {
        entityManager.persist(row);
    }
}
