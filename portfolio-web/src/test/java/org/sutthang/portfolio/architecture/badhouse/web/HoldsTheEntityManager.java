package org.sutthang.portfolio.architecture.badhouse.web;

import jakarta.persistence.EntityManager;

/** Violates: only the core holds the entity manager. */
class HoldsTheEntityManager {

    private EntityManager entityManager;

    void flush() {
        entityManager.flush();
    }
}
