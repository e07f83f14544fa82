package org.sutthang.portfolio.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.access.User;
import org.sutthang.portfolio.kernel.NameOrder;
import org.sutthang.portfolio.project.Project;

/** Who owns, assists and is offered what, as it is stored. */
@ApplicationScoped
class Owners {

    @Inject
    private EntityManager entityManager;

    /** The people who can answer for projects: active, in the role of owners. */
    List<Person> candidates() {
        return NameOrder.sorted(entityManager.createQuery("select u from User u where u.active = true and u.role = :owner "
                        + "order by u.userName", User.class).setParameter("owner", Role.OWNER)
                .getResultStream().map(Person::of), Person::name);
    }

    Optional<User> candidate(String userName) {
        return entityManager.createQuery("select u from User u where u.active = true and u.role = :owner "
                        + "and u.userName = :name", User.class).setParameter("owner", Role.OWNER)
                .setParameter("name", userName).getResultStream().findFirst();
    }

    List<Person> assistants(String projectCode) {
        List<?> rows = entityManager.createNativeQuery("select u.user_name, u.display_name, u.active "
                        + "from project_assistant a join project p on p.id = a.project_id "
                        + "join app_user u on u.id = a.user_id where p.code = ?1 order by u.user_name")
                .setParameter(1, projectCode).getResultList();
        return NameOrder.sorted(rows.stream().map(row -> (Object[]) row)
                .map(row -> new Person((String) row[0], (String) row[1], (Boolean) row[2])), Person::name);
    }

    void addAssistant(Project project, User user) {
        entityManager.createNativeQuery("insert into project_assistant (project_id, user_id) values (?1, ?2)")
                .setParameter(1, project.getId()).setParameter(2, user.getId()).executeUpdate();
    }

    /** Gives whether there was one to remove. */
    boolean removeAssistant(Project project, String userName) {
        return entityManager.createNativeQuery("delete from project_assistant where project_id = ?1 and user_id = "
                        + "(select id from app_user where user_name = ?2)")
                .setParameter(1, project.getId()).setParameter(2, userName).executeUpdate() > 0;
    }

    Optional<OwnershipOffer> pending(String projectCode) {
        return entityManager.createQuery("select o from OwnershipOffer o join fetch o.project join fetch o.from "
                        + "join fetch o.to where o.project.code = :code and o.state = :pending", OwnershipOffer.class)
                .setParameter("code", projectCode).setParameter("pending", OfferState.PENDING)
                .getResultStream().findFirst();
    }

    List<OwnershipOffer> pendingFor(long userId) {
        return entityManager.createQuery("select o from OwnershipOffer o join fetch o.project join fetch o.from "
                        + "join fetch o.to where o.to.id = :user and o.state = :pending order by o.offeredAt",
                        OwnershipOffer.class)
                .setParameter("user", userId).setParameter("pending", OfferState.PENDING).getResultList();
    }

    void add(OwnershipOffer offer) {
        entityManager.persist(offer);
    }

    /** Every project that can be passed on, with its owner and organisation; two words of each are enough to choose by. */
    List<Object[]> projects() {
        return entityManager.createQuery("select p.code, p.version, p.titleTh, p.titleEn, p.stage, o.code, o.nameTh, "
                        + "o.nameEn, u.userName, u.displayName, u.active from Project p join p.organisation o "
                        + "left join p.owner u order by p.code", Object[].class).getResultList();
    }
}
