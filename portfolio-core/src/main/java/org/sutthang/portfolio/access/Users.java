package org.sutthang.portfolio.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The users that are stored. */
@ApplicationScoped
public class Users {

    @Inject
    private EntityManager entityManager;

    /**
     * Finds a user.
     *
     * @param userName the name to sign in with
     * @return the user, active or not
     */
    public Optional<User> find(String userName) {
        return entityManager.createQuery("select u from User u where u.userName = :name", User.class)
                .setParameter("name", userName).getResultStream().findFirst();
    }

    /** @return all users in the order of their names */
    public List<User> all() {
        return entityManager.createQuery("select u from User u order by u.userName", User.class).getResultList();
    }

    /**
     * Finds the users of a list of names, in one statement.
     *
     * @param userNames the names
     * @return those that exist
     */
    public List<User> named(List<String> userNames) {
        return userNames.isEmpty() ? List.of()
                : entityManager.createQuery("select u from User u where u.userName in :names", User.class)
                        .setParameter("names", userNames).getResultList();
    }

    /** @return whether there is no user at all, as in an empty database */
    public boolean isEmpty() {
        return entityManager.createQuery("select count(u) from User u", Long.class).getSingleResult() == 0;
    }

    void add(User user) {
        entityManager.persist(user);
    }
}
