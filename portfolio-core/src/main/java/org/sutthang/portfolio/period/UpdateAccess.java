package org.sutthang.portfolio.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sutthang.portfolio.access.AccessDenied;
import org.sutthang.portfolio.access.AuthenticatedUser;
import org.sutthang.portfolio.access.CurrentUser;
import org.sutthang.portfolio.access.Permission;
import org.sutthang.portfolio.kernel.Conflict;
import org.sutthang.portfolio.project.ProjectReach;
import org.sutthang.portfolio.project.Projects;

/** Who may read, fill in and review the update of a project. Rule: who may do what. */
@ApplicationScoped
public class UpdateAccess {

    @Inject
    private CurrentUser currentUser;
    @Inject
    private Projects projects;
    @Inject
    private ProjectReach reach;

    String userName() {
        return currentUser.get().userName();
    }

    /** The sheet with what the acting user may do in its present state; a project of others is refused to owners. */
    UpdateSheet withRights(UpdateSheet sheet) {
        boolean own = isOwn(sheet);
        boolean any = currentUser.may(Permission.RECORD_ANY_RESULTS) && isInReach(sheet);
        if (!own && !(currentUser.may(Permission.READ_EVERYTHING) && isInReach(sheet))) {
            throw new AccessDenied();
        }
        boolean taken = sheet.state().takesReports();
        UpdateStatus status = sheet.update().status();
        boolean editable = taken && status != UpdateStatus.SUBMITTED && status != UpdateStatus.ACCEPTED;
        boolean reviews = taken && currentUser.may(Permission.GOVERN_PERIODS) && any;
        boolean records = own && sheet.takenFromOwner() || any;
        UpdateSheet.Rights rights = new UpdateSheet.Rights(editable && records, reviews,
                own ? null : sheet.project().owner(), taken && status == UpdateStatus.SUBMITTED && records);
        return new UpdateSheet(sheet.project(), sheet.window(), sheet.state(), sheet.today(), sheet.version(),
                sheet.update(), sheet.milestones(), sheet.indicators(), sheet.facts(), sheet.round(), rights,
                sheet.revision());
    }

    /**
     * Insists that the acting user may record results; gives the owner in whose name it is done, or null. From the lock on the
     * monitor alone may.
     */
    String recordFor(UpdateSheet sheet) {
        if (isOwn(sheet)) {
            if (sheet.state() == PeriodState.LOCKED && !sheet.takenFromOwner()) {
                throw new Conflict("update.locked", sheet.quarter(), sheet.window().lockedFrom());
            }
            return null;
        }
        if (!currentUser.may(Permission.RECORD_ANY_RESULTS) || !isInReach(sheet)) {
            throw new AccessDenied();
        }
        return sheet.project().owner();
    }

    /** Insists that the acting user may review. */
    void reviewOf(UpdateSheet sheet) {
        if (!currentUser.may(Permission.GOVERN_PERIODS) || !isInReach(sheet)) {
            throw new AccessDenied();
        }
    }

    private boolean isOwn(UpdateSheet sheet) {
        AuthenticatedUser user = currentUser.get();
        return currentUser.may(Permission.RECORD_OWN_RESULTS) && (user.userName().equals(sheet.project().owner())
                || projects.isAnsweredForBy(sheet.project().code(), user.id()));
    }

    private boolean isInReach(UpdateSheet sheet) {
        return reach.covers(sheet.project().code());
    }
}
