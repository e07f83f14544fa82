package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/** The sealed documents, in one chain. */
@ApplicationScoped
public class Snapshots {

    private static final String DOCUMENTS =
            "select document, revision, seal, previous_seal, sealed_by, sealed_at, reason from snapshot where ";

    @Inject
    private EntityManager entityManager;

    Optional<SealedDocument> find(FiscalQuarter quarter, int revision) {
        return entityManager.createQuery("select s from Snapshot s where s.fiscalYear = :year "
                        + "and s.quarter = :quarter and s.revision = :revision", Snapshot.class)
                .setParameter("year", quarter.fiscalYear()).setParameter("quarter", quarter.quarter())
                .setParameter("revision", revision).setHint("eclipselink.read-only", true)
                .getResultStream().findFirst().map(Snapshot::sealed);
    }

    /**
     * Hands over one revision of each of several quarters, by one statement. Each is done with before the next is read: the
     * documents of ten thousand projects would fill the memory side by side.
     */
    void each(Map<FiscalQuarter, Integer> revisions, Consumer<SealedDocument> taking) {
        entityManager.flush();
        String wanted = String.join(" or ", Collections.nCopies(revisions.size(),
                "(fiscal_year = ? and fiscal_quarter = ? and revision = ?)"));
        try (PreparedStatement statement = entityManager.unwrap(Connection.class).prepareStatement(DOCUMENTS + wanted)) {
            statement.setFetchSize(1);
            int place = 0;
            for (Map.Entry<FiscalQuarter, Integer> revision : revisions.entrySet()) {
                statement.setInt(++place, revision.getKey().fiscalYear());
                statement.setInt(++place, revision.getKey().quarter());
                statement.setInt(++place, revision.getValue());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Instant sealedAt = rows.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    taking.accept(new SealedDocument(rows.getBytes(1), new PortfolioStanding.Sealing(rows.getInt(2),
                            rows.getString(3), rows.getString(4), rows.getString(5), sealedAt, rows.getString(7))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What a revision knew of other quarters: the latest revision of each that had been sealed before it. What is restated
     * afterwards comes later in the chain, so this never changes.
     */
    Map<FiscalQuarter, Integer> sealedBefore(FiscalQuarter quarter, int revision) {
        Map<FiscalQuarter, Integer> before = new TreeMap<>();
        entityManager.createQuery("select s.fiscalYear, s.quarter, max(s.revision) from Snapshot s, Snapshot own "
                        + "where own.fiscalYear = :year and own.quarter = :quarter and own.revision = :revision "
                        + "and s.chainPosition < own.chainPosition group by s.fiscalYear, s.quarter", Object[].class)
                .setParameter("year", quarter.fiscalYear()).setParameter("quarter", quarter.quarter())
                .setParameter("revision", revision).getResultList()
                .forEach(c -> before.put(new FiscalQuarter((Integer) c[0], (Integer) c[1]), (Integer) c[2]));
        return before;
    }

    List<SealedQuarter> revisions() {
        return entityManager.createQuery("select new org.sutthang.portfolio.period.SealedQuarter(s.fiscalYear, "
                + "s.quarter, s.revision, s.seal, s.sealedBy, s.sealedAt) from Snapshot s "
                + "order by s.fiscalYear desc, s.quarter desc, s.revision desc", SealedQuarter.class).getResultList();
    }

    /** The document at the end of the chain, if any was ever sealed. */
    Optional<Snapshot> last() {
        List<Snapshot> found = entityManager.createQuery(
                "select s from Snapshot s order by s.chainPosition desc", Snapshot.class)
                .setMaxResults(1).setHint("eclipselink.read-only", true).getResultList();
        return found.stream().findFirst();
    }

    void append(FiscalQuarter quarter, long chainPosition, SealedDocument document) {
        entityManager.persist(new Snapshot(quarter, chainPosition, document));
        entityManager.flush();
    }
}
