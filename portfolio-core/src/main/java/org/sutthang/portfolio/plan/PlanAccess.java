package org.sutthang.portfolio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.kernel.StaleEdit;
import org.sutthang.portfolio.project.Project;
import org.sutthang.portfolio.project.ProjectReach;
import org.sutthang.portfolio.project.Projects;
import org.sutthang.portfolio.project.Stage;

/**
 * Who may do what with a plan: the monitor changes any within reach, owner and assistants their own until it is approved;
 * they ask and the monitor decides. Rule: who may do what.
 */
@ApplicationScoped
public class PlanAccess {

    @Inject
    private CurrentUser currentUser;
    @Inject
    private Projects projects;
    @Inject
    private ProjectReach reach;

    /** Locks a project whose plan is about to be changed. */
    Project lockToChange(String code, long version) {
        Project project = projects.lock(code);
        boolean own = isOwn(code);
        if (!own && !isWithinReachOf(Permission.EDIT_ANY_PLAN, code)) {
            throw new AccessDenied();
        }
        Stage stage = project.details().stage();
        if (PlanSheet.isApproved(stage) && !isWithinReachOf(Permission.EDIT_ANY_PLAN, code)) {
            throw new Conflict("plan.approved", stage);
        }
        return fresh(project, version);
    }

    /** Locks a project for which something is asked. */
    Project lockToAsk(String code, long version) {
        Project project = projects.lock(code);
        if (!mayAsk(code)) {
            throw new AccessDenied();
        }
        return fresh(project, version);
    }

    /** Locks a project about which something is decided. */
    Project lockToDecide(String code, long version) {
        Project project = projects.lock(code);
        if (!isWithinReachOf(Permission.MOVE_THROUGH_GATES, code)) {
            throw new AccessDenied();
        }
        return fresh(project, version);
    }

    /** What the present user may do; nobody else than these and those who read everything sees a plan. */
    PlanSheet.Rights rights(String code, Stage stage) {
        boolean own = isOwn(code);
        boolean any = isWithinReachOf(Permission.EDIT_ANY_PLAN, code);
        if (!own && !isWithinReachOf(Permission.READ_EVERYTHING, code)) {
            throw new AccessDenied();
        }
        return new PlanSheet.Rights(any || own && !PlanSheet.isApproved(stage), own || any,
                isWithinReachOf(Permission.MOVE_THROUGH_GATES, code));
    }

    boolean mayAsk(String code) {
        return isOwn(code) || isWithinReachOf(Permission.EDIT_ANY_PLAN, code);
    }

    /** Whether a bound user's reach holds an organisation is asked of the project after the change. */
    boolean isWithinReachOf(Permission permission, String code) {
        return currentUser.may(permission) && reach.covers(code);
    }

    String displayName() {
        return currentUser.get().displayName();
    }

    String userName() {
        return currentUser.get().userName();
    }

    private boolean isOwn(String code) {
        return currentUser.may(Permission.EDIT_OWN_PLAN) && projects.isAnsweredForBy(code, currentUser.get().id());
    }

    private static Project fresh(Project project, long version) {
        StaleEdit.check("plan", project.getCode(), version, project.getVersion());
        return project;
    }
}
