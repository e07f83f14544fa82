package org.sutthang.portfolio.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The views that are stored, and what is read beside them in the same statement. */
@ApplicationScoped
class SavedViews {

    private static final String NOTHING = "cast(null as varchar(400))";
    private static final String VIEWS = "select 'V', v.code, v.name, v.address, u.display_name, v.is_shared, v.user_id, v.version, d.id "
            + "from saved_view v join app_user u on u.id = v.user_id left join default_view d on d.view_id = v.id and d.user_id = ?1 "
            + "where v.withdrawn_on is null and (v.user_id = ?1 or v.is_shared = true)";
    private static final String CAMPAIGNS = " union all select 'C', c.code, c.name_th, c.name_en, " + NOTHING + ", false, 0, 0, 0 "
            + "from campaign c where exists (select 1 from idea i join project p on p.idea_id = i.id where i.campaign_id = c.id)";
    private static final String ORIGINS = " union all select 'I', i.code, c.code, " + NOTHING + ", " + NOTHING + ", false, 0, 0, 0 "
            + "from idea i join campaign c on c.id = i.campaign_id where exists (select 1 from project p where p.idea_id = i.id)";

    @Inject
    private EntityManager entityManager;

    /** Everything that is offered to a person, in one statement; where campaigns are of use, also which idea came from which. */
    BrowserOffer offer(long user, boolean withOrigins) {
        List<?> rows = entityManager.createNativeQuery(VIEWS + CAMPAIGNS + (withOrigins ? ORIGINS : ""))
                .setParameter(1, user).getResultList();
        List<SavedViewLine> views = new ArrayList<>();
        List<BrowserOffer.Campaign> campaigns = new ArrayList<>();
        Map<String, String> origins = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            switch (row[0].toString()) {
                case "V" -> views.add(new SavedViewLine((String) row[1], ((Number) row[7]).longValue(), (String) row[2],
                        (String) row[3], (Boolean) row[5], ((Number) row[6]).longValue() == user, (String) row[4],
                        row[8] != null));
                case "C" -> campaigns.add(new BrowserOffer.Campaign((String) row[1], (String) row[2], (String) row[3]));
                default -> origins.put((String) row[1], (String) row[2]);
            }
        }
        return new BrowserOffer(views, campaigns, origins);
    }

    Optional<SavedView> lock(String code) {
        return entityManager.createQuery("select v from SavedView v where v.code = :code", SavedView.class)
                .setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Those of a person that are not withdrawn. */
    List<SavedView> of(long user) {
        return entityManager.createQuery("select v from SavedView v where v.userId = :user and v.withdrawnOn is null",
                SavedView.class).setParameter("user", user).getResultList();
    }

    Optional<DefaultView> firstOf(long user) {
        return entityManager.createQuery("select d from DefaultView d where d.userId = :user", DefaultView.class)
                .setParameter("user", user).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The code of a view by its key. */
    String code(long id) {
        return entityManager.find(SavedView.class, id).getCode();
    }

    void add(Object stored) {
        entityManager.persist(stored);
    }

    void remove(DefaultView stored) {
        entityManager.remove(stored);
    }
}
