package org.sutthang.portfolio.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;

/** What the reader may do, for pages that offer it or not; services ask again: {@code rendered="#{may.registerAwards}"}. */
@Named("may")
@RequestScoped
public class ReaderRights {

    @Inject
    private CurrentUser currentUser;

    /** @return whether the reader reads everything */
    public boolean isReadEverything() {
        return currentUser.may(Permission.READ_EVERYTHING);
    }

    /** @return whether the reader registers campaigns and awards, and decides in the selection */
    public boolean isRegisterAwards() {
        return currentUser.may(Permission.REGISTER_AWARDS);
    }

    /** @return whether the reader changes campaigns and their criteria, which concern all organisations */
    public boolean isGovernCampaigns() {
        return isRegisterAwards() && currentUser.boundTo().isEmpty();
    }

    /** @return whether the reader registers ideas */
    public boolean isRegisterIdeas() {
        return currentUser.may(Permission.REGISTER_IDEAS);
    }
}
