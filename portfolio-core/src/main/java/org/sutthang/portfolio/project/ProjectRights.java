package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.organisation.OrganisationReading;

/**
 * What the acting user is to a project: its owner or an assistant, or somebody whose reach it is in. A monitor or executive
 * who is bound to an organisation reaches what it and those below it deliver. Rule: who may do what.
 */
@ApplicationScoped
public class ProjectRights {

    @Inject
    private Projects projects;
    @Inject
    private ProjectReach reach;
    @Inject
    private OrganisationReading organisations;
    @Inject
    private CurrentUser currentUser;

    /**
     * Whether the acting user answers for a project.
     *
     * @param code the project's code
     * @return true for its owner and the assistants
     */
    public boolean isOwn(String code) {
        return currentUser.may(Permission.RECORD_OWN_RESULTS)
                && projects.isAnsweredForBy(code, currentUser.get().id());
    }

    /**
     * Whether a project is within the acting user's reach.
     *
     * @param code the project's code
     * @return true for every project where the user is not bound
     */
    public boolean covers(String code) {
        return reach.covers(code);
    }

    /**
     * Whether the acting user reads a project in full.
     *
     * @param code the project's code
     * @return true for those who answer for it and for those who read everything in their reach
     */
    public boolean readsInFull(String code) {
        return currentUser.may(Permission.READ_EVERYTHING) && covers(code) || isOwn(code);
    }

    /**
     * Insists that the acting user may do something with a project that the monitor may do with any in reach and those
     * who answer for it with their own.
     *
     * @param any what the monitor's permission is called
     * @param code the project's code
     * @return true where it is the user's own, false where it is done in the owner's name
     * @throws AccessDenied when it is neither
     */
    public boolean requireOwnOr(Permission any, String code) {
        boolean own = isOwn(code);
        if (!own && !(currentUser.may(any) && covers(code))) {
            throw new AccessDenied();
        }
        return own;
    }

    /**
     * Insists on a permission and that a project is within reach.
     *
     * @param permission the permission
     * @param code the project's code
     * @throws AccessDenied when either is missing
     */
    public void requireInReach(Permission permission, String code) {
        currentUser.require(permission);
        reach.require(code);
    }

    /**
     * Which projects the acting user reads in full, found out once for a whole list: at most two statements.
     *
     * @return tells by a project's code and by the code of the organisation that delivers it
     */
    public BiPredicate<String, String> inFull() {
        if (currentUser.may(Permission.READ_EVERYTHING)) {
            return organisations.own().<BiPredicate<String, String>>map(part -> (project, organisation) ->
                    part.covers(organisation)).orElse((project, organisation) -> true);
        }
        Set<String> own = currentUser.may(Permission.RECORD_OWN_RESULTS)
                ? new HashSet<>(projects.answeredForBy(currentUser.get().id())) : Set.of();
        return (project, organisation) -> own.contains(project);
    }
}
