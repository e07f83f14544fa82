package org.sutthang.portfolio.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.kernel.Persistent;

/** The stored cards of a project's indicators, with what is set for single years and quarters. */
@ApplicationScoped
public class IndicatorPlans {

    private static final String CODE = "code";

    @Inject
    private EntityManager entityManager;

    /**
     * The indicators of a project with those that were withdrawn.
     *
     * @param project the project's code
     * @return all of them in the order of the plan
     */
    public List<Indicator> indicators(String project) {
        return entityManager.createQuery("select i from Indicator i where i.project.code = :code "
                + "order by i.sortOrder, i.code", Indicator.class).setParameter(CODE, project).getResultList();
    }

    /**
     * What differs in single fiscal years.
     *
     * @param project the project's code
     * @return the rows of all its indicators
     */
    public List<IndicatorYear> years(String project) {
        return of("IndicatorYear", "x.fiscalYear", IndicatorYear.class, project);
    }

    /**
     * The targets.
     *
     * @param project the project's code
     * @return the rows of all its indicators, in the order of the quarters
     */
    public List<Target> targets(String project) {
        return of("Target", "x.fiscalYear, x.quarter", Target.class, project);
    }

    /**
     * The parts expected.
     *
     * @param project the project's code
     * @return the rows of all its indicators with their organisations
     */
    public List<IndicatorPart> parts(String project) {
        return entityManager.createQuery("select x from IndicatorPart x join fetch x.organisation o "
                        + "where x.indicator.project.code = :code order by o.code", IndicatorPart.class)
                .setParameter(CODE, project).getResultList();
    }

    /**
     * The results of earlier years.
     *
     * @param project the project's code
     * @return the rows of all its indicators
     */
    public List<PastYear> pastYears(String project) {
        return of("PastYear", "x.fiscalYear", PastYear.class, project);
    }

    /**
     * Which indicators have results; what they measure can no longer be changed.
     *
     * @param project the project's code
     * @return the keys of their rows
     */
    public Set<Long> measured(String project) {
        return new HashSet<>(entityManager.createQuery("select distinct m.indicator.id from Measurement m "
                + "where m.indicator.project.code = :code", Long.class).setParameter(CODE, project).getResultList());
    }

    /**
     * Whether any project has an indicator of a code, withdrawn ones too.
     *
     * @param code the indicator's code
     * @return the indicator
     */
    public Optional<Indicator> find(String code) {
        return entityManager.createQuery("select i from Indicator i where i.code = :code", Indicator.class)
                .setParameter(CODE, code).getResultStream().findFirst();
    }

    /**
     * Stores a new row of a card.
     *
     * @param row the indicator, or what belongs to one
     */
    public void add(Persistent row) {
        entityManager.persist(row);
    }

    /**
     * Takes away a row that says something about a card, such as a target; what it said stays in the audit trail.
     *
     * @param row what belongs to an indicator
     */
    public void remove(Persistent row) {
        entityManager.remove(row);
    }

    private <T> List<T> of(String entity, String order, Class<T> type, String project) {
        return entityManager.createQuery("select x from " + entity + " x where x.indicator.project.code = :code "
                + "order by " + order, type).setParameter(CODE, project).getResultList();
    }
}
