package org.sutthang.portfolio.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.indicator.Indicator;
import org.sutthang.portfolio.kernel.Persistent;
import org.sutthang.portfolio.project.Milestone;

/** The stored files. Lists read everything but the bytes. */
@ApplicationScoped
public class EvidenceFiles {

    private static final String ITEM = "select new org.sutthang.portfolio.evidence.EvidenceItem(e.code, e.fiscalYear, e.quarter, "
            + "m.code, m.titleTh, m.titleEn, i.code, i.nameTh, i.nameEn, e.name, e.type, e.sizeBytes, e.sha256, e.thumbnail, "
            + "coalesce(u.displayName, e.addedBy), e.addedAt, coalesce(w.displayName, e.withdrawnBy), e.withdrawnAt, "
            + "e.withdrawnReason) from Evidence e left join e.milestone m left join e.indicator i "
            + "left join User u on u.userName = e.addedBy left join User w on w.userName = e.withdrawnBy ";

    @Inject
    private EntityManager entityManager;

    /** The files of an update, in the order in which they were added. */
    List<EvidenceItem> ofUpdate(String projectCode, FiscalQuarter quarter) {
        return entityManager.createQuery(ITEM + "where e.project.code = :code and e.fiscalYear = :year "
                        + "and e.quarter = :quarter order by e.id", EvidenceItem.class)
                .setParameter("code", projectCode).setParameter("year", quarter.fiscalYear())
                .setParameter("quarter", quarter.quarter()).getResultList();
    }

    /** The files of a project, the latest quarter first. */
    List<EvidenceItem> ofProject(String projectCode) {
        return entityManager.createQuery(ITEM + "where e.project.code = :code "
                        + "order by e.fiscalYear desc, e.quarter desc, e.id", EvidenceItem.class)
                .setParameter("code", projectCode).getResultList();
    }

    List<Evidence> stored(String projectCode) {
        return entityManager.createQuery("select e from Evidence e where e.project.code = :code", Evidence.class)
                .setParameter("code", projectCode).getResultList();
    }

    Optional<Evidence> find(String projectCode, String code) {
        return entityManager.createQuery("select e from Evidence e where e.project.code = :project and e.code = :code",
                        Evidence.class).setParameter("project", projectCode).setParameter("code", code)
                .getResultStream().findFirst();
    }

    /** The bytes of a file. */
    Optional<EvidenceContent> content(String projectCode, String code) {
        return read("document", projectCode, code);
    }

    /** The small picture of a file, where there is one. */
    Optional<EvidenceContent> thumbnail(String projectCode, String code) {
        return read("thumbnail", projectCode, code).filter(content -> content.bytes() != null);
    }

    private Optional<EvidenceContent> read(String bytes, String projectCode, String code) {
        return entityManager.createQuery("select e.name, e.type, e.sha256, d." + bytes + " from Evidence e "
                        + "join EvidenceDocument d on d.id = e.documentId "
                        + "where e.project.code = :project and e.code = :code", Object[].class)
                .setParameter("project", projectCode).setParameter("code", code).getResultStream().findFirst()
                .map(c -> new EvidenceContent((String) c[0], (EvidenceType) c[1], (String) c[2], (byte[]) c[3]));
    }

    Milestone milestone(String projectCode, String code) {
        return entityManager.createQuery("select m from Milestone m where m.project.code = :project and m.code = :code",
                        Milestone.class).setParameter("project", projectCode).setParameter("code", code).getSingleResult();
    }

    Indicator indicator(String code) {
        return entityManager.createQuery("select i from Indicator i where i.code = :code", Indicator.class)
                .setParameter("code", code).getSingleResult();
    }

    /** Stores a row at once, so that what refers to it can follow. */
    void add(Persistent row) {
        entityManager.persist(row);
        entityManager.flush();
    }
}
