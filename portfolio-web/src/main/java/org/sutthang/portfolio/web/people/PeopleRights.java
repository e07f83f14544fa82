package org.sutthang.portfolio.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;

/** What the reader is offered on pages of others; the services ask again. */
@Named("peopleRights")
@RequestScoped
public class PeopleRights {

    @Inject
    private CurrentUser currentUser;

    /** @return whether the reader passes many projects on at once */
    public boolean isTransfers() {
        return currentUser.may(Permission.PASS_ON_ANY_PROJECTS);
    }
}
