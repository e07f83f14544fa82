package org.sutthang.portfolio.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;

/**
 * The connection of the present transaction. Import and export read and write whole tables; entities would take many
 * times as long and add nothing, since every row is compared with the workbook anyway.
 */
@ApplicationScoped
class PortfolioStore {

    @Inject
    private EntityManager entityManager;

    /** The connection; what entities have changed so far is visible to it. */
    Connection connection() {
        entityManager.flush();
        return entityManager.unwrap(Connection.class);
    }

    /** Forgets every entity, because rows were written past them. */
    void forgetEntities() {
        entityManager.flush();
        entityManager.clear();
    }
}
