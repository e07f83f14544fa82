package org.sutthang.portfolio.web.period;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.period.UpdateStatus;
import org.sutthang.portfolio.standing.ReportState;

/** A list of the period page, in the order of what the monitor does with it. */
enum ReportingList {
    /** A report is owed and not there. */
    MISSING(p -> p.update().report() == ReportState.MISSING || p.update().report() == ReportState.AWAITED),
    /** Handed in and not looked at. */
    REVIEW(p -> p.update().status() == UpdateStatus.SUBMITTED),
    /** Sent back with a comment. */
    RETURNED(p -> p.update().status() == UpdateStatus.RETURNED),
    /** Done. */
    ACCEPTED(p -> p.update().status() == UpdateStatus.ACCEPTED);

    private final Predicate<ProjectStanding> holds;

    ReportingList(Predicate<ProjectStanding> holds) {
        this.holds = holds;
    }

    boolean holds(ProjectStanding project) {
        return holds.test(project);
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReportingList read(String parameter) {
        return Arrays.stream(values()).filter(l -> l.parameter().equals(parameter)).findFirst().orElse(MISSING);
    }
}
