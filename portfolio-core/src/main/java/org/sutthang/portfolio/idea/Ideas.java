package org.sutthang.portfolio.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.kernel.NotFound;

/** The ideas that are stored, with their steps in the selection. */
@ApplicationScoped
public class Ideas {

    private static final String SUMMARY = "select new org.sutthang.portfolio.idea.IdeaSummary(i.id, i.version, i.code, "
            + "i.titleTh, i.titleEn, c.code, c.nameTh, c.nameEn, o.code, o.nameTh, o.nameEn, i.proposer, "
            + "u.userName, i.status, i.withdrawnOn, (select count(m) from IdeaMove m where m.idea = i "
            + "and m.status = org.sutthang.portfolio.idea.IdeaStatus.SHORTLISTED)) from Idea i join i.organisation o left join i.campaign c "
            + "left join i.registeredBy u ";
    private static final String CODE = "code";

    @Inject
    private EntityManager entityManager;

    /** @return all ideas, the latest code first, in one statement */
    public List<IdeaSummary> summaries() {
        return entityManager.createQuery(SUMMARY + "order by i.code desc", IdeaSummary.class).getResultList();
    }

    /**
     * The ideas of a campaign.
     *
     * @param campaignCode its code
     * @return its ideas in the order of their codes, in one statement
     */
    public List<IdeaSummary> summariesOf(String campaignCode) {
        return entityManager.createQuery(SUMMARY + "where c.code = :code order by i.code", IdeaSummary.class)
                .setParameter(CODE, campaignCode).getResultList();
    }

    /**
     * An idea as lists show it.
     *
     * @param code its public code
     * @return the idea
     */
    public Optional<IdeaSummary> summary(String code) {
        return entityManager.createQuery(SUMMARY + "where i.code = :code", IdeaSummary.class)
                .setParameter(CODE, code).getResultStream().findFirst();
    }

    Optional<Idea> find(String code) {
        return entityManager.createQuery("select i from Idea i left join fetch i.campaign join fetch i.organisation "
                        + "left join fetch i.registeredBy where i.code = :code", Idea.class)
                .setParameter(CODE, code).getResultStream().findFirst();
    }

    /**
     * Reads an idea that is about to be changed; until the transaction ends nobody else can change it.
     *
     * @param code its public code
     * @return the idea as it is stored at this moment
     * @throws NotFound when there is no such idea
     */
    public Idea lock(String code) {
        return entityManager.createQuery("select i from Idea i where i.code = :code", Idea.class)
                .setParameter(CODE, code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("idea", code));
    }

    List<IdeaMoveDetails> moves(Idea idea) {
        return entityManager.createQuery("select m from IdeaMove m where m.idea = :idea order by m.movedOn desc, "
                        + "m.id desc", IdeaMove.class)
                .setParameter("idea", idea).getResultStream().map(IdeaMove::details).toList();
    }

    /** The next number of an idea; whoever asks next waits until this transaction ends, and gets the number after it. */
    int nextNumber() {
        entityManager.createNativeQuery("update idea_number set last_number = last_number + 1 where id = 1")
                .executeUpdate();
        return ((Number) entityManager.createNativeQuery("select last_number from idea_number where id = 1")
                .getSingleResult()).intValue();
    }

    void add(Idea idea) {
        entityManager.persist(idea);
    }

    /**
     * Stores a step in the selection.
     *
     * @param move the step
     */
    public void add(IdeaMove move) {
        entityManager.persist(move);
    }
}
