package org.sutthang.portfolio.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.project.ProjectFile;
import org.sutthang.portfolio.project.Stage;

/** What the reader may edit of a project, to offer it or not; the services ask again. Rule: who may do what. */
@RequestScoped
public class EditRights {

    @Inject
    private CurrentUser currentUser;

    /** Whether the reader changes the plan: the monitor always, who answers for it until it is approved. */
    boolean ofPlan(ProjectFile file) {
        return file != null && (currentUser.may(Permission.EDIT_ANY_PLAN)
                || file.own() && isDraft(file) && currentUser.may(Permission.EDIT_OWN_PLAN));
    }

    /** Whether the reader fills in quarterly updates, in the own or in the owner's name. */
    boolean ofUpdates(ProjectFile file) {
        return file != null && (currentUser.may(Permission.RECORD_ANY_RESULTS)
                || file.own() && currentUser.may(Permission.RECORD_OWN_RESULTS));
    }

    /** Whether the reader asks for a change of a plan that holds. */
    boolean asks(ProjectFile file) {
        return file != null && file.own() && !isDraft(file) && currentUser.may(Permission.EDIT_OWN_PLAN);
    }

    /** Whether the reader changes ideas that have won an award. */
    boolean ofIdea(ProjectFile file) {
        return file != null && currentUser.may(Permission.REGISTER_AWARDS);
    }

    /** Whether the reader restates closed quarters. */
    boolean restates(ProjectFile file) {
        return file != null && currentUser.may(Permission.GOVERN_PERIODS);
    }

    /** Whether the plan does not hold yet. */
    static boolean isDraft(ProjectFile file) {
        return file.stage() == Stage.AWARDED || file.stage() == Stage.PLANNED;
    }
}
