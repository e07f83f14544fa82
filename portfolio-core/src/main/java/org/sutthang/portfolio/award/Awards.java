package org.sutthang.portfolio.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.idea.Idea;

/** The awards that are stored. */
@ApplicationScoped
public class Awards {

    @Inject
    private EntityManager entityManager;

    /**
     * Finds an award.
     *
     * @param code its public code
     * @return the award
     */
    public Optional<Award> find(String code) {
        return entityManager.createQuery("select a from Award a where a.code = :code", Award.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    /**
     * The awards of an idea.
     *
     * @param idea the idea
     * @return its awards, the earliest first
     */
    public List<Award> of(Idea idea) {
        return entityManager.createQuery("select a from Award a where a.idea = :idea order by a.awardedOn, a.code",
                Award.class).setParameter("idea", idea).getResultList();
    }

    /**
     * Stores a new award.
     *
     * @param award the award
     */
    public void add(Award award) {
        entityManager.persist(award);
    }
}
