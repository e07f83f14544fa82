package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/** The updates that wait for the monitor, so that several can be accepted or returned from one list. */
@ApplicationScoped
@Requires(Permission.GOVERN_PERIODS)
public class PendingReviews {

    @Inject
    private EntityManager entityManager;

    /**
     * The version of each project whose update waits, which accepting and returning must name. One statement.
     *
     * @param quarter the quarter
     * @return versions by project code
     */
    @Transactional
    public Map<String, Long> versions(FiscalQuarter quarter) {
        Map<String, Long> versions = new HashMap<>();
        List<Object[]> rows = entityManager.createQuery("select p.code, p.version from QuarterlyUpdate u "
                        + "join u.project p where u.fiscalYear = :year and u.quarter = :quarter "
                        + "and u.status = :submitted", Object[].class)
                .setParameter("year", quarter.fiscalYear()).setParameter("quarter", quarter.quarter())
                .setParameter("submitted", UpdateStatus.SUBMITTED).getResultList();
        rows.forEach(row -> versions.put((String) row[0], ((Number) row[1]).longValue()));
        return versions;
    }
}
