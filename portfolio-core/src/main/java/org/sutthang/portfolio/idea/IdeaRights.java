package org.sutthang.portfolio.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.organisation.OrganisationReach;

/**
 * Who may read and change an idea: the monitor all, whoever registered it while it is a draft; read in full by those and
 * by whoever may read everything. Rule: who may do what.
 */
@ApplicationScoped
class IdeaRights {

    @Inject
    private CurrentUser currentUser;
    @Inject
    private OrganisationReach reach;

    /** Whether the acting user sees all ideas of the own reach, not only those that he or she registered. */
    boolean readsAll() {
        return currentUser.may(Permission.READ_EVERYTHING);
    }

    boolean isOwn(Idea idea) {
        return idea.getRegisteredBy() != null && idea.getRegisteredBy().getId() == currentUser.get().id();
    }

    boolean mayRead(Idea idea) {
        return isOwn(idea) || readsAll() && reach.includes(idea.getOrganisation());
    }

    IdeaFile.Rights of(Idea idea) {
        boolean monitor = currentUser.may(Permission.REGISTER_AWARDS) && reach.includes(idea.getOrganisation());
        boolean own = currentUser.may(Permission.REGISTER_IDEAS) && isOwn(idea);
        boolean present = idea.getWithdrawal() == null;
        boolean draft = idea.getStatus() == IdeaStatus.DRAFT;
        boolean early = draft || idea.getStatus() == IdeaStatus.SUBMITTED;
        boolean edit = present && (monitor || own && draft);
        return new IdeaFile.Rights(edit, edit && draft,
                present && idea.getStatus() != IdeaStatus.AWARDED && (monitor || own && early),
                !present && (monitor || own && early));
    }
}
