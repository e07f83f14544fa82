package org.sutthang.portfolio.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The evaluation rounds that are stored; a year without one has the default. */
@ApplicationScoped
public class EvaluationRounds {

    @Inject
    private EntityManager entityManager;

    /**
     * The rules of a fiscal year: those of the latest version of its round.
     *
     * @param fiscalYear the Buddhist fiscal year
     * @return its rules, the default when nobody has set any
     */
    public RoundRules rulesOf(int fiscalYear) {
        return versions(fiscalYear).map(EvaluationRound::rules).findFirst().orElse(RoundRules.DEFAULT);
    }

    /**
     * Stores a new version of a year's round.
     *
     * @param fiscalYear the Buddhist fiscal year
     * @param make makes the round from its version number
     */
    void add(int fiscalYear, IntFunction<EvaluationRound> make) {
        int latest = versions(fiscalYear).mapToInt(EvaluationRound::getRoundVersion).findFirst().orElse(0);
        entityManager.persist(make.apply(latest + 1));
    }

    private Stream<EvaluationRound> versions(int fiscalYear) {
        List<EvaluationRound> found = entityManager.createQuery("select r from EvaluationRound r "
                        + "where r.fiscalYear = :year order by r.roundVersion desc", EvaluationRound.class)
                .setParameter("year", fiscalYear).getResultList();
        return found.stream();
    }
}
