package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationReading;

/** The updates that wait for the monitor, so that several can be accepted or returned from one list. */
@ApplicationScoped
@Requires(Permission.GOVERN_PERIODS)
public class PendingReviews {

    @Inject
    private EntityManager entityManager;
    @Inject
    private OrganisationReading organisations;

    /**
     * The version of each project within reach whose update waits, which accepting and returning must name. One statement,
     * and one more for a user who is bound to an organisation.
     *
     * @param quarter the quarter
     * @return versions by project code
     */
    @Transactional
    public Map<String, Long> versions(FiscalQuarter quarter) {
        Map<String, Long> versions = new HashMap<>();
        List<Object[]> rows = entityManager.createQuery("select p.code, p.version, o.code from QuarterlyUpdate u "
                        + "join u.project p join p.organisation o where u.fiscalYear = :year and u.quarter = :quarter "
                        + "and u.status = :submitted", Object[].class)
                .setParameter("year", quarter.fiscalYear()).setParameter("quarter", quarter.quarter())
                .setParameter("submitted", UpdateStatus.SUBMITTED).getResultList();
        Optional<Branch> own = organisations.own();
        rows.stream().filter(row -> own.isEmpty() || own.get().covers((String) row[2]))
                .forEach(row -> versions.put((String) row[0], ((Number) row[1]).longValue()));
        return versions;
    }
}
