package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/** The chain of sealed documents as it is stored, read for what it is and not for what it should be. */
@ApplicationScoped
public class ChainRows {

    private static final Pattern SEAL = Pattern.compile("\"seal\":\"([0-9a-f]{64})\"");

    @Inject
    private EntityManager entityManager;

    /** Waits until nobody else seals, and keeps others waiting until the transaction ends. */
    void lock() {
        entityManager.createNativeQuery("select id from reporting_period order by id for update").getResultList();
    }

    /** Waits until nobody changes a project, and keeps others waiting until the transaction ends. */
    void lockProjects() {
        entityManager.createNativeQuery("select id from project order by id for update").getResultList();
    }

    /** The keys of all links, in the order of their positions. */
    List<Long> links() {
        return entityManager.createQuery("select s.id from Snapshot s order by s.chainPosition, s.id", Long.class)
                .getResultList();
    }

    /** One link with its document; the persistence provider keeps no copy of it. */
    ChainLink link(Long id) {
        Object[] c = entityManager.createQuery("select s.chainPosition, s.fiscalYear, s.quarter, s.revision, s.document, "
                + "s.seal, s.previousSeal, s.sealedBy, s.sealedAt, s.reason from Snapshot s where s.id = :id",
                Object[].class).setParameter("id", id).getSingleResult();
        return new ChainLink((Long) c[0], (Integer) c[1], (Integer) c[2], (Integer) c[3], (byte[]) c[4],
                (String) c[5], (String) c[6], (String) c[7], (Instant) c[8], (String) c[9]);
    }

    /** One revision of a quarter. */
    Optional<ChainLink> link(FiscalQuarter quarter, int revision) {
        return entityManager.createQuery("select s.id from Snapshot s where s.fiscalYear = :year and s.quarter = :quarter "
                        + "and s.revision = :revision", Long.class).setParameter("year", quarter.fiscalYear())
                .setParameter("quarter", quarter.quarter()).setParameter("revision", revision).getResultStream()
                .findFirst().map(this::link);
    }

    /** The number of the latest revision of a quarter, 0 without any. */
    int latestRevision(FiscalQuarter quarter) {
        Number latest = entityManager.createQuery("select max(s.revision) from Snapshot s where s.fiscalYear = :year "
                        + "and s.quarter = :quarter", Integer.class).setParameter("year", quarter.fiscalYear())
                .setParameter("quarter", quarter.quarter()).getSingleResult();
        return latest == null ? 0 : latest.intValue();
    }

    /** Where the chain ends, what this very transaction has sealed included. */
    Optional<End> end() {
        // Not for reading only: the persistence provider would then ask past the present transaction.
        return entityManager.createQuery("select s.chainPosition, s.seal from Snapshot s order by s.chainPosition desc",
                        Object[].class).setMaxResults(1).getResultStream().findFirst()
                .map(c -> new End((Long) c[0], (String) c[1]));
    }

    /** The last link of the chain. */
    record End(long position, String seal) {
    }

    /** The quarters that are marked as closed. */
    List<FiscalQuarter> closedQuarters() {
        return entityManager.createQuery("select p.fiscalYear, p.quarter from ReportingPeriod p where p.closedAt is not null "
                        + "order by p.fiscalYear, p.quarter", Object[].class).getResultList().stream()
                .map(c -> new FiscalQuarter((Integer) c[0], (Integer) c[1])).toList();
    }

    /** The seals that the audit trail names, with the quarter each was given to, in the order they were given. */
    List<RecordedSeal> recordedSeals() {
        List<RecordedSeal> seals = new ArrayList<>();
        entityManager.createQuery("select e.subjectCode, e.after from AuditEntry e where e.subjectType = :type "
                        + "and e.action in ('closed', 'restated') order by e.id", Object[].class)
                .setParameter("type", Sealer.SUBJECT).getResultList().forEach(c -> {
                    Matcher seal = SEAL.matcher(c[1] == null ? "" : (String) c[1]);
                    if (seal.find()) {
                        seals.add(new RecordedSeal((String) c[0], seal.group(1)));
                    }
                });
        return seals;
    }

    /** A seal that the audit trail names. */
    record RecordedSeal(String quarter, String seal) {
    }
}
