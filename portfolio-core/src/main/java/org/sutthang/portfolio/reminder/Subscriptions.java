package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.access.User;

/** How people want to be reminded, as it is stored. */
@ApplicationScoped
class Subscriptions {

    @Inject
    private EntityManager entityManager;

    Optional<Subscription> of(long userId) {
        return entityManager.createQuery("select s from Subscription s where s.userId = :user", Subscription.class)
                .setParameter("user", userId).getResultStream().findFirst();
    }

    /** The user name of the person whose calendar it is, while that person can sign in. */
    Optional<String> holder(String feedHash) {
        return entityManager.createQuery("select u.userName from Subscription s join User u on u.id = s.userId "
                        + "where s.feedHash = :hash and u.active = true", String.class)
                .setParameter("hash", feedHash).getResultStream().findFirst();
    }

    /** Everybody who can sign in, has an address and did not switch the digest off, in the order of their names. */
    List<User> wantingDigest() {
        Set<Long> declined = new HashSet<>(entityManager.createQuery("select s.userId from Subscription s "
                + "where s.digest = false", Long.class).getResultList());
        return entityManager.createQuery("select u from User u where u.active = true and u.email is not null "
                        + "order by u.userName", User.class).getResultStream()
                .filter(user -> !declined.contains(user.getId())).toList();
    }

    void add(Subscription subscription) {
        entityManager.persist(subscription);
    }
}
