package org.sutthang.portfolio.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.idea.Campaign;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.kernel.NameOrder;

/** The stored criteria, panels and marks. */
@ApplicationScoped
class Scorecards {

    private static final String CAMPAIGN = "campaign";

    @Inject
    private EntityManager entityManager;

    List<Criterion> criteria(String campaignCode) {
        return entityManager.createQuery("select c from Criterion c where c.campaign.code = :campaign "
                        + "order by c.sortOrder", Criterion.class).setParameter(CAMPAIGN, campaignCode).getResultList();
    }

    /** The user names of the panel, with their names, in the order of the names. */
    Map<String, String> panel(String campaignCode) {
        return people(entityManager.createNativeQuery("select u.user_name, u.display_name from campaign_assessor a "
                        + "join campaign c on c.id = a.campaign_id join app_user u on u.id = a.user_id "
                        + "where c.code = ?1 order by u.user_name").setParameter(1, campaignCode)
                .getResultList());
    }

    /** Those who may be on a panel: active monitors and executives. */
    List<User> candidates() {
        List<Role> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role.may(Permission.SCORE_IDEAS)) {
                roles.add(role);
            }
        }
        return NameOrder.sorted(entityManager.createQuery("select u from User u where u.active = true and u.role in :roles "
                        + "order by u.userName", User.class).setParameter("roles", roles).getResultStream(),
                user -> user.details().displayName());
    }

    private static Map<String, String> people(List<?> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        NameOrder.sorted(rows.stream().map(row -> (Object[]) row), row -> (String) row[1])
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    void setPanel(Campaign campaign, List<User> panel) {
        entityManager.createNativeQuery("delete from campaign_assessor where campaign_id = ?1")
                .setParameter(1, campaign.getId()).executeUpdate();
        for (User user : panel) {
            entityManager.createNativeQuery("insert into campaign_assessor (campaign_id, user_id) values (?1, ?2)")
                    .setParameter(1, campaign.getId()).setParameter(2, user.getId()).executeUpdate();
        }
    }

    /** The marks of a campaign's ideas by the key of the idea, and the names of those who gave them. */
    Marks marks(String campaignCode) {
        return marks("c.campaign.code = :key", campaignCode);
    }

    Marks marksOf(String ideaCode) {
        return marks("m.idea.code = :key", ideaCode);
    }

    private Marks marks(String condition, String key) {
        Marks marks = new Marks(new HashMap<>(), new HashMap<>());
        List<Object[]> rows = entityManager.createQuery("select m.idea.id, u.userName, u.displayName, c.sortOrder, "
                        + "m.mark from IdeaMark m join m.criterion c join m.assessor u where " + condition
                        + " and m.mark is not null order by m.id", Object[].class)
                .setParameter("key", key).getResultList();
        for (Object[] row : rows) {
            marks.byIdea().computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(new Scorecard.Mark((String) row[1], (Integer) row[3] - 1, (Integer) row[4]));
            marks.names().put((String) row[1], (String) row[2]);
        }
        return marks;
    }

    /** Marks by idea, and the names of assessors by their user names. */
    record Marks(Map<Long, List<Scorecard.Mark>> byIdea, Map<String, String> names) {

        List<Scorecard.Mark> of(long idea) {
            return byIdea.getOrDefault(idea, List.of());
        }

        boolean isEmpty() {
            return byIdea.isEmpty();
        }
    }

    List<IdeaMark> ownMarks(Idea idea, User assessor) {
        return entityManager.createQuery("select m from IdeaMark m join fetch m.criterion where m.idea = :idea "
                        + "and m.assessor = :assessor", IdeaMark.class)
                .setParameter("idea", idea).setParameter("assessor", assessor).getResultList();
    }

    /** A criterion that nobody has given a mark on leaves no trace but the audit trail's. */
    void remove(Criterion criterion) {
        entityManager.createQuery("delete from IdeaMark m where m.criterion = :criterion")
                .setParameter("criterion", criterion).executeUpdate();
        entityManager.remove(criterion);
    }

    void add(Object row) {
        entityManager.persist(row);
    }
}
