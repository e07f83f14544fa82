package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sutthang.portfolio.round.RoundRules;

/**
 * A project's computed state for a quarter: schedule, indicators, attainment, score, status, and the reasons. It is a pure
 * function of facts, date and round; nothing else enters.
 *
 * @param asOf the day it is as of
 * @param status the project's status
 * @param schedule the schedule
 * @param indicators the indicators in the order of the project's page
 * @param indicatorStatus the status of the indicators together
 * @param attainment weighted mean of the indicators' progress, each held within 0 and 1, as a fraction, or null
 * @param score weighted score with four decimals, or null
 * @param coverage how many of the indicators that are due have reported
 * @param missedReports quarters of the fiscal year so far without a report
 * @param reasons why, worst first
 */
public record Standing(LocalDate asOf, Status status, ScheduleStanding schedule, List<IndicatorStanding> indicators,
        Status indicatorStatus, BigDecimal attainment, BigDecimal score, Coverage coverage, int missedReports,
        List<Reason> reasons) {

    /** The version of the rules in this class; a snapshot names the one it was computed with. */
    public static final int FORMULA_VERSION = 1;

    /**
     * Works out a standing.
     *
     * @param facts what is known of the project
     * @param quarter the quarter of the fiscal year that is judged, 1 to 4
     * @param asOf the day it is as of
     * @param round thresholds, scale and points
     * @return the standing
     */
    public static Standing assess(ProjectFacts facts, int quarter, LocalDate asOf, RoundRules round) {
        ScheduleStanding schedule = new ScheduleAssessment(facts.milestones(), asOf).assess(round);
        IndicatorsTogether together = IndicatorsTogether.of(facts.indicators(), quarter, round, facts.missedReports(),
                Explaining.NOTHING);
        BigDecimal attainment = together.attainment();
        Status indicatorStatus = Status.of(attainment, round.progressGreen(), round.progressRed());
        Status rated = Status.worse(schedule.status(), indicatorStatus);
        Status status = facts.report() == ReportState.MISSING ? Status.NOT_REPORTED : rated;
        Standing standing = new Standing(asOf, status, schedule, together.indicators(), indicatorStatus, attainment,
                together.score(), together.coverage(), facts.missedReports(), List.of());
        return standing.because(Reasons.of(standing, facts));
    }

    /** @return what schedule and indicators come to, whether or not the report is there */
    public Status rated() {
        return Status.worse(schedule.status(), indicatorStatus);
    }

    private Standing because(List<Reason> found) {
        return new Standing(asOf, status, schedule, indicators, indicatorStatus, attainment, score, coverage,
                missedReports, found);
    }
}
