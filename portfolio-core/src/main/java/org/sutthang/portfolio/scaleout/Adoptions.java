package org.sutthang.portfolio.scaleout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.organisation.Organisation;
import org.sutthang.portfolio.organisation.OrganisationDetails;
import org.sutthang.portfolio.project.Adoption;
import org.sutthang.portfolio.project.AdoptionDetails;
import org.sutthang.portfolio.project.AdoptionStanding;

/** The adoptions that are stored. */
@ApplicationScoped
class Adoptions {

    private static final String ITEMS = "select a, o, p.code, p.titleTh, p.titleEn, h.code from Adoption a "
            + "join a.organisation o join a.project p join p.organisation h ";

    @Inject
    private EntityManager entityManager;

    List<AdoptionItem> all() {
        return entityManager.createQuery(ITEMS + "order by p.code, a.adoptedOn, o.code", Object[].class)
                .setHint("eclipselink.read-only", true).getResultList().stream().map(Adoptions::item).toList();
    }

    Optional<AdoptionItem> item(String projectCode, String organisationCode) {
        return entityManager.createQuery(ITEMS + "where p.code = :project and o.code = :organisation", Object[].class)
                .setParameter("project", projectCode).setParameter("organisation", organisationCode)
                .getResultStream().findFirst().map(Adoptions::item);
    }

    private static AdoptionItem item(Object[] c) {
        Adoption adoption = (Adoption) c[0];
        return new AdoptionItem((String) c[2], (String) c[3], (String) c[4], (String) c[5], adoption.getVersion(),
                standing((Organisation) c[1], adoption.details()));
    }

    private static AdoptionStanding standing(Organisation organisation, AdoptionDetails details) {
        OrganisationDetails who = organisation.details();
        return new AdoptionStanding(organisation.getCode(), who.nameTh(), who.nameEn(), who.areaCode(),
                details.adoptedOn(), details.benefitType(), details.unit(), details.baseline(), details.result());
    }

    Optional<Adoption> find(String projectCode, String organisationCode) {
        return entityManager.createQuery("select a from Adoption a where a.project.code = :project "
                        + "and a.organisation.code = :organisation", Adoption.class)
                .setParameter("project", projectCode).setParameter("organisation", organisationCode)
                .getResultStream().findFirst();
    }

    Optional<WithdrawnAdoption> lastWithdrawn(String projectCode, String organisationCode) {
        return entityManager.createQuery("select w from WithdrawnAdoption w where w.project.code = :project "
                        + "and w.organisation.code = :organisation order by w.id desc", WithdrawnAdoption.class)
                .setParameter("project", projectCode).setParameter("organisation", organisationCode).setMaxResults(1)
                .getResultStream().findFirst();
    }

    void add(Adoption adoption) {
        entityManager.persist(adoption);
    }

    /** Takes it out of what counts and keeps it. */
    void withdraw(Adoption adoption, WithdrawnAdoption kept) {
        entityManager.persist(kept);
        entityManager.remove(adoption);
    }
}
