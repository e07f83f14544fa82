package org.sutthang.portfolio.web.portfolio;

import java.util.Locale;
import java.util.function.Predicate;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.ReportState;

/** What makes a project one to look at, whatever its status. */
public enum Mark {
    /** Awarded for more than 90 days without a plan. */
    STALLED(ProjectStanding::stalled),
    /** With at least one milestone overdue. */
    OVERDUE(p -> !p.standing().schedule().overdue().isEmpty()),
    /** Owes a report whose deadline is past. */
    MISSING(p -> p.update().report() == ReportState.MISSING),
    /** Late by its status, or by its schedule behind a missing report; what was given up is not. */
    LATE(ProjectStanding::late),
    /** Its owner cannot sign in any more. */
    OWNERLESS(p -> p.owner() == null || !p.ownerActive());

    private final Predicate<ProjectStanding> holds;

    Mark(Predicate<ProjectStanding> holds) {
        this.holds = holds;
    }

    /**
     * Whether a project has this mark.
     *
     * @param project the project
     * @return true where it has
     */
    public boolean holds(ProjectStanding project) {
        return holds.test(project);
    }

    /** @return how it is written in an address */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
