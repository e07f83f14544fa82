package org.sutthang.portfolio.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.ReportingPeriod;

/** The windows of the periods that were opened, and how they were moved. */
@ApplicationScoped
class Windows {

    @Inject
    private EntityManager entityManager;

    Optional<ReportingPeriod> find(FiscalQuarter quarter) {
        return query(quarter).getResultStream().findFirst();
    }

    /** Until the transaction ends nobody else moves or closes it. */
    Optional<ReportingPeriod> lock(FiscalQuarter quarter) {
        return query(quarter).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<ReportingPeriod> query(FiscalQuarter quarter) {
        return entityManager.createQuery("select p from ReportingPeriod p where p.fiscalYear = :year "
                        + "and p.quarter = :quarter", ReportingPeriod.class)
                .setParameter("year", quarter.fiscalYear()).setParameter("quarter", quarter.quarter());
    }

    /** How a window was moved, the latest first. */
    List<WindowMove> moves(FiscalQuarter quarter) {
        return entityManager.createQuery("select c, u.displayName from WindowChange c left join User u "
                        + "on u.userName = c.changedBy where c.fiscalYear = :year and c.quarter = :quarter "
                        + "order by c.id desc", Object[].class)
                .setParameter("year", quarter.fiscalYear()).setParameter("quarter", quarter.quarter())
                .getResultStream().map(row -> ((WindowChange) row[0]).move((String) row[1])).toList();
    }

    void add(WindowChange change) {
        entityManager.persist(change);
    }
}
