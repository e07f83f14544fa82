package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.audit.AuditLine;
import org.sutthang.portfolio.audit.AuditTrail;
import org.sutthang.portfolio.award.Award;
import org.sutthang.portfolio.idea.Campaign;
import org.sutthang.portfolio.idea.Idea;
import org.sutthang.portfolio.project.ProjectFile.AdoptionLine;

/** Reads what belongs to one project, by one statement for each kind of thing. */
@ApplicationScoped
class ProjectFiles {

    private static final int LATEST_LINES = 40;

    @Inject
    private EntityManager entityManager;
    @Inject
    private AuditTrail audit;

    Optional<ProjectFile> find(String code, boolean own) {
        return entityManager.createQuery("select p, i, c from Project p join p.idea i left join i.campaign c "
                        + "where p.code = :code", Object[].class)
                .setParameter("code", code).setHint("eclipselink.read-only", true).getResultStream().findFirst()
                .map(row -> file((Project) row[0],
                        ProjectFile.Origin.of((Idea) row[1], (Campaign) row[2]), own));
    }

    private ProjectFile file(Project project, ProjectFile.Origin origin, boolean own) {
        ProjectDetails details = project.details();
        return new ProjectFile(project.getVersion(), details.stage(), details.approvedOn(), own, origin,
                ProjectFile.Alignment.of(details), awards(origin.ideaCode()), moves(project), directives(project),
                adoptions(project), history(project));
    }

    private List<ProjectFile.AwardLine> awards(String ideaCode) {
        return entityManager.createQuery("select a from Award a where a.idea.code = :code "
                        + "order by a.awardedOn, a.code", Award.class)
                .setParameter("code", ideaCode).setHint("eclipselink.read-only", true).getResultList().stream()
                .map(Award::details).map(ProjectFile.AwardLine::of).toList();
    }

    private List<ProjectFile.MoveLine> moves(Project project) {
        return entityManager.createQuery("select m from StageMove m where m.project.code = :code "
                        + "order by m.movedOn desc, m.id desc", StageMove.class)
                .setParameter("code", project.getCode()).setHint("eclipselink.read-only", true).getResultList()
                .stream().map(ProjectFile.MoveLine::of).toList();
    }

    private List<ProjectFile.DirectiveLine> directives(Project project) {
        return entityManager.createQuery("select d from Directive d where d.project.code = :code "
                        + "order by d.givenOn desc, d.code desc", Directive.class)
                .setParameter("code", project.getCode()).setHint("eclipselink.read-only", true).getResultList()
                .stream().map(ProjectFile.DirectiveLine::of).toList();
    }

    private List<AdoptionLine> adoptions(Project project) {
        return entityManager.createQuery("select new org.sutthang.portfolio.project.ProjectFile.AdoptionLine("
                        + "o.nameTh, o.nameEn, a.adoptedOn, a.benefitType, a.unit, a.baseline, a.result) "
                        + "from Adoption a join a.organisation o where a.project.code = :code "
                        + "order by a.adoptedOn desc, o.code", AdoptionLine.class)
                .setParameter("code", project.getCode()).getResultList();
    }

    private List<AuditLine> history(Project project) {
        return audit.ofProject(project.getCode(), LATEST_LINES);
    }
}
