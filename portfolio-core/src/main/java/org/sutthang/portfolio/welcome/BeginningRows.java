package org.sutthang.portfolio.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sutthang.portfolio.access.Role;
import org.sutthang.portfolio.idea.IdeaStatus;
import org.sutthang.portfolio.project.Stage;

/** What there is of each kind, as far as a beginning asks. */
@ApplicationScoped
class BeginningRows {

    @Inject
    private EntityManager entityManager;

    /** The first code in each stage. */
    Map<Stage, String> projects() {
        return entityManager.createQuery("select p.stage, min(p.code) from Project p group by p.stage", Object[].class)
                .getResultStream().collect(Collectors.toMap(c -> (Stage) c[0], c -> (String) c[1]));
    }

    Set<IdeaStatus> ideas() {
        return new HashSet<>(entityManager.createQuery("select distinct i.status from Idea i where i.withdrawnOn is null",
                IdeaStatus.class).getResultList());
    }

    Set<Role> roles() {
        return new HashSet<>(entityManager.createQuery("select distinct u.role from User u where u.active = true", Role.class)
                .getResultList());
    }

    boolean hasCampaigns() {
        return entityManager.createQuery("select count(c) from Campaign c", Long.class).getSingleResult() > 0;
    }

    boolean hasOrganisations() {
        return entityManager.createQuery("select count(o) from Organisation o", Long.class).getSingleResult() > 0;
    }
}
