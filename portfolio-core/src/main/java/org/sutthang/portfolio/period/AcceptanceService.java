package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.organisation.Branch;
import org.sutthang.portfolio.organisation.OrganisationReading;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.Projects;

/**
 * Takes the acceptance of a report back, by whoever may review it, as long as its quarter is not closed: until then nothing is
 * built on an acceptance. The report is submitted again, so that it can be returned, accepted, or corrected by its owner.
 */
@ApplicationScoped
@Requires(Permission.GOVERN_PERIODS)
public class AcceptanceService {

    @Inject
    private UpdateSheets sheets;
    @Inject
    private UpdateWriting writing;
    @Inject
    private UpdateAccess access;
    @Inject
    private Projects projects;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private EntityManager entityManager;

    /**
     * A report that stands accepted.
     *
     * @param code the project's code
     * @param titleTh the project's title in Thai
     * @param titleEn the project's title in English, or null
     * @param version the project's version, which taking the acceptance back must name
     */
    public record AcceptedReport(String code, String titleTh, String titleEn, long version) {
    }

    /**
     * Which of some reports stand accepted and within reach. One statement, and one more for a user who is bound to an organisation.
     *
     * @param quarter the quarter
     * @param codes the projects' codes
     * @return the reports by the codes of their projects; what is not accepted any more is left out
     */
    @Transactional
    public List<AcceptedReport> accepted(FiscalQuarter quarter, Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = entityManager.createQuery("select p.code, p.titleTh, p.titleEn, p.version, o.code "
                        + "from QuarterlyUpdate u join u.project p join p.organisation o where u.fiscalYear = :year "
                        + "and u.quarter = :quarter and u.status = :accepted and p.code in :codes order by p.code", Object[].class)
                .setParameter("year", quarter.fiscalYear()).setParameter("quarter", quarter.quarter())
                .setParameter("accepted", UpdateStatus.ACCEPTED).setParameter("codes", codes).getResultList();
        Optional<Branch> own = organisations.own();
        return rows.stream().filter(row -> own.isEmpty() || own.get().covers((String) row[4]))
                .map(row -> new AcceptedReport((String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue()))
                .toList();
    }

    /**
     * Takes the acceptance of a report back.
     *
     * @param projectCode the project's code
     * @param quarter the quarter
     * @param version the version of the project that was read
     * @throws Conflict when the report is not accepted, or the period is closed
     * @throws StaleEdit when somebody else has changed the project since it was read
     * @throws AccessDenied when the project is out of reach
     */
    @Transactional
    public void takeBack(String projectCode, FiscalQuarter quarter, long version) {
        Project project = projects.lock(projectCode);
        UpdateSheet sheet = access.withRights(sheets.read(projectCode, quarter));
        access.reviewOf(sheet);
        QuarterlyUpdateService.refuseClosed(sheet);
        StaleEdit.check("update", projectCode, version, sheet.version());
        QuarterlyUpdateDetails d = sheet.update();
        if (d.status() != UpdateStatus.ACCEPTED) {
            throw new Conflict("update.notAccepted", d.status());
        }
        writing.update(project, quarter, new QuarterlyUpdateDetails(UpdateStatus.SUBMITTED, d.submittedOn(), d.submittedBy(),
                d.summary(), d.obstacles(), d.evidence(), d.disbursedBaht(), d.ownerRating(), d.ownerRatingReason(),
                d.monitorRating(), d.monitorRatingReason(), d.reviewComment(), d.disbursedKeptReason()), "takenBack", null);
        projects.touch(project);
    }
}
