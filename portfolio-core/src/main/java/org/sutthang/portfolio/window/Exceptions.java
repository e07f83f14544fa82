package org.sutthang.portfolio.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.period.DeadlineException;

/** The exceptions that are stored: those that hold, and those that were withdrawn. */
@ApplicationScoped
class Exceptions {

    private static final String PROJECT = "p.code, p.titleTh, p.titleEn, p.organisation.code, o.displayName, "
            + "e.fiscalYear, e.quarter, e.version, e.endsOn, e.reason, e.grantedBy, g.displayName, e.grantedOn";
    private static final String FROM = " e join e.project p left join p.owner o left join User g on g.userName = e.grantedBy ";
    private static final String GRANTED = "select " + PROJECT + " from DeadlineException" + FROM;
    private static final String WITHDRAWN = "select " + PROJECT + ", e.withdrawnBy, w.displayName, e.withdrawnOn, "
            + "e.withdrawnReason from WithdrawnException" + FROM + "left join User w on w.userName = e.withdrawnBy ";
    /** How many columns an exception that holds has. */
    private static final int COLUMNS = 13;
    private static final String OF_QUARTER = "where e.fiscalYear = :year and e.quarter = :quarter ";

    @Inject
    private EntityManager entityManager;

    /** The exceptions of a quarter that hold, by the code of their project. */
    List<ExceptionItem> granted(FiscalQuarter quarter) {
        return items(of(quarter, GRANTED + OF_QUARTER + "order by p.code"));
    }

    /** Those that were withdrawn, the latest first. */
    List<ExceptionItem> withdrawn(FiscalQuarter quarter) {
        return items(of(quarter, WITHDRAWN + OF_QUARTER + "order by e.withdrawnOn desc, e.id desc"));
    }

    /** The exceptions of some projects that hold, for all quarters. */
    List<ExceptionItem> granted(Collection<String> projectCodes) {
        return projectCodes.isEmpty() ? List.of() : items(entityManager.createQuery(GRANTED
                        + "where p.code in :codes order by p.code", Object[].class).setParameter("codes", projectCodes));
    }

    private TypedQuery<Object[]> of(FiscalQuarter quarter, String query) {
        return entityManager.createQuery(query, Object[].class).setParameter("year", quarter.fiscalYear())
                .setParameter("quarter", quarter.quarter());
    }

    private static List<ExceptionItem> items(TypedQuery<Object[]> query) {
        return query.getResultStream().map(Exceptions::item).toList();
    }

    private static ExceptionItem item(Object[] c) {
        ExceptionItem.Withdrawal withdrawal = c.length <= COLUMNS ? null
                : new ExceptionItem.Withdrawal(name(c[14], c[13]), (LocalDate) c[15], (String) c[16]);
        return new ExceptionItem((String) c[0], (String) c[1], (String) c[2], (String) c[3], (String) c[4],
                new FiscalQuarter((Integer) c[5], (Integer) c[6]), (Long) c[7], (LocalDate) c[8], (String) c[9],
                name(c[11], c[10]), (LocalDate) c[12], withdrawal);
    }

    private static String name(Object displayName, Object userName) {
        return displayName == null ? (String) userName : (String) displayName;
    }

    Optional<DeadlineException> find(String projectCode, FiscalQuarter quarter) {
        return entityManager.createQuery("select e from DeadlineException e where e.project.code = :code "
                        + "and e.fiscalYear = :year and e.quarter = :quarter", DeadlineException.class)
                .setParameter("code", projectCode).setParameter("year", quarter.fiscalYear())
                .setParameter("quarter", quarter.quarter()).getResultStream().findFirst();
    }

    void add(DeadlineException exception) {
        entityManager.persist(exception);
    }

    /** Keeps it beside those that hold. */
    void withdraw(DeadlineException exception, WithdrawnException kept) {
        entityManager.persist(kept);
        entityManager.remove(exception);
    }
}
