package org.sutthang.portfolio.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The organisations that are stored. */
@ApplicationScoped
public class Organisations {

    private static final String SUMMARY = "select new org.sutthang.portfolio.organisation.OrganisationSummary("
            + "o.id, o.version, o.code, o.nameTh, o.nameEn, o.kind, p.code, o.areaCode, o.active) "
            + "from Organisation o left join o.parent p ";

    @Inject
    private EntityManager entityManager;

    /**
     * Finds an organisation.
     *
     * @param code its public code
     * @return the organisation, active or not
     */
    public Optional<Organisation> find(String code) {
        return entityManager.createQuery("select o from Organisation o where o.code = :code", Organisation.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    /** @return all organisations in the order of their codes, in one statement */
    public List<OrganisationSummary> summaries() {
        return entityManager.createQuery(SUMMARY + "order by o.code", OrganisationSummary.class).getResultList();
    }

    /**
     * Finds an organisation to show or edit.
     *
     * @param code its public code
     * @return the organisation, active or not
     */
    public Optional<OrganisationSummary> summary(String code) {
        return entityManager.createQuery(SUMMARY + "where o.code = :code", OrganisationSummary.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    void add(Organisation organisation) {
        entityManager.persist(organisation);
    }
}
