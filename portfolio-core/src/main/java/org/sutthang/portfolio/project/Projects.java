package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.kernel.NotFound;

/**
 * The projects that are stored. Whoever changes anything that belongs to a project calls {@link #touch(Project)} in the same
 * transaction: the version of a project stands for all of it.
 */
@ApplicationScoped
public class Projects {

    @Inject
    private EntityManager entityManager;

    /**
     * Finds a project.
     *
     * @param code its public code
     * @return the project
     */
    public Optional<Project> find(String code) {
        return entityManager.createQuery("select p from Project p where p.code = :code", Project.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    /**
     * The project that delivers an idea.
     *
     * @param idea the idea
     * @return the project, the first one where there are several
     */
    public Optional<Project> ofIdea(Idea idea) {
        return entityManager.createQuery("select p from Project p where p.idea = :idea order by p.code", Project.class)
                .setParameter("idea", idea).getResultStream().findFirst();
    }

    /**
     * Stores a new project.
     *
     * @param project the project
     */
    public void add(Project project) {
        entityManager.persist(project);
    }

    /**
     * Reads a project that is about to be changed; until the transaction ends nobody else can change it.
     *
     * @param code its public code
     * @return the project as it is stored at this moment
     * @throws NotFound when there is no such project
     */
    public Project lock(String code) {
        return entityManager.createQuery("select p from Project p where p.code = :code", Project.class)
                .setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("project", code));
    }

    /**
     * Counts a change to something that belongs to a project: its version goes up by one. It is written at once, because a
     * forced increment is forgotten by the persistence provider when a query has flushed the changes before.
     *
     * @param project the project that the changed thing belongs to
     * @throws OptimisticLockException when somebody else has changed the project since it was read
     */
    public void touch(Project project) {
        entityManager.flush();
        int counted = entityManager.createNativeQuery("update project set version = version + 1 where id = ?1 "
                        + "and version = ?2")
                .setParameter(1, project.getId()).setParameter(2, project.getVersion()).executeUpdate();
        if (counted == 0) {
            throw new OptimisticLockException(project);
        }
        entityManager.refresh(project);
    }

    /**
     * Whether a user may act for a project: its owner, or somebody who assists the owner.
     *
     * @param code the project's code
     * @param userId the key of the user's row
     * @return true for the owner and the assistants
     */
    public boolean isAnsweredForBy(String code, long userId) {
        Object found = entityManager.createNativeQuery("select count(*) from project p where p.code = ?1 and "
                        + "(p.owner_id = ?2 or exists (select 1 from project_assistant a where a.project_id = p.id "
                        + "and a.user_id = ?2))")
                .setParameter(1, code).setParameter(2, userId).getSingleResult();
        return ((Number) found).intValue() > 0;
    }

    /**
     * The projects that a user may act for, as owner or assistant.
     *
     * @param userId the key of the user's row
     * @return their codes
     */
    public List<String> answeredForBy(long userId) {
        List<?> codes = entityManager.createNativeQuery("select p.code from project p where p.owner_id = ?1 or exists "
                        + "(select 1 from project_assistant a where a.project_id = p.id and a.user_id = ?1) "
                        + "order by p.code")
                .setParameter(1, userId).getResultList();
        return codes.stream().map(String::valueOf).toList();
    }

    /**
     * Whether a project is delivered by an organisation or by one below it.
     *
     * @param code the project's code
     * @param organisationId the key of the organisation's row
     * @return true also for the organisation itself
     */
    public boolean isWithin(String code, long organisationId) {
        Object found = entityManager.createNativeQuery("with recursive above (id, parent_id) as ("
                        + "select o.id, o.parent_id from organisation o join project p on p.organisation_id = o.id "
                        + "where p.code = ?1 union select o.id, o.parent_id from organisation o "
                        + "join above a on o.id = a.parent_id) select count(*) from above where id = ?2")
                .setParameter(1, code).setParameter(2, organisationId).getSingleResult();
        return ((Number) found).intValue() > 0;
    }
}
