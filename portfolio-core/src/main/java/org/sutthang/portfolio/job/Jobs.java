package org.sutthang.portfolio.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The jobs that are stored. */
@ApplicationScoped
class Jobs {

    @Inject
    private EntityManager entityManager;

    void add(Job job) {
        entityManager.persist(job);
    }

    Optional<Job> find(String code) {
        return entityManager.createQuery("select j from Job j where j.code = :code", Job.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    /** One that nobody else changes until the transaction ends. */
    Optional<Job> lock(String code) {
        return entityManager.createQuery("select j from Job j where j.code = :code", Job.class).setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The name that somebody signs in with. */
    String ownerName(long userId) {
        return entityManager.createQuery("select u.userName from User u where u.id = :id", String.class)
                .setParameter("id", userId).getSingleResult();
    }

    /** Those of a person, the one asked for last first. */
    List<Job> of(long userId, int most) {
        return entityManager.createQuery("select j from Job j where j.userId = :user order by j.askedAt desc, j.id desc",
                Job.class).setParameter("user", userId).setMaxResults(most).getResultList();
    }

    List<Job> open(long userId) {
        return entityManager.createQuery("select j from Job j where j.userId = :user and j.state in (:queued, :running) "
                        + "order by j.id", Job.class).setParameter("user", userId)
                .setParameter("queued", JobState.QUEUED).setParameter("running", JobState.RUNNING).getResultList();
    }

    /** Those of one kind and question that wait or run, whoever asked for them. */
    List<Job> open(String kind, String question) {
        return entityManager.createQuery("select j from Job j where j.kind = :kind and j.question = :question "
                        + "and j.state in (:queued, :running) order by j.id", Job.class).setParameter("kind", kind)
                .setParameter("question", question).setParameter("queued", JobState.QUEUED)
                .setParameter("running", JobState.RUNNING).getResultList();
    }

    /** The codes of those of a node and kind that wait, in the order in which they were asked for. */
    List<String> waiting(String node, String kind) {
        return entityManager.createQuery("select j.code from Job j where j.state = :queued and j.node = :node "
                        + "and j.kind = :kind order by j.askedAt, j.id", String.class).setParameter("queued", JobState.QUEUED)
                .setParameter("node", node).setParameter("kind", kind).getResultList();
    }

    List<Job> running(String node) {
        return entityManager.createQuery("select j from Job j where j.state = :running and j.node = :node", Job.class)
                .setParameter("running", JobState.RUNNING).setParameter("node", node)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Those of other nodes that nobody has worked at since a moment. */
    List<Job> leftBehind(String node, Instant since) {
        return entityManager.createQuery("select j from Job j where j.state in (:queued, :running) and j.node <> :node "
                        + "and j.changedAt < :since", Job.class).setParameter("queued", JobState.QUEUED)
                .setParameter("running", JobState.RUNNING).setParameter("node", node).setParameter("since", since)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Those whose result has been kept long enough. */
    List<Job> expired(String node, Instant now) {
        return entityManager.createQuery("select j from Job j where j.resultName is not null and j.node = :node "
                        + "and j.keptUntil <= :now", Job.class).setParameter("node", node).setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
