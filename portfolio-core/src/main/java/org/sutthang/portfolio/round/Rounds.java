package org.sutthang.portfolio.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The evaluation rounds that are stored. */
@ApplicationScoped
class Rounds {

    /** The class of SQL states of violated constraints. */
    private static final String CONSTRAINT = "23";

    @Inject
    private EntityManager entityManager;

    /** Every version of every fiscal year, the latest year and version first. */
    SortedMap<Integer, List<RoundVersion>> all() {
        SortedMap<Integer, List<RoundVersion>> years = new TreeMap<>((one, other) -> Integer.compare(other, one));
        for (Object[] row : entityManager.createQuery("select r, u.displayName from EvaluationRound r "
                + "left join User u on u.userName = r.changedBy order by r.roundVersion desc", Object[].class)
                .getResultList()) {
            EvaluationRound round = (EvaluationRound) row[0];
            years.computeIfAbsent(round.getFiscalYear(), y -> new ArrayList<>()).add(round.version((String) row[1]));
        }
        return years;
    }

    RoundYear of(int fiscalYear) {
        return new RoundYear(fiscalYear, List.copyOf(all().getOrDefault(fiscalYear, List.of())));
    }

    /** How many quarters of a fiscal year are closed. */
    long closedQuarters(int fiscalYear) {
        return entityManager.createQuery("select count(p) from ReportingPeriod p where p.fiscalYear = :year "
                + "and p.closedAt is not null", Long.class).setParameter("year", fiscalYear).getSingleResult();
    }

    /** Stores a version; false where somebody else was quicker with one of the same number, by the blink of an eye. */
    boolean add(EvaluationRound round) {
        try {
            entityManager.persist(round);
            entityManager.flush();
            return true;
        } catch (PersistenceException refused) {
            if (isTaken(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private static boolean isTaken(Throwable refused) {
        return refused != null && (refused instanceof SQLException sql && String.valueOf(sql.getSQLState())
                .startsWith(CONSTRAINT) || isTaken(refused.getCause()));
    }
}
