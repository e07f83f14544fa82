package org.sutthang.portfolio.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;

/** Reads all organisations at once, for lists and filters. */
@ApplicationScoped
public class OrganisationReading {

    @Inject
    private Organisations organisations;

    /** @return every organisation in its place */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public OrganisationTree tree() {
        return new OrganisationTree(organisations.summaries());
    }
}
