package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.User;

/** The digests and runs that are stored. */
@ApplicationScoped
class Digests {

    @Inject
    private EntityManager entityManager;

    Optional<Digest> lock(long userId, LocalDate day) {
        return entityManager.createQuery("select d from Digest d where d.userId = :user and d.day = :day", Digest.class)
                .setParameter("user", userId).setParameter("day", day).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    Optional<Digest> find(long userId, LocalDate day) {
        return entityManager.createQuery("select d from Digest d where d.userId = :user and d.day = :day", Digest.class)
                .setParameter("user", userId).setParameter("day", day).getResultStream().findFirst();
    }

    /** Whose digest bears a secret. */
    Optional<User> stoppedBy(String hash) {
        return entityManager.createQuery("select u from Digest d join User u on u.id = d.userId where d.stopHash = :hash",
                User.class).setParameter("hash", hash).getResultStream().findFirst();
    }

    List<Digest> ofDay(LocalDate day) {
        return entityManager.createQuery("select d from Digest d where d.day = :day", Digest.class)
                .setParameter("day", day).getResultList();
    }

    /** The latest digests that did not go through, with the names of the people. */
    List<DigestFailure> failures(int most) {
        return entityManager.createQuery("select d, u.displayName, u.email from Digest d join User u on u.id = d.userId "
                        + "where d.state <> :sent order by d.changedAt desc, d.id desc", Object[].class)
                .setParameter("sent", DigestState.SENT).setMaxResults(most).getResultList().stream()
                .map(row -> DigestFailure.of((Digest) row[0], (String) row[1], (String) row[2])).toList();
    }

    Optional<DigestRun> run(LocalDate day) {
        return entityManager.createQuery("select r from DigestRun r where r.day = :day", DigestRun.class)
                .setParameter("day", day).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<DigestRun> lastRun() {
        return entityManager.createQuery("select r from DigestRun r order by r.day desc", DigestRun.class)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** Stores it at once, so that the constraint answers here and not when the transaction ends. */
    void add(Object row) {
        entityManager.persist(row);
        entityManager.flush();
    }
}
