package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.calendar.ReportingPeriod;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.project.PlanRequestStatus;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectSpan;
import org.sutthang.portfolio.project.Stage;

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

    /** The time of a project, as far as it is known. */
    ProjectSpan span(Project project) {
        Idea idea = project.details().idea();
        LocalDate awarded = idea == null ? null : day(entityManager.createQuery(
                "select min(a.awardedOn) from Award a where a.idea = :idea", Object.class).setParameter("idea", idea).getSingleResult());
        return new ProjectSpan(project.details().startOn(), project.details().endOn(), awarded);
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

    /** The projects of these codes whose plan does not hold yet: those that nobody asks about first, the oldest award first. */
    List<PlanWorkService.ToPlan> toPlan(List<String> codes) {
        return codes.isEmpty() ? List.of() : entityManager.createQuery("select p.code, p.titleTh, p.titleEn, p.stage, "
                        + "(select min(a.awardedOn) from Award a where a.idea = p.idea), (select max(r.askedOn) from "
                        + "PlanRequest r where r.project = p and r.status = :open) from Project p where p.code in :codes "
                        + "and p.stage in :unplanned", Object[].class)
                .setParameter("codes", codes).setParameter("open", PlanRequestStatus.OPEN)
                .setParameter("unplanned", List.of(Stage.AWARDED, Stage.PLANNED)).getResultStream()
                .map(c -> new PlanWorkService.ToPlan((String) c[0], (String) c[1], (String) c[2], (Stage) c[3],
                        day(c[4]), day(c[5])))
                .sorted(Comparator.comparing((PlanWorkService.ToPlan p) -> p.askedOn() != null)
                        .thenComparing(PlanWorkService.ToPlan::awardedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(PlanWorkService.ToPlan::code))
                .toList();
    }

    /** The least and the latest of days come as the database has them. */
    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** The periods that are not closed stay so until the transaction ends. */
    void lockPeriods() {
        entityManager.createNativeQuery("select id from reporting_period for update").getResultList();
    }
}
