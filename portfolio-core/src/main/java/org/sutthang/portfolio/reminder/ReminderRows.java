package org.sutthang.portfolio.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.project.PlanRequestDetails;
import org.sutthang.portfolio.project.PlanRequest;
import org.sutthang.portfolio.project.PlanRequestStatus;
import org.sutthang.portfolio.reminder.Notice.Subject;

/** What reminders read beside the services, each in one statement for any number, and the marks of what was seen. */
@ApplicationScoped
class ReminderRows {

    @Inject
    private EntityManager entityManager;

    /** A request of an owner that the monitor has decided. */
    record Decision(Subject project, PlanRequestDetails request) {
    }

    /** A report that was handed in and not reviewed. */
    record Submitted(Subject project, FiscalQuarter quarter, LocalDate on) {
    }

    /** How often a project has changed, and when it was last. */
    record Changes(long version, Instant lastAt) {
    }

    /** What was decided of some projects on or after a day, the latest decision first. */
    List<Decision> decisions(Collection<String> projects, LocalDate since) {
        return projects.isEmpty() ? List.of()
                : entityManager.createQuery("select r, p.code, p.titleTh, p.titleEn from PlanRequest r join r.project p "
                        + "where p.code in :codes and r.status in (:granted, :declined) and r.decidedOn >= :since "
                        + "order by r.decidedOn desc, r.id desc", Object[].class)
                        .setParameter("codes", projects).setParameter("granted", PlanRequestStatus.GRANTED)
                        .setParameter("declined", PlanRequestStatus.DECLINED).setParameter("since", since)
                        .getResultStream().map(row -> new Decision(subject(row, 1), ((PlanRequest) row[0]).details()))
                        .toList();
    }

    /** What waits to be reviewed in quarters that are not closed and can still be, as far as a branch delivers it. */
    List<Submitted> submitted(Optional<Branch> within) {
        return entityManager.createQuery("select p.code, p.titleTh, p.titleEn, o.code, u.fiscalYear, u.quarter, "
                        + "u.submittedOn from QuarterlyUpdate u join u.project p join p.organisation o "
                        + "where u.status = :submitted and not exists (select x from ReportingPeriod x "
                        + "where x.closedAt is not null and (x.fiscalYear > u.fiscalYear "
                        + "or x.fiscalYear = u.fiscalYear and x.quarter >= u.quarter))",
                        Object[].class).setParameter("submitted", UpdateStatus.SUBMITTED).getResultStream()
                .filter(row -> within.isEmpty() || within.get().covers((String) row[3]))
                .map(row -> new Submitted(subject(row, 0), new FiscalQuarter((Integer) row[4], (Integer) row[5]),
                        (LocalDate) row[6])).toList();
    }

    private static Subject subject(Object[] row, int first) {
        return new Subject((String) row[first], (String) row[first + 1], (String) row[first + 2]);
    }

    /** How often and when some projects changed, by their codes. */
    Map<String, Changes> changes(Collection<String> projects) {
        Map<String, Changes> changes = new HashMap<>();
        if (!projects.isEmpty()) {
            entityManager.createQuery("select p.code, p.version, (select max(e.recordedAt) from AuditEntry e "
                            + "where e.projectCode = p.code) from Project p where p.code in :codes", Object[].class)
                    .setParameter("codes", projects).getResultList().forEach(row -> changes.put((String) row[0],
                            new Changes(((Number) row[1]).longValue(), moment(row[2]))));
        }
        return changes;
    }

    /** The greatest of moments comes as it is stored, in UTC. */
    private static Instant moment(Object stored) {
        return switch (stored) {
            case null -> null;
            case Instant moment -> moment;
            case Timestamp moment -> moment.toLocalDateTime().toInstant(ZoneOffset.UTC);
            default -> ((LocalDateTime) stored).toInstant(ZoneOffset.UTC);
        };
    }

    /** The marks of a person by the key of the notice. */
    Map<String, NoticeMark> marks(long userId) {
        Map<String, NoticeMark> marks = new HashMap<>();
        entityManager.createQuery("select m from NoticeMark m where m.userId = :user", NoticeMark.class)
                .setParameter("user", userId).getResultList().forEach(mark -> marks.put(mark.getKey(), mark));
        return marks;
    }

    void add(NoticeMark mark) {
        entityManager.persist(mark);
    }

    void remove(NoticeMark mark) {
        entityManager.remove(mark);
    }
}
