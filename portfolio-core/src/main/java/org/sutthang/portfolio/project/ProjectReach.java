package org.sutthang.portfolio.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;

/**
 * Whether a project is within the reach of the acting user: a monitor or executive who is bound to an organisation has what it
 * and those below it deliver. Rule: who may do what.
 */
@ApplicationScoped
public class ProjectReach {

    @Inject
    private CurrentUser currentUser;
    @Inject
    private Projects projects;

    /**
     * Whether a project is within reach.
     *
     * @param code its code
     * @return true for every project where the user is not bound
     */
    public boolean covers(String code) {
        return currentUser.boundTo().map(organisation -> projects.isWithin(code, organisation)).orElse(true);
    }

    /**
     * Insists that a project is within reach.
     *
     * @param code its code
     * @throws AccessDenied when it is not
     */
    public void require(String code) {
        if (!covers(code)) {
            throw new AccessDenied("outOfReach", code);
        }
    }
}
