package org.sutthang.portfolio.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;
import org.sutthang.portfolio.organisation.OrganisationReach;

/** Which ideas the acting user may read, to be asked for many of them. Rule: who may do what. */
@ApplicationScoped
public class IdeaReading {

    @Inject
    private IdeaRights rights;
    @Inject
    private OrganisationReach reach;
    @Inject
    private CurrentUser currentUser;

    /** @return tells by the name to sign in with of who registered an idea, and by the code of its organisation */
    @Requires({Permission.READ_EVERYTHING, Permission.REGISTER_IDEAS})
    public BiPredicate<String, String> readable() {
        Predicate<String> within = rights.readsAll() ? reach.covered() : code -> false;
        String me = currentUser.get().userName();
        return (registeredBy, organisation) -> me.equals(registeredBy) || within.test(organisation);
    }
}
