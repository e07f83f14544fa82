package org.sutthang.portfolio.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.access.Requires;

/** Reads all organisations at once, for lists and filters. */
@ApplicationScoped
public class OrganisationReading {

    @Inject
    private Organisations organisations;
    @Inject
    private CurrentUser currentUser;

    private volatile Kept kept;

    /** The tree that was built of these very organisations. */
    private record Kept(List<OrganisationSummary> read, OrganisationTree tree) {
    }

    /** @return every organisation in its place */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public OrganisationTree tree() {
        List<OrganisationSummary> read = organisations.summaries();
        Kept last = kept;
        if (last == null || !last.read().equals(read)) {
            last = new Kept(read, new OrganisationTree(read));
            kept = last;
        }
        return last.tree();
    }

    /**
     * The part of the tree that the acting user is bound to.
     *
     * @return the user's organisation and everything below it as it is today, or nothing for the whole tree
     * @throws AccessDenied when the organisation is not there: a bound user never sees more for want of it
     */
    @Transactional
    @Requires(Permission.READ_STANDINGS)
    public Optional<Branch> own() {
        return currentUser.boundTo().map(id -> tree().branch(id).orElseThrow(AccessDenied::new));
    }
}
