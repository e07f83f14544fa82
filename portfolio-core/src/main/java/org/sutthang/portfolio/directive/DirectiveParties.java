package org.sutthang.portfolio.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.project.Directive;
import org.sutthang.portfolio.project.DirectiveDetails;
import org.sutthang.portfolio.project.DirectiveMove;
import org.sutthang.portfolio.project.ProjectRights;

/** Who the acting user is to a directive: who gave it, who stands in for that person, who answers. Rule: who may do what. */
@ApplicationScoped
class DirectiveParties {

    @Inject
    private ProjectRights rights;
    @Inject
    private CurrentUser currentUser;

    /** What the acting user may do about a directive as it stands. */
    DirectiveSheet.Rights rights(DirectiveItem item) {
        boolean covered = rights.covers(item.projectCode());
        boolean own = rights.isOwn(item.projectCode());
        boolean giver = covered && isGiver(item.details());
        boolean gives = giver || covered && currentUser.may(Permission.RECORD_DIRECTIVES);
        boolean answers = own && currentUser.may(Permission.ANSWER_OWN_DIRECTIVES)
                || covered && currentUser.may(Permission.ANSWER_ANY_DIRECTIVES);
        return new DirectiveSheet.Rights(answers && DirectiveMove.ANSWER.isPossibleFrom(item.status()),
                gives && DirectiveMove.CLOSE.isPossibleFrom(item.status()),
                gives && DirectiveMove.SEND_BACK.isPossibleFrom(item.status()),
                gives && DirectiveMove.WITHDRAW.isPossibleFrom(item.status()),
                giver || own ? null : item.names().giver());
    }

    /** Insists that the user gave it, or acts as the monitor in the name of who did; gives that name, or null. */
    String requireGiver(Directive directive) {
        requireReach(directive.getProject().getCode());
        if (isGiver(directive.details())) {
            return null;
        }
        currentUser.require(Permission.RECORD_DIRECTIVES);
        return userNameOrNull(directive.details().givenBy());
    }

    /** Workbooks may name who gave it by user name or by full name. */
    boolean isGiver(DirectiveDetails details) {
        AuthenticatedUser user = currentUser.get();
        return currentUser.may(Permission.GIVE_DIRECTIVES) && (user.userName().equalsIgnoreCase(details.givenBy())
                || user.displayName().equals(details.givenBy()));
    }

    void requireReach(String projectCode) {
        if (!rights.covers(projectCode)) {
            throw new AccessDenied();
        }
    }

    /** The audit trail names people by their user names; a full name is in the directive itself. */
    static String userNameOrNull(String name) {
        return name != null && name.matches("[a-z0-9][a-z0-9._-]{1,63}") ? name : null;
    }
}
