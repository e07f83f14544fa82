package org.sutthang.portfolio.standing;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where a project's schedule stands as of a date.
 *
 * @param status the status of the schedule
 * @param planned planned progress in percent, or null without milestones
 * @param actual actual progress in percent, or null without milestones
 * @param ratio actual ÷ planned progress as a fraction, or null while nothing is planned
 * @param milestones every milestone in the order of the plan, waived ones included
 */
public record ScheduleStanding(Status status, BigDecimal planned, BigDecimal actual, BigDecimal ratio,
        List<MilestoneStanding> milestones) {

    /** @return the milestones that count: all but the waived ones */
    public List<MilestoneStanding> counted() {
        return milestones.stream().filter(m -> !m.waived()).toList();
    }

    /** @return how many milestones are waived, and so left out of everything */
    public int waived() {
        return (int) milestones.stream().filter(MilestoneStanding::waived).count();
    }

    /** @return the overdue milestones in the order of the plan */
    public List<MilestoneStanding> overdue() {
        return milestones.stream().filter(MilestoneStanding::overdue).toList();
    }

    /** @return how many milestones are reached */
    public long reached() {
        return milestones.stream().filter(m -> !m.waived() && m.reached()).count();
    }

    /** @return the days of the milestone that is overdue longest, or 0 */
    public long longestOverdue() {
        return milestones.stream().filter(MilestoneStanding::overdue).mapToLong(MilestoneStanding::daysOverdue).max()
                .orElse(0);
    }
}
