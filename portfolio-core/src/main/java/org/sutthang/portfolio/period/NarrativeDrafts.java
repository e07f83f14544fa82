package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.calendar.FiscalQuarter;

/** The running texts that were written for quarters that are not closed. */
@ApplicationScoped
public class NarrativeDrafts {

    @Inject
    private EntityManager entityManager;

    List<NarrativeDraft> of(FiscalQuarter quarter) {
        return entityManager.createQuery("select d from NarrativeDraft d where d.fiscalYear = :year "
                        + "and d.quarter = :quarter order by d.section", NarrativeDraft.class)
                .setParameter("year", quarter.fiscalYear()).setParameter("quarter", quarter.quarter()).getResultList();
    }

    /** What was written for a quarter and stands, in the order of the names of the sections. */
    List<SectionText> texts(FiscalQuarter quarter) {
        return of(quarter).stream().map(NarrativeDraft::text).filter(SectionText::isEdited).toList();
    }

    Optional<NarrativeDraft> find(FiscalQuarter quarter, String section) {
        return of(quarter).stream().filter(d -> d.text().section().equals(section)).findFirst();
    }

    void add(NarrativeDraft draft) {
        entityManager.persist(draft);
    }
}
