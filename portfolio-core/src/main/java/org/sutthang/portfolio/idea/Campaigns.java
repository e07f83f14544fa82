package org.sutthang.portfolio.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.kernel.NotFound;

/** The campaigns that are stored. */
@ApplicationScoped
public class Campaigns {

    private static final String SUMMARY = "select new org.sutthang.portfolio.idea.CampaignSummary(c.id, c.version, "
            + "c.code, c.nameTh, c.nameEn, c.heldOn, c.participants) from Campaign c ";
    private static final String CODE = "code";

    @Inject
    private EntityManager entityManager;

    /** @return all campaigns, the latest first, in one statement */
    public List<CampaignSummary> summaries() {
        return entityManager.createQuery(SUMMARY + "order by c.heldOn desc, c.code desc", CampaignSummary.class)
                .getResultList();
    }

    /**
     * A campaign as lists show it.
     *
     * @param code its public code
     * @return the campaign
     */
    public Optional<CampaignSummary> summary(String code) {
        return entityManager.createQuery(SUMMARY + "where c.code = :code", CampaignSummary.class)
                .setParameter(CODE, code).getResultStream().findFirst();
    }

    Optional<Campaign> find(String code) {
        return entityManager.createQuery("select c from Campaign c where c.code = :code", Campaign.class)
                .setParameter(CODE, code).getResultStream().findFirst();
    }

    /**
     * Reads a campaign that is about to be changed, or to which something is about to be added that only one may add at
     * a time.
     *
     * @param code its public code
     * @return the campaign as it is stored at this moment
     * @throws NotFound when there is no such campaign
     */
    public Campaign lock(String code) {
        return entityManager.createQuery("select c from Campaign c where c.code = :code", Campaign.class)
                .setParameter(CODE, code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("campaign", code));
    }

    void add(Campaign campaign) {
        entityManager.persist(campaign);
    }
}
