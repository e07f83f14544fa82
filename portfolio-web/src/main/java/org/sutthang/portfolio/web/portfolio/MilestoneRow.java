package org.sutthang.portfolio.web.portfolio;

import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.MilestoneStanding;

/**
 * A milestone with the project it belongs to.
 *
 * @param project the project
 * @param milestone the milestone
 */
record MilestoneRow(ProjectStanding project, MilestoneStanding milestone) {

    /** How it stands: waived, done, overdue or open; its key in messages and styles. */
    String state() {
        if (milestone.waived()) {
            return "waived";
        }
        return milestone.reached() ? "done" : milestone.overdue() ? "overdue" : "open";
    }
}
