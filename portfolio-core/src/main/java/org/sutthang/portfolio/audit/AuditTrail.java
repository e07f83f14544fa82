package org.sutthang.portfolio.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Records every change beside the change itself, in the same transaction, and reads the records back. */
@ApplicationScoped
public class AuditTrail {

    /** Trails keep people by the names they sign in with, and show them by the names that others see. */
    private static final String NAMES = "left join User u on u.userName = e.actor "
            + "left join User n on n.userName = e.inNameOf left join User s on s.userName = e.subjectCode "
            + "and e.subjectType in ('assistant', 'ownershipOffer') ";

    /** The lines that are being undone by what the present thread does, by what they are about. */
    private final ThreadLocal<Map<String, Long>> undone = ThreadLocal.withInitial(Map::of);

    @Inject
    private EntityManager entityManager;
    @Inject
    private Clock clock;
    @Inject
    private AuditActor actor;

    /**
     * Records that something came to be.
     *
     * @param type a word for its kind
     * @param code its public code
     * @param projectCode the project it belongs to, or null
     * @param state its values
     */
    public void created(String type, String code, String projectCode, Audited state) {
        record(new AuditRecord("created", type, code, projectCode, null, Differences.json(state, null)));
    }

    /**
     * Records the values in which something changed; when nothing did, nothing is recorded.
     *
     * @param type a word for its kind
     * @param code its public code
     * @param projectCode the project it belongs to, or null
     * @param before its values before
     * @param after its values after
     */
    public void changed(String type, String code, String projectCode, Audited before, Audited after) {
        if (!before.equals(after)) {
            record(new AuditRecord("changed", type, code, projectCode, Differences.json(before, after),
                    Differences.json(after, before)));
        }
    }

    /**
     * Records anything else that was done.
     *
     * @param what what was done to what
     */
    public void record(AuditRecord what) {
        recordInNameOf(null, what);
    }

    /**
     * Records what one user did in the name of another.
     *
     * @param inNameOf the user name of the other, or null when the user acted in the own name
     * @param what what was done to what
     */
    public void recordInNameOf(String inNameOf, AuditRecord what) {
        // A word that is missing is our mistake, never a reason to refuse somebody's change: tests alone insist on it.
        assert AuditVocabulary.knows(what) : what;
        entityManager.persist(new AuditEntry(clock.instant(), actor.userName(), inNameOf, what,
                undone.get().get(subject(what.subjectType(), what.subjectCode()))));
    }

    /**
     * Records what was done in the name of another, with the values in which something changed.
     *
     * @param inNameOf the user name of the other, or null when the user acted in the own name
     * @param action a word for what was done
     * @param type a word for what it was done to
     * @param code its public code
     * @param projectCode the project it belongs to, or null
     * @param before its values before, or null when it came to be
     * @param after its values after, or null when it was withdrawn
     */
    public void recordChange(String inNameOf, String action, String type, String code, String projectCode,
            Audited before, Audited after) {
        recordInNameOf(inNameOf, new AuditRecord(action, type, code, projectCode,
                before == null ? null : Differences.json(before, after),
                after == null ? null : Differences.json(after, before)));
    }

    /**
     * Does something that undoes earlier changes: a line recorded meanwhile about what one of them changed says so.
     *
     * @param lines the lines that are undone
     * @param change brings back what was before
     */
    public void undoing(Collection<AuditLine> lines, Runnable change) {
        undone.set(lines.stream().collect(Collectors.toMap(line -> subject(line.subjectType(), line.subjectCode()),
                AuditLine::id, Math::max)));
        try {
            change.run();
        } finally {
            undone.remove();
        }
    }

    private static String subject(String type, String code) {
        return type + " " + code;
    }

    /**
     * The key of the latest line about a project.
     *
     * @param projectCode the project's code
     * @return the key, or 0 before the first
     */
    public long latest(String projectCode) {
        return entityManager.createQuery("select max(e.id) from AuditEntry e where e.projectCode = :code", Long.class)
                .setParameter("code", projectCode).getResultStream().filter(Objects::nonNull).findFirst().orElse(0L);
    }

    /**
     * The keys of the lines about one thing of a project that came after another line about it.
     *
     * @param change the other line
     * @param projectCode the project's code
     * @return their keys, the latest first
     */
    public List<Long> since(AuditLine change, String projectCode) {
        return entityManager.createQuery("select e.id from AuditEntry e where e.projectCode = :code and e.id > :id "
                        + "and e.subjectType = :type and e.subjectCode = :subject order by e.id desc", Long.class)
                .setParameter("code", projectCode).setParameter("id", change.id())
                .setParameter("type", change.subjectType()).setParameter("subject", change.subjectCode()).getResultList();
    }

    /**
     * Lines about a project with the values before and after, in one statement; not for those of an import, which can be many.
     *
     * @param projectCode the project's code
     * @param ids the keys of the lines
     * @return those of them that the project has
     */
    public List<AuditChange> changes(String projectCode, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : entityManager.createQuery("select new org.sutthang.portfolio.audit.AuditChange("
                        + "e.id, e.recordedAt, e.actor, e.inNameOf, e.action, e.subjectType, e.subjectCode, e.before, e.after) "
                        + "from AuditEntry e where e.projectCode = :code and e.id in :ids", AuditChange.class)
                .setParameter("code", projectCode).setParameter("ids", ids).getResultList();
    }

    /**
     * The latest lines about a project and what belongs to it, newest first, with the values before and after; not with those of
     * an import, which can be many.
     *
     * @param projectCode the project's code
     * @param most how many lines at the most
     * @return the lines
     */
    public List<AuditChange> ofProject(String projectCode, int most) {
        return entityManager.createQuery("select new org.sutthang.portfolio.audit.AuditChange(e.id, e.recordedAt, "
                        + "coalesce(u.displayName, e.actor), coalesce(n.displayName, e.inNameOf), e.action, e.subjectType, "
                        + "coalesce(s.displayName, e.subjectCode), e.undoes, "
                        + "case when e.action = 'imported' then '' else e.before end, "
                        + "case when e.action = 'imported' then '' else e.after end) from AuditEntry e " + NAMES
                        + "where e.projectCode = :code order by e.id desc", AuditChange.class)
                .setParameter("code", projectCode).setMaxResults(most).getResultList();
    }

    /**
     * The latest lines about one thing, newest first.
     *
     * @param type a word for its kind
     * @param code its public code
     * @param most how many lines at the most
     * @return the lines
     */
    public List<AuditLine> ofSubject(String type, String code, int most) {
        return entityManager.createQuery("select new org.sutthang.portfolio.audit.AuditLine(e.id, e.recordedAt, "
                        + "coalesce(u.displayName, e.actor), coalesce(n.displayName, e.inNameOf), e.action, e.subjectType, "
                        + "coalesce(s.displayName, e.subjectCode)) from AuditEntry e " + NAMES
                        + "where e.subjectType = :type and e.subjectCode = :code order by e.id desc", AuditLine.class)
                .setParameter("type", type).setParameter("code", code).setMaxResults(most).getResultList();
    }

    /**
     * A line about a project with the values before and after; lists do not carry them, for those of an import can be many.
     *
     * @param projectCode the project's code
     * @param id the key of the line
     * @return the line, or nothing where the project has none of this key
     */
    public Optional<AuditChange> change(String projectCode, long id) {
        return entityManager.createQuery("select new org.sutthang.portfolio.audit.AuditChange(e.id, e.recordedAt, "
                        + "coalesce(u.displayName, e.actor), coalesce(n.displayName, e.inNameOf), e.action, e.subjectType, "
                        + "coalesce(s.displayName, e.subjectCode), e.before, e.after) from AuditEntry e " + NAMES
                        + "where e.projectCode = :code and e.id = :id", AuditChange.class)
                .setParameter("code", projectCode).setParameter("id", id).getResultStream().findFirst();
    }

    /**
     * What something was last done to.
     *
     * @param action a word for what was done
     * @param type a word for what it was done to
     * @return the code of what it was done to, or nothing when it was never done
     */
    public Optional<String> lastCode(String action, String type) {
        return entityManager.createQuery("select e.subjectCode from AuditEntry e where e.action = :action "
                        + "and e.subjectType = :type order by e.id desc", String.class)
                .setParameter("action", action).setParameter("type", type).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * What a person has done since a moment.
     *
     * @param actor the user name
     * @param since the moment
     * @return each kind of deed once, as {@code action:type}
     */
    public Set<String> deeds(String actor, Instant since) {
        return entityManager.createQuery("select distinct e.action, e.subjectType from AuditEntry e where e.actor = :actor "
                        + "and e.recordedAt >= :since", Object[].class).setParameter("actor", actor).setParameter("since", since)
                .getResultStream().map(row -> row[0] + ":" + row[1]).collect(Collectors.toSet());
    }
}
