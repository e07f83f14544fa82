package org.sutthang.portfolio.report;

import java.util.Collection;
import java.util.function.Predicate;
import org.sutthang.portfolio.period.ProjectStanding;
import org.sutthang.portfolio.standing.ReportState;
import org.sutthang.portfolio.standing.Status;

/**
 * What a mean over projects rests on. Rule: coverage is those that have a figure and are not NOT_REPORTED, of all that owe a
 * report; a project that owes none can have a figure too, and is counted beside them, never among them.
 *
 * @param covered how many of those that owe a report have a figure
 * @param owing how many owe a report
 * @param others how many that owe none have a figure
 */
record Covered(int covered, int owing, int others) {

    static Covered of(Collection<ProjectStanding> projects, Predicate<ProjectStanding> hasFigure) {
        int owing = (int) projects.stream().filter(Covered::owes).count();
        int all = (int) projects.stream().filter(p -> p.status() != Status.NOT_REPORTED).filter(hasFigure).count();
        int covered = (int) projects.stream().filter(Covered::owes).filter(p -> p.status() != Status.NOT_REPORTED).filter(hasFigure)
                .count();
        return new Covered(covered, owing, all - covered);
    }

    private static boolean owes(ProjectStanding project) {
        return project.update().report() != ReportState.NOT_OWED;
    }
}
