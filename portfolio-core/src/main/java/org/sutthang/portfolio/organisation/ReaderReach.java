package org.sutthang.portfolio.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.sutthang.portfolio.access.CurrentUser;

/** Which organisations the acting user is bound to: the one of the account and those below it. Rule: who may do what. */
@ApplicationScoped
public class ReaderReach {

    @Inject
    private Organisations organisations;
    @Inject
    private CurrentUser currentUser;

    /**
     * The organisations within reach.
     *
     * @return their codes, or nothing for somebody who is bound to none and reaches all
     */
    public Optional<Set<String>> codes() {
        Long bound = currentUser.get().organisationId();
        if (bound == null) {
            return Optional.empty();
        }
        OrganisationTree tree = new OrganisationTree(organisations.summaries());
        return Optional.of(tree.all().stream().filter(o -> o.id() == bound).findFirst()
                .map(o -> tree.within(o.code())).orElse(Set.of()));
    }
}
