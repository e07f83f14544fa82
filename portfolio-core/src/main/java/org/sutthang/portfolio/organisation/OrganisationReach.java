package org.sutthang.portfolio.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sutthang.portfolio.access.CurrentUser;

/**
 * What a user who is bound to an organisation can see and change: what belongs to it and to those below it. Others reach
 * everything. Rule: who may do what.
 */
@ApplicationScoped
public class OrganisationReach {

    @Inject
    private Organisations organisations;
    @Inject
    private CurrentUser currentUser;

    /**
     * The organisations that the acting user reaches.
     *
     * @return their keys, or null for all
     */
    public Set<Long> ids() {
        Long bound = currentUser.get().organisationId();
        if (bound == null) {
            return null;
        }
        OrganisationTree tree = new OrganisationTree(organisations.summaries());
        Map<String, Long> ids = new HashMap<>();
        tree.all().forEach(o -> ids.put(o.code(), o.id()));
        Set<Long> within = new HashSet<>();
        tree.all().stream().filter(o -> o.id() == bound).forEach(top ->
                tree.within(top.code()).forEach(code -> within.add(ids.get(code))));
        return within;
    }

    /**
     * Whether the acting user reaches what belongs to an organisation.
     *
     * @param organisation the organisation
     * @return true for everyone who is not bound
     */
    public boolean includes(Organisation organisation) {
        Set<Long> ids = ids();
        return ids == null || ids.contains(organisation.getId());
    }
}
