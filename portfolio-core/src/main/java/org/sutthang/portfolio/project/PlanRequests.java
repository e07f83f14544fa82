package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The stored requests of owners to the monitor. */
@ApplicationScoped
public class PlanRequests {

    @Inject
    private EntityManager entityManager;

    /**
     * The request of a kind that waits for the monitor; a project has one of each kind at most.
     *
     * @param project the project
     * @param kind what is asked for
     * @return the open request
     */
    public Optional<PlanRequest> open(Project project, PlanRequestKind kind) {
        return entityManager.createQuery("select r from PlanRequest r where r.project = :project and r.kind = :kind "
                        + "and r.status = :open", PlanRequest.class)
                .setParameter("project", project).setParameter("kind", kind)
                .setParameter("open", PlanRequestStatus.OPEN).getResultStream().findFirst();
    }

    /**
     * Every request of a project.
     *
     * @param code the project's code
     * @return its requests, the latest first
     */
    public List<PlanRequest> ofProject(String code) {
        return entityManager.createQuery("select r from PlanRequest r where r.project.code = :code "
                + "order by r.id desc", PlanRequest.class).setParameter("code", code).getResultList();
    }

    /**
     * Every request that waits for the monitor.
     *
     * @return the open requests with their projects, those that have waited longest first
     */
    public List<PlanRequest> open() {
        return entityManager.createQuery("select r from PlanRequest r join fetch r.project p "
                        + "join fetch p.organisation where r.status = :open order by r.askedOn, r.id", PlanRequest.class)
                .setParameter("open", PlanRequestStatus.OPEN).getResultList();
    }

    /**
     * Stores a new request.
     *
     * @param request the request
     */
    public void add(PlanRequest request) {
        entityManager.persist(request);
    }
}
