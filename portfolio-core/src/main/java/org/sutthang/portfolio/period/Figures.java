package org.sutthang.portfolio.period;

import java.math.BigDecimal;
import java.util.Map;
import org.sutthang.portfolio.calendar.FiscalQuarter;
import org.sutthang.portfolio.project.Stage;
import org.sutthang.portfolio.standing.Status;

/**
 * The headline figures of a quarter's portfolio.
 *
 * @param quarter the quarter
 * @param revision the revision of the snapshot they were taken from, or null while provisional
 * @param ideas ideas known by the as-of date
 * @param awarded ideas with an award by the as-of date
 * @param projects projects in the portfolio
 * @param byStage projects by stage, every stage named
 * @param byStatus projects by status, every status of a project named
 * @param stalled projects awarded more than 90 days ago without a plan
 * @param milestones milestones that count
 * @param milestonesReached of these, those reached
 * @param milestonesOverdue of these, those overdue
 * @param indicators indicators
 * @param indicatorsMet of these, those that meet the quarter's target
 * @param indicatorsNotMet of these, those that do not
 * @param indicatorsNotReported of these, those due without a result
 * @param indicatorsNotRated of these, those with a result that cannot be judged
 * @param indicatorsNotDue of these, those not due in the quarter
 * @param reportsOwed projects that owe a report
 * @param reportsMissing of these, those without one after the deadline
 * @param attainment plain mean of the projects' attainment as a fraction, without those not reported, or null
 * @param score plain mean of the projects' scores with four decimals, without those not reported, or null
 * @param attainmentProjects how many projects the attainment rests on
 * @param scoreProjects how many projects the score rests on
 * @param statuses the status of every project by its code, to tell what moved
 */
public record Figures(FiscalQuarter quarter, Integer revision, int ideas, int awarded, int projects,
        Map<Stage, Integer> byStage, Map<Status, Integer> byStatus, int stalled, int milestones,
        int milestonesReached, int milestonesOverdue, int indicators, int indicatorsMet, int indicatorsNotMet,
        int indicatorsNotReported, int indicatorsNotRated, int indicatorsNotDue, int reportsOwed, int reportsMissing,
        BigDecimal attainment, BigDecimal score, int attainmentProjects, int scoreProjects,
        Map<String, Status> statuses) {

    /**
     * How many projects came at least as far as a stage, stopped ones left out.
     *
     * @param stage the stage
     * @return the number
     */
    public int reached(Stage stage) {
        return byStage.entrySet().stream().filter(e -> e.getKey().hasReached(stage)).mapToInt(Map.Entry::getValue)
                .sum();
    }
}
