package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.ReportingPeriod;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.project.Project;

/** What a plan needs to know of tables that are not its own. */
@ApplicationScoped
class PlanRows {

    @Inject
    private EntityManager entityManager;

    /** A project with its organisation and owner, in one statement. */
    Optional<Project> project(String code) {
        return entityManager.createQuery("select p from Project p join fetch p.organisation left join fetch p.owner "
                        + "where p.code = :code", Project.class).setParameter("code", code).getResultStream().findFirst();
    }

    Set<FiscalQuarter> closed() {
        return new HashSet<>(entityManager.createQuery("select p from ReportingPeriod p where p.closedAt is not null",
                ReportingPeriod.class).getResultStream().map(ReportingPeriod::getQuarter).toList());
    }

    List<Organisation> organisations(List<String> codes) {
        return codes.isEmpty() ? List.of()
                : entityManager.createQuery("select o from Organisation o where o.code in :codes", Organisation.class)
                        .setParameter("codes", codes).getResultList();
    }

    /** The periods that are not closed stay so until the transaction ends. */
    void lockPeriods() {
        entityManager.createNativeQuery("select id from reporting_period for update").getResultList();
    }
}
