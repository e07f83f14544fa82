package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The stored plans of projects: milestones, approved baselines, and the moves between stages. */
@ApplicationScoped
public class Plans {

    private static final String PROJECT = "project";

    @Inject
    private EntityManager entityManager;

    /**
     * The milestones of a project, without those withdrawn.
     *
     * @param code the project's code
     * @return its milestones in the order of the plan
     */
    public List<Milestone> milestones(String code) {
        return entityManager.createQuery("select m from Milestone m where m.project.code = :code "
                + "and m.withdrawnOn is null order by m.sortOrder, m.code", Milestone.class).setParameter("code", code).getResultList();
    }

    /**
     * The milestones of a project with those that were withdrawn.
     *
     * @param code the project's code
     * @return all its milestones in the order of the plan
     */
    public List<Milestone> everyMilestone(String code) {
        return entityManager.createQuery("select m from Milestone m where m.project.code = :code "
                + "order by m.sortOrder, m.code", Milestone.class).setParameter("code", code).getResultList();
    }

    /**
     * The approved versions of a project's plan.
     *
     * @param code the project's code
     * @return its baselines, the latest first
     */
    public List<Baseline> baselines(String code) {
        return entityManager.createQuery("select b from Baseline b where b.project.code = :code "
                + "order by b.number desc", Baseline.class).setParameter("code", code).getResultList();
    }

    /**
     * How many times a plan of the project was approved.
     *
     * @param project the project
     * @return the number of its latest baseline, 0 without one
     */
    public int latestBaseline(Project project) {
        Integer latest = entityManager.createQuery("select max(b.number) from Baseline b "
                + "where b.project = :project", Integer.class).setParameter(PROJECT, project).getSingleResult();
        return latest == null ? 0 : latest;
    }

    /**
     * Whether another organisation has adopted the innovation and measured a result of its own.
     *
     * @param code the project's code
     * @return true with one such adoption
     */
    public boolean isAdoptedWithResult(String code) {
        return entityManager.createQuery("select count(a) from Adoption a where a.project.code = :code "
                        + "and a.result is not null and a.organisation <> a.project.organisation", Long.class)
                .setParameter("code", code).getSingleResult() > 0;
    }

    /**
     * Stores an approved plan.
     *
     * @param baseline the plan
     */
    public void add(Baseline baseline) {
        entityManager.persist(baseline);
    }

    /**
     * Stores a move.
     *
     * @param move the move
     */
    public void add(StageMove move) {
        entityManager.persist(move);
    }

    /**
     * Stores a new milestone.
     *
     * @param milestone the milestone
     */
    public void add(Milestone milestone) {
        entityManager.persist(milestone);
    }
}
